import { workspace } from 'vscode';
import type { Uri, Webview } from 'vscode';
import type { ReadDocument, ReadingProblem, ShowAbsence, ShowDocument } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { isEditable } from './apply-picture-edit.js';
import { fileName } from './file-name.js';
import { createImageDoor } from './image-door.js';
import { oneAtATime } from './one-at-a-time.js';
import { trackPlaces } from './place-tracker.js';
import type { PlaceTracker } from './place-tracker.js';
import { choosePicture } from './shown-reading.js';
import type { ShownReading } from './shown-reading.js';

/** One document on its way to a picture: reads it when it is asked to, and says what is to be drawn. */
export interface DrawnDocument {
  readonly uri: Uri;
  readonly places: PlaceTracker;
  /** Reads the text again, unless a reading is under way, and then once more. */
  refresh(): void;
  /** Which journey of the document is drawn. */
  journey(): number;
  /** Draws another journey of the document. */
  pick(journey: number): void;
  /** What was last said to be drawn, if anything was. */
  picture(): ShowDocument | ShowAbsence | undefined;
  problem(): ReadingProblem | undefined;
  dispose(): void;
}

export interface DrawnDocumentParts {
  readonly uri: Uri;
  readonly journey: number;
  readonly reader: JourneyReader;
  readonly webview: Webview;
  /** False while nobody would see the picture: then the text is not read, and nothing is drawn. */
  readonly isWanted: () => boolean;
  readonly draw: (picture: ShowDocument | ShowAbsence) => void;
  readonly report: (error: unknown) => void;
}

export function drawDocument({ uri, reader, webview, isWanted, draw, report, ...parts }: DrawnDocumentParts): DrawnDocument {
  const places = trackPlaces();
  const editable = isEditable(uri);
  const images = createImageDoor(uri, webview, () => { refresh(); });
  let { journey } = parts;
  let shown: ShownReading | undefined;
  let picture: ShowDocument | ShowAbsence | undefined;

  const update = oneAtATime(async () => {
    const next = isWanted() ? await read() : undefined;
    if (!isWanted()) places.forgetChanges();
    else if (next) draw(picture = next);
  });

  async function read(): Promise<ShowDocument | ShowAbsence | undefined> {
    // An open document is one that the server knows, whether or not an editor shows it.
    const isThere = await workspace.openTextDocument(uri).then(() => true, () => false);
    if (!isThere) return absence('can’t be opened. It may have been moved, renamed or deleted.');
    const answer = await reader.read(uri);
    if (answer === 'unknown') return absence('is not known as a journey. Choose “Journey” as its language, or let its name end in “.journey”.');
    if (answer !== 'no-answer') keep(answer);
    return shown && describe(shown);
  }

  function keep(reading: ReadDocument): void {
    shown = choosePicture(shown, reading);
    places.read(reading.version, shown.reading === reading ? reading.places : undefined);
  }

  async function describe({ reading: { document, version }, problem, behind }: ShownReading): Promise<ShowDocument> {
    const addresses = await images.addresses(document);
    const position = Math.max(0, Math.min(journey, document.journeys.length - 1));
    return { type: 'show', uri: uri.toString(), document, version, isEditable: await editable, journey: position, behind, images: addresses, ...(problem && { problem }) };
  }

  function absence(reason: string): ShowAbsence {
    return { type: 'absent', uri: uri.toString(), journey, message: `${fileName(uri)} ${reason}` };
  }

  function refresh(): void {
    update().catch(report);
  }

  return {
    uri,
    places,
    refresh,
    journey: () => picture?.journey ?? journey,
    pick(position) {
      journey = position;
      refresh();
    },
    picture: () => picture,
    problem: () => shown?.problem,
    dispose: () => { images.dispose(); },
  };
}
