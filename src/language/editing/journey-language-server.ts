import { DefaultLanguageServer } from 'langium/lsp';
import { codeActionKinds } from './quick-fixes/code-actions.js';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';

/** Says what the server can do besides what the framework knows of. */
export class JourneyLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities, ...result } = super.buildInitializeResult(params);
    return {
      ...result,
      capabilities: {
        ...capabilities,
        workspace: { ...capabilities.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
        selectionRangeProvider: true,
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
      },
    };
  }
}
