import type { Uri} from 'vscode';
import { workspace } from 'vscode';
import type { ReadDocument, ReadingProblem, ShowAbsence, ShowDocument } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { fileName } from './file-name.js';
import type { ImageDoor } from './image-door.js';
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
  /** Draws another journey of the document. */
  pick(journey: number): void;
  /** What was last said to be drawn, if anything was. */
  picture(): ShowDocument | ShowAbsence | undefined;
  problem(): ReadingProblem | undefined;
}

interface DrawnDocumentParts {
  readonly uri: Uri;
  readonly journey: number;
  readonly reader: JourneyReader;
  readonly images: ImageDoor;
  /** False while nobody would see the picture: then the text is not read. */
  readonly isWanted: () => boolean;
  readonly draw: (picture: ShowDocument | ShowAbsence) => void;
}

export function drawDocument({ uri, reader, images, isWanted, draw, ...parts }: DrawnDocumentParts): DrawnDocument {
  const places = trackPlaces();
  let { journey } = parts;
  let shown: ShownReading | undefined;
  let picture: ShowDocument | ShowAbsence | undefined;

  const refresh = oneAtATime(async () => {
    if (!isWanted()) return;
    // An open document is one that the server knows, whether or not an editor shows it.
    const isThere = await workspace.openTextDocument(uri).then(() => true, () => false);
    const read = isThere ? await reader.read(uri) : undefined;
    if (read) await show(read);
    else if (!isThere) set(absence(uri));
  });

  async function show(read: ReadDocument): Promise<void> {
    shown = choosePicture(shown, read);
    if (shown.reading === read) places.reset(read.places, read.version);
    await redraw(shown);
  }

  async function redraw({ reading: { document }, problem, behind }: ShownReading): Promise<void> {
    const addresses = await images.addresses(uri, document);
    const position = Math.max(0, Math.min(journey, document.journeys.length - 1));
    set({
      type: 'show', uri: uri.toString(), document, journey: position, behind, images: addresses, ...(problem && { problem }),
    });
  }

  function set(next: ShowDocument | ShowAbsence): void {
    picture = next;
    draw(next);
  }

  return {
    uri,
    places,
    refresh: () => void refresh(),
    pick(position) {
      journey = position;
      if (shown) void redraw(shown);
    },
    picture: () => picture,
    problem: () => shown?.problem,
  };
}

function absence(uri: Uri): ShowAbsence {
  return { type: 'absent', message: `${fileName(uri)} can’t be opened. It may have been moved, renamed or deleted.` };
}
