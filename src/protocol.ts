import type { ChangeLevel, Comparison } from './diff/comparison.js';
import type { ElementKey } from './model/element-key.js';
import type { JourneyDocument, Severity } from './model/journey-document.js';

/** The words spoken between the language server, the extension and the webview. Positions count from 0, in UTF-16 units, as in VS Code. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

// Server and extension

/** Server → extension: the meaning of these documents may have changed. */
export const documentsChanged = 'journey/documentsChanged';
export interface DocumentsChanged {
  readonly uris: readonly string[];
}

/** Extension → server: what a document means. The answer is null where the server does not know the document. */
export const readDocument = 'journey/readDocument';
export interface ReadDocumentParams {
  readonly uri: string;
}
export interface ReadDocument {
  /** The version of the text that was read, as the editor counts it. */
  readonly version: number;
  readonly document: JourneyDocument;
  /** Where each element stands in the text, from its keyword to its end. */
  readonly places: Readonly<Record<ElementKey, Range>>;
  /** The first thing in the text that could not be read; absent where all of it was. */
  readonly problem?: ReadingProblem;
}
export interface ReadingProblem {
  readonly message: string;
  readonly range: Range;
}

/**
 * Extension → server: what two versions of a file mean, and what a comparison of them needs to know besides. Both are read from what is
 * handed in, so that a version can come from anywhere, and neither becomes known to the server.
 */
export const readVersions = 'journey/readVersions';
export interface ReadVersionsParams {
  readonly before: VersionText;
  readonly after: VersionText;
}
export interface VersionText {
  readonly uri: string;
  readonly text: string;
  /** The texts of the files that it imports, by their paths as it writes them. What is missing counts as a file that is not there. */
  readonly imports: Readonly<Record<string, string>>;
}
export interface ReadVersions {
  readonly before: ReadVersion;
  readonly after: ReadVersion;
  /** The levels that the settings give to kinds of changes, by their ids. */
  readonly levels: Readonly<Record<string, ChangeLevel>>;
  /** How many changes of the text mean nothing, so that no comparison of meanings shows them. */
  readonly formalChanges: Readonly<Record<'comments' | 'spacing' | 'order' | 'imports', number>>;
}
export type ReadVersion = Omit<ReadDocument, 'version'>;

/** Extension → server: how a text has to change for what somebody did in its picture. */
export const editPicture = 'journey/editPicture';
export interface EditPictureParams {
  readonly uri: string;
  /** The version of the text that the picture was drawn of. */
  readonly version: number;
  readonly edit: PictureEdit;
}
export type EditPictureResult = PlannedEdit | RefusedEdit;
export interface PlannedEdit {
  /** The version of the text that the edits are for. */
  readonly version: number;
  /** None where the text says it already. They don't overlap. */
  readonly edits: readonly TextEdit[];
  /** What the picture should point at when it is drawn anew; the key is of the text with the edits. */
  readonly select?: ElementKey;
}
/** Why there is no such edit, and what to do, in a sentence for a map maker. */
export interface RefusedEdit {
  readonly refusal: string;
}
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** What can be done to a text from its picture. Keys are those of the picture. */
export type PictureEdit =
  /** The number of a feeling; for a section without one, a feeling is added. A number beyond the scale is taken as its end. */
  | { readonly type: 'setEmotion'; readonly element: ElementKey; readonly value: number }
  | { readonly type: 'reword'; readonly element: ElementKey; readonly property: RewordedProperty; readonly text: string }
  | { readonly type: 'setSeverity'; readonly element: ElementKey; readonly severity: Severity }
  /** A new step behind a step, or at the end of a stage or path. */
  | { readonly type: 'addStep'; readonly after: ElementKey }
  | { readonly type: 'delete'; readonly element: ElementKey }
  /** To a place in a stage or path: before one of its steps, or behind them all. */
  | { readonly type: 'moveStep'; readonly step: ElementKey; readonly stage: ElementKey; readonly before?: ElementKey };
/** The text of an element's own line, or, by its word and position, that of a line in its block: `goal/0`. */
export type RewordedProperty = 'text' | `${'scenario' | 'goal' | 'expectation' | 'solution'}/${number}`;

