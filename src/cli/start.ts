#!/usr/bin/env node
import './require-node.js';
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { runBundle } from './run-bundle.js';

/** Changes with the bundle of `main.ts`, and comes from the build. Empty where the bundle may change at any time. */
declare const hashOfMain: string;

// Node's own folder for compiled code, another one for each version of it. Users can choose it, or none.
enableCompileCache();
const folder = getCompileCacheDir();
const [command = ''] = process.argv.slice(2);
// Each command uses other functions. What is no command is what somebody has typed, and no name for a file.
const isKept = folder !== undefined && hashOfMain !== '' && /^[a-z-]{1,20}$/.test(command);
runBundle(join(import.meta.dirname, 'cli'), 'main.js', isKept ? join(folder, `journey-${hashOfMain}-${command}`) : undefined);
