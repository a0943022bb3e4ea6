import { ProgressLocation, commands, window } from 'vscode';
import { checkWorkspace as checkRequest } from '../../protocol.js';
import type { CheckedWorkspace } from '../../protocol.js';
import { showInformation } from '../show-message.js';
import { describeCheck } from './describe-check.js';
import type { CommandContext } from './register-commands.js';

/** Shows the problems of all journeys of the workspace, also of those that are closed, and says how many there are. */
export async function checkWorkspace({ client }: CommandContext): Promise<CheckedWorkspace | null> {
  const progress = { location: ProgressLocation.Notification, title: 'Checking the journeys of the workspace', cancellable: true };
  const checked = await window.withProgress(progress, (_, token) => client.sendRequest<CheckedWorkspace | null>(checkRequest, {}, token));
  if (checked) void say(checked);
  return checked;
}

const show = 'Show Problems';

async function say(checked: CheckedWorkspace): Promise<void> {
  const hasProblems = checked.errors + checked.warnings + checked.infos > 0;
  const chosen = await showInformation(describeCheck(checked), ...(hasProblems ? [show] : []));
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}
