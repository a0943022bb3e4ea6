#!/usr/bin/env node
import './require-node.js';
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { optimiseLate } from './optimise-late.js';
import { runBundle } from './run-bundle.js';

/** The bundles of all commands (`main`) and of single ones, each with what changes when it does: empty where that may be at any time. Comes from the build. */
declare const hashesOfBundles: Readonly<Record<string, string>>;

// Node's own folder for compiled code, another one for each version of it. Users can choose it, or none.
enableCompileCache();
const folder = getCompileCacheDir();
const [command = ''] = process.argv.slice(2);
const bundle = Object.hasOwn(hashesOfBundles, command) ? command : 'main';
const hash = hashesOfBundles[bundle] ?? '';
// A cold check would pay for it and gain nothing, and a language server runs for long.
if (command === 'render') optimiseLate();
// Each command uses other functions. What is no command is what somebody has typed, and no name for a file.
const isKept = folder !== undefined && hash !== '' && /^[a-z-]{1,20}$/.test(command);
runBundle(join(import.meta.dirname, 'cli'), `${bundle}.js`, isKept ? join(folder, `journey-${hash}-${command}`) : undefined);
