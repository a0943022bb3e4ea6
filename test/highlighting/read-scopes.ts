import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';
import { root } from '../../scripts/toolchain/folders.mjs';

/** A part of a text with the scopes that the highlighting gives it, outermost first, without those of the whole file. */
export interface Scoped {
  readonly text: string;
  readonly scopes: readonly string[];
  /** In UTF-16 units from the beginning of the text. */
  readonly offset: number;
}

// Both packages are CommonJS in a form of which an import sees only a part.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof Textmate;

let grammar: Promise<Textmate.IGrammar> | undefined;

/** Colours a text as VS Code does: line by line, with the same engine for regular expressions. */
export async function readScopes(text: string): Promise<readonly Scoped[]> {
  const loaded = await (grammar ??= loadGrammar());
  let state: Textmate.StateStack = textmate.INITIAL;
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    const lineStart = offset;
    state = ruleStack;
    offset += line.length + 1;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.journey$/, '')),
      offset: lineStart + startIndex,
    }));
  });
}

async function loadGrammar(): Promise<Textmate.IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => {
      const file = join(root, 'syntaxes', 'journey.tmLanguage.json');
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
  });
  const loaded = await registry.loadGrammar('source.journey');
  if (loaded === null) throw new Error('There is no grammar for source.journey.');
  return loaded;
}
