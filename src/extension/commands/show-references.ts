import { Location, Position, Range, Uri, commands } from 'vscode';
import type { Range as WrittenRange, Position as WrittenPosition } from '../../protocol.js';

/** A place as the server writes it. */
interface WrittenLocation {
  readonly uri: string;
  readonly range: WrittenRange;
}

/** Shows what the lens above a name has counted. VS Code's own command wants objects of its own, which no server can send. */
export function showReferences(_context: unknown, uri: unknown, position: unknown, locations: unknown): Thenable<unknown> {
  const { line, character } = position as WrittenPosition;
  const places = (locations as readonly WrittenLocation[]).map((place) => new Location(Uri.parse(place.uri), toRange(place.range)));
  return commands.executeCommand('editor.action.showReferences', Uri.parse(uri as string), new Position(line, character), places);
}

function toRange({ start, end }: WrittenRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
