import { window } from 'vscode';
import { withoutLinks } from './without-links.js';

/** Says something, and hears which of the choices was taken, if any was. */
export function showInformation<Choice extends string>(message: string, ...choices: readonly Choice[]): Thenable<Choice | undefined> {
  return window.showInformationMessage(withoutLinks(message), ...choices);
}

export function showWarning<Choice extends string>(message: string, ...choices: readonly Choice[]): Thenable<Choice | undefined> {
  return window.showWarningMessage(withoutLinks(message), ...choices);
}

export function showError<Choice extends string>(message: string, ...choices: readonly Choice[]): Thenable<Choice | undefined> {
  return window.showErrorMessage(withoutLinks(message), ...choices);
}
