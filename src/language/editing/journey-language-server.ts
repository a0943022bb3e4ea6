import { eagerLoad } from 'langium';
import { DefaultLanguageServer } from 'langium/lsp';
import { codeActionKinds } from './quick-fixes/code-actions.js';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';

/** Says what the server can do besides what the framework knows of. */
export class JourneyLanguageServer extends DefaultLanguageServer {
  /** All but the parsers for any grammar, which take a while to build and which nobody asks: this language has its own. */
  protected override eagerLoadServices(): void {
    eagerLoad(this.services);
    for (const language of this.services.ServiceRegistry.all) {
      for (const [name, group] of Object.entries(language)) if (name !== 'parser') eagerLoad(group);
    }
  }

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
