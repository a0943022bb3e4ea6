import { workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Starts the language server with the first journey that is opened; what asks it earlier starts it too. The extension itself is also
 * activated for each preview of Markdown, and most of those hold no journey.
 */
export async function startWithJourneys(client: BaseLanguageClient, report: (error: unknown) => void): Promise<Disposable> {
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (!isJourney(document)) return;
    listener.dispose();
    client.start().catch(report);
  });
  if (workspace.textDocuments.some(isJourney)) {
    listener.dispose();
    await client.start();
  }
  return listener;
}

function isJourney({ languageId }: TextDocument): boolean {
  return languageId === 'journey';
}
