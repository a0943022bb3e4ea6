import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** A language client without a server. Like a real one, it keeps one listener for a method, the last one. */
export interface FakeClient {
  readonly client: BaseLanguageClient;
  /** Says or asks what the server would. */
  readonly send: (method: string, params: unknown) => Promise<unknown>;
}

export function fakeClient(): FakeClient {
  const listeners = new Map<string, (params: unknown) => unknown>();
  const keep = (method: string, listener: (params: unknown) => unknown): vscode.Disposable => {
    listeners.set(method, listener);
    return new vscode.Disposable(() => listeners.delete(method));
  };
  const client = { onNotification: keep, onRequest: keep, onDidChangeState: () => new vscode.Disposable(() => undefined) };
  return {
    client: client as unknown as BaseLanguageClient,
    send: (method, params) => Promise.resolve(listeners.get(method)?.(params)),
  };
}
