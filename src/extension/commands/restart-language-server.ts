import type { CommandContext } from './register-commands.js';

export async function restartLanguageServer({ client, keeper }: CommandContext): Promise<void> {
  if (keeper.wake()) return;
  // A server that does not answer can't be stopped in good order; it is left behind, and the client ends its process.
  if (client.isRunning()) await client.stop().catch((error: unknown) => { client.outputChannel.warn(String(error)); });
  await client.start();
}