/** Extension → server: check all files of the workspace, and show their problems from now on. The answer is null where it was cancelled. */
export const checkWorkspace = 'journey/checkWorkspace';
export interface CheckedWorkspace {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Server → extension: files that the server asks its client for, so that it works on virtual file systems and in a browser. */
export const readFile = 'journey/readFile';
export const statFile = 'journey/statFile';
export const readDirectory = 'journey/readDirectory';
export interface FileParams {
  readonly uri: string;
}
/** The content in base64, since a message is text; null where there is no such file. */
export type ReadFileResult = string | null;
export type FileStat = { readonly uri: string; readonly isFile: boolean; readonly isDirectory: boolean };
export type StatFileResult = FileStat | null;
export type ReadDirectoryResult = readonly FileStat[];

/** What a client may hand the server when it starts it. */
export interface InitializationOptions {
  /** The commands of the client that the server may offer above lines; none where the client names none. */
  readonly commands?: readonly string[];
}

// Extension and webview

/** Extension → webview. */
export type ToWebview = ShowDocument | ShowAbsence | ShowPanel | HighlightElement | EditOutcome | ShowNote;

export interface ShowDocument {
  readonly type: 'show';
  readonly uri: string;
  readonly document: JourneyDocument;
  /** The version of the text that the document is of. */
  readonly version: number;
  /** False where the text can't be written: then the picture offers no edits. */
  readonly isEditable: boolean;
  /** What the picker has chosen: a position among the document's journeys. */
  readonly journey: number;
  /** The first thing in the text that could not be read; absent where all of it was. */
  readonly problem?: ReadingProblem;
  /** True where the document is of an earlier text, since the present one has a problem. */
  readonly behind: boolean;
  /** What the webview may load for each image path of the document. */
  readonly images: Readonly<Record<string, string>>;
}

/** There is no text to draw, and why, in words for a map maker. */
export interface ShowAbsence {
  readonly type: 'absent';
  readonly uri: string;
  readonly journey: number;
  readonly message: string;
}

/** What is true of the panel, whatever it shows. */
export interface ShowPanel {
  readonly type: 'panel';
  readonly lock: PreviewLock;
  /** The title of the journey that the way back leads to; absent where there is none. */
  readonly back?: string;
}
/** Whether a preview follows the active journey, stays with its own, or is an editor of one file and can do nothing else. */
export type PreviewLock = 'follows' | 'locked' | 'fixed';

/** Something to be said once, in words for a map maker. */
export interface ShowNote {
  readonly type: 'note';
  readonly text: string;
}

export interface HighlightElement {
  readonly type: 'highlight';
  readonly key: ElementKey | undefined;
  /** False where the cursor was there before the picture, or came from it: then the reader's view of it stays. */
  readonly reveal: boolean;
}

/** What became of an edit. The picture of the changed text follows by itself. */
export interface EditOutcome {
  readonly type: 'edited';
  /** False where the text says it already, or the edit was refused. */
  readonly isChanged: boolean;
  readonly refusal?: string;
  /** As in `PlannedEdit`. */
  readonly select?: ElementKey;
}

/** Webview → extension. What is asked of a picture names its file, since the preview may have turned to another one before it hears of it. */
export type FromWebview = PanelRequest | (PictureRequest & { readonly uri: string });

export type PanelRequest =
  /** The page has begun; `remembered` is what it showed before it was reloaded. */
  | { readonly type: 'ready'; readonly remembered?: PreviewState }
  | { readonly type: 'back' }
  | { readonly type: 'lock'; readonly isLocked: boolean };

export type PictureRequest =
  /** Show the line of an element; with `focus`, go there. */
  | { readonly type: 'reveal'; readonly key: ElementKey; readonly focus: boolean }
  /** Open what a mark leads to: see `link` in `render/mark.ts`. */
  | { readonly type: 'open'; readonly link: string }
  | { readonly type: 'export'; readonly choices: ExportChoices }
  | { readonly type: 'revealProblem' }
  | { readonly type: 'edit'; readonly version: number; readonly edit: PictureEdit }
  /** Takes the last change of the text back, or makes it again. */
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'pick'; readonly journey: number };

/** What the picture shows, for an export of the same; the names are those of `render/views.ts` and `render/drawing.ts`. */
export interface ExportChoices {
  readonly journey: number;
  readonly view: string;
  readonly persona?: string;
  readonly hiddenLanes: readonly string[];
  readonly foldedStages: readonly ElementKey[];
}

/** Which part of a picture is in sight, and how large. */
export interface Sight {
  /** Pixels of the screen for one of the picture. */
  readonly zoom: number;
  /** True where the zoom follows the size of the window, so that all of the picture is in sight. */
  readonly isFitted: boolean;
  /** The point of the picture in the upper left corner of the window. */
  readonly left: number;
  readonly top: number;
}

/** What the extension has to know after a reload of the window; the webview keeps it, with more of its own beside it. */
export interface PreviewState {
  readonly uri: string;
  readonly journey: number;
  readonly isLocked?: boolean;
}

// Extension and the page of a comparison

/** Extension → page: two versions of a file and what changed between them. */
export interface ShowComparison {
  readonly type: 'compare';
  /** What is compared: the page keeps it as its state, so that the extension finds it again after a reload of the window. */
  readonly versions: ComparedVersions;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Absent where a side can't be read, since then nothing true can be said. */
  readonly review?: ComparisonReview;
  /** What the page may load for each image path of either document. */
  readonly images: Readonly<Record<string, string>>;
}

/** Extension → page: a version of what was compared is not there any more, so that nothing can be said for now. */
export interface ShowMissing {
  readonly type: 'missing';
  readonly versions: ComparedVersions;
  /** What is missing, in a sentence. */
  readonly reason: string;
}

export interface ComparedSide {
  /** What people call this version, such as `HEAD` or the name of its file. */
  readonly label: string;
  readonly document: JourneyDocument;
  /** The first thing in the text that could not be read; absent where all of it was. */
  readonly problem?: ReadingProblem;
}

export interface ComparedVersions {
  /** What the tab of the comparison is called. */
  readonly title: string;
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
}

export interface ComparedVersion {
  /** Absent where there was no such file yet, or is none any more. */
  readonly uri?: string;
  readonly label: string;
  /** The one journey that is compared, by its name or else its title; absent where the file is compared whole. */
  readonly journey?: string;
}

export interface ComparisonReview {
  readonly comparison: Comparison;
  /** A sentence for each change, in their order; empty where that of another change of the same element tells it. */
  readonly sentences: readonly string[];
  /** What became of the map, a sentence each. */
  readonly facts: readonly string[];
  /** What changed and is not drawn, such as comments and spacing, in one sentence; absent where there is nothing. */
  readonly notDrawn?: string;
}

/** Page of a comparison → extension. */
export type FromComparison =
  | { readonly type: 'ready' }
  /** Show the line of an element in one of the texts. */
  | { readonly type: 'reveal'; readonly side: 'before' | 'after'; readonly key: ElementKey }
  | { readonly type: 'revealProblem'; readonly side: 'before' | 'after' };
