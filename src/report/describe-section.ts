import type { Named } from '../model/journey-document.js';
import { quote } from './describe-called.js';

/** A stage, path or step by its title in quotes, else by its name. */
export function callSection(section: Named): string {
  return callNamed(section, 'a place without a name');
}

/** By its title in quotes, else by its name, else by the words given. */
export function callNamed({ title, name }: Named, otherwise: string): string {
  return title !== undefined && title.trim() !== '' ? quote(title) : name ?? otherwise;
}
