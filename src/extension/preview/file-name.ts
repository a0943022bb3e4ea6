import type { Uri } from 'vscode';

export function fileName({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}
