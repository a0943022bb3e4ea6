import { UriUtils, type FileSystemProvider, type URI } from 'langium';
import type { WorkspaceRoot } from './paths.js';
import { mergeSettings, noSettings, readRules, readSettingsFile, settingsFile, type ProjectSettings } from './settings.js';

/** Hands over what the user of an editor has set for `journey.rules`; undefined where nothing is. */
export type EditorRules = () => Promise<unknown>;

/** What a door says about places of documents. */
export interface Places {
  readonly workspaceRoot: WorkspaceRoot;
  /** The file that a document which is none of the workspace is a version of; undefined where it is of none. */
  readonly presentFile?: ((document: URI) => URI | undefined) | undefined;
}

/**
 * Finds the settings of a file: those of the nearest `journey.config.json` above it, inside its workspace, over those of the
 * editor. An old version of a file has the settings that the file has now. Answers are remembered until the file system says that a file has changed, since they are asked for on each keystroke.
 */
export class SettingsFiles {
  private readonly byFolder = new Map<string, Promise<ProjectSettings | undefined>>();

  constructor(
    private readonly fileSystem: () => FileSystemProvider,
    private readonly places: Places,
    private readonly editorRules: EditorRules | undefined,
    private readonly rules: ProjectSettings['severities'] = noSettings.severities,
  ) {}

  async of(file: URI): Promise<ProjectSettings> {
    const [own, project] = await Promise.all([this.readEditor(), this.findProject(file)]);
    return mergeSettings(mergeSettings(own, project), { ...noSettings, severities: this.rules });
  }

  forget(uri: URI): void {
    if (UriUtils.basename(uri) === settingsFile) this.byFolder.delete(UriUtils.dirname(uri).toString());
  }

  private async readEditor(): Promise<ProjectSettings> {
    const set = await this.editorRules?.();
    return set === undefined || set === null ? noSettings : readRules(set, 'The setting journey.rules');
  }

  private async findProject(file: URI): Promise<ProjectSettings> {
    const { workspaceRoot, presentFile } = this.places;
    const present = workspaceRoot(file) === undefined ? presentFile?.(file) ?? file : file;
    for (const folder of foldersAbove(present, workspaceRoot(present))) {
      const found = await this.readFolder(folder);
      if (found) return found;
    }
    return noSettings;
  }

  private readFolder(folder: URI): Promise<ProjectSettings | undefined> {
    const key = folder.toString();
    const known = this.byFolder.get(key);
    if (known) return known;
    const read = this.fileSystem().readFile(UriUtils.joinPath(folder, settingsFile)).then(readSettingsFile, () => undefined);
    this.byFolder.set(key, read);
    return read;
  }
}

/** The folder of a file and those above it, up to the root of its workspace. */
function foldersAbove(file: URI, root: URI | undefined): readonly URI[] {
  const folders: URI[] = [];
  if (root === undefined) return folders;
  for (let folder = UriUtils.dirname(file); UriUtils.contains(root, folder); folder = UriUtils.dirname(folder)) {
    folders.push(folder);
    if (UriUtils.equals(folder, root) || UriUtils.equals(folder, UriUtils.dirname(folder))) break;
  }
  return folders;
}
