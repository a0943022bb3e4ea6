import type { DeepPartial, Module } from 'langium';
import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import { JourneyCodeActionProvider } from './quick-fixes/code-actions.js';
import { JourneyCompletionProvider } from './completion/completion-provider.js';
import { JourneyCodeLensProvider } from './code-lenses.js';
import { JourneyDefinitionProvider } from './definition.js';
import { JourneyDocumentLinkProvider } from './document-links.js';
import { JourneyDocumentSymbolProvider } from './document-symbols.js';
import { JourneyFoldingRangeProvider } from './folding.js';
import { JourneyFormatter } from './formatter.js';
import { JourneyHighlightProvider } from './highlights.js';
import { JourneyHoverProvider } from './hover-provider.js';
import { JourneyInlayHintProvider } from './inlay-hints.js';
import { JourneyLanguageServer } from './journey-language-server.js';
import { JourneyFileOperations } from './moved-files.js';
import { JourneyReferencesProvider } from './references.js';
import { JourneyRenameProvider } from './rename.js';
import { JourneySemanticTokenProvider } from './semantic-tokens.js';
import { JourneyWorkspaceSymbolProvider } from './workspace-symbols.js';
import type { JourneyAddedServices, JourneyAddedSharedServices } from '../journey-services.js';

/** The services of an editor. To add one is a file in this folder and a line here. */
export type EditorServices = LangiumServices & JourneyAddedServices & { readonly shared: EditorSharedServices };
export type EditorSharedServices = LangiumSharedServices & JourneyAddedSharedServices;

export const editingModule: Module<EditorServices, DeepPartial<LangiumServices>> = {
  lsp: {
    CodeActionProvider: (services) => new JourneyCodeActionProvider(services),
    CompletionProvider: (services) => new JourneyCompletionProvider(services),
    HoverProvider: (services) => new JourneyHoverProvider(services),
    CodeLensProvider: (services) => new JourneyCodeLensProvider(services),
    DefinitionProvider: (services) => new JourneyDefinitionProvider(services),
    DocumentSymbolProvider: () => new JourneyDocumentSymbolProvider(),
    DocumentLinkProvider: (services) => new JourneyDocumentLinkProvider(services),
    FoldingRangeProvider: (services) => new JourneyFoldingRangeProvider(services),
    Formatter: (services) => new JourneyFormatter(services),
    DocumentHighlightProvider: () => new JourneyHighlightProvider(),
    InlayHintProvider: (services) => new JourneyInlayHintProvider(services),
    ReferencesProvider: (services) => new JourneyReferencesProvider(services),
    RenameProvider: (services) => new JourneyRenameProvider(services),
    SemanticTokenProvider: (services) => new JourneySemanticTokenProvider(services),
  },
};

export const sharedEditingModule: Module<EditorSharedServices, DeepPartial<LangiumSharedServices>> = {
  lsp: {
    FileOperationHandler: (services) => new JourneyFileOperations(services),
    LanguageServer: (services) => new JourneyLanguageServer(services),
    WorkspaceSymbolProvider: (services) => new JourneyWorkspaceSymbolProvider(services),
  },
};
