import {
  inject,
  type DeepPartial, type FileSystemProvider, type LangiumCoreServices, type LangiumGeneratedCoreServices,
  type LangiumGeneratedSharedCoreServices, type LangiumSharedCoreServices, type Module,
} from 'langium';
import { JourneyDescriptions } from './ast-descriptions.js';
import { coreModule, coreSharedModule } from './core-modules.js';
import { JourneyCommentProvider, readDescription } from './description.js';
import { reflection } from './generated/ast.js';
import { grammarData } from './generated/grammar-data.js';
import { JourneyMapsLanguageMetaData } from './generated/module.js';
import { Imports } from './imports.js';
import { JourneyDocuments } from './journey-documents.js';
import { JourneyLinker } from './linker.js';
import { JourneyParser } from './parser/journey-parser.js';
import { loadGrammar } from './parser/load-grammar.js';
import type { WorkspaceRoot } from './paths.js';
import { JourneyReferenceDescriptions } from './reference-descriptions.js';
import { JourneyLexer } from './reading/journey-lexer.js';
import { JourneyScopeComputation, JourneyScopeProvider } from './scoping.js';
import { SettingsFiles, type EditorRules, type Places } from './settings-files.js';
import { ShownDocuments } from './shown-documents.js';
import type { RuleSeverity } from './settings.js';
import { JourneyDocumentValidator } from './validator.js';
import type { PatientDocumentBuilder } from './patient-builder.js';
import { JourneyDocumentBuilder, JourneyIndexManager, JourneyWorkspaceManager, KnownFiles } from './workspace.js';

/** What a door hands in: files, and the folder that paths may not leave. */
export interface Surroundings extends Places {
  readonly fileSystem: FileSystemProvider;
  /** The clock that rules compare dates with; without one, no date is too old or too new. */
  readonly now?: () => Date;
  readonly editorRules?: EditorRules;
  /** Severities that win over all settings. */
  readonly rules?: ReadonlyMap<string, RuleSeverity>;
  /** True where nobody asks for findings that are no errors: rules that find none of those are left out. */
  readonly onlyErrors?: boolean;
}

export interface JourneyAddedSharedServices {
  readonly Imports: Imports;
  readonly KnownFiles: KnownFiles;
  readonly WorkspaceRoot: WorkspaceRoot;
  readonly Now: (() => Date) | undefined;
  readonly OnlyErrors: boolean;
  readonly SettingsFiles: SettingsFiles;
  readonly ShownDocuments: ShownDocuments;
  /** It can be told of an update before that begins. */
  readonly workspace: { readonly DocumentBuilder: PatientDocumentBuilder };
}
export type JourneySharedServices = LangiumSharedCoreServices & JourneyAddedSharedServices;

export interface JourneyAddedServices {
  readonly Imports: Imports;
  readonly JourneyParser: JourneyParser;
  /** Nothing else lexes, and editing asks it for more than Langium does. */
  readonly parser: { readonly Lexer: JourneyLexer };
}
export type JourneyServices = LangiumCoreServices & JourneyAddedServices & { readonly shared: JourneySharedServices };

/** What all languages of a server would share; the editor adds its services to it. */
export function journeySharedModule({ workspaceRoot, presentFile, now, editorRules, rules, onlyErrors = false }: Surroundings): Module<JourneySharedServices, DeepPartial<LangiumSharedCoreServices> & JourneyAddedSharedServices> {
  return {
    WorkspaceRoot: () => workspaceRoot,
    Now: () => now,
    OnlyErrors: () => onlyErrors,
    SettingsFiles: (services) => new SettingsFiles(() => services.workspace.FileSystemProvider, { workspaceRoot, presentFile }, editorRules, rules),
    Imports: (services) => new Imports(() => services.workspace.LangiumDocuments, workspaceRoot),
    KnownFiles: (services) => new KnownFiles(services),
    ShownDocuments: (services) => new ShownDocuments(services),
    workspace: {
      LangiumDocuments: (services) => new JourneyDocuments(services),
      WorkspaceManager: (services) => new JourneyWorkspaceManager(services),
      DocumentBuilder: (services) => new JourneyDocumentBuilder(services),
      IndexManager: (services) => new JourneyIndexManager(services),
    },
  };
}

export const journeyModule: Module<JourneyServices, DeepPartial<LangiumCoreServices> & JourneyAddedServices> = {
  Imports: (services) => services.shared.Imports,
  JourneyParser: (services) => new JourneyParser(services),
  parser: {
    Lexer: () => new JourneyLexer(),
    AsyncParser: (services) => services.JourneyParser,
  },
  references: {
    Linker: (services) => new JourneyLinker(services),
    ScopeComputation: (services) => new JourneyScopeComputation(services),
    ScopeProvider: (services) => new JourneyScopeProvider(services),
  },
  workspace: {
    AstNodeDescriptionProvider: (services) => new JourneyDescriptions(services),
    ReferenceDescriptionProvider: (services) => new JourneyReferenceDescriptions(services),
  },
  documentation: {
    CommentProvider: () => new JourneyCommentProvider(),
    DocumentationProvider: () => ({ getDocumentation: readDescription }),
  },
  validation: {
    DocumentValidator: (services) => new JourneyDocumentValidator(services),
  },
};

/** What Langium generates, but for a second description of all types. */
export const generatedSharedModule: Module<LangiumSharedCoreServices, LangiumGeneratedSharedCoreServices> = {
  AstReflection: () => reflection,
};

/** What Langium generates, but for how the grammar is loaded: Langium does so with all of its services. */
const generatedModule: Module<LangiumCoreServices, LangiumGeneratedCoreServices> = {
  Grammar: () => loadGrammar(grammarData),
  LanguageMetaData: () => JourneyMapsLanguageMetaData,
  parser: {},
};

/** The services without an editor: for the command line and for tests. */
export function createJourneyServices(surroundings: Surroundings): JourneyServices {
  const shared = inject(
    coreSharedModule(surroundings.fileSystem),
    generatedSharedModule,
    journeySharedModule(surroundings),
  );
  const services = inject(coreModule(() => shared), generatedModule, journeyModule, { shared: () => shared });
  shared.ServiceRegistry.register(services);
  return services;
}

