/** The names of the files in a zip archive, in the order of its directory. */
export function listArchive(archive: Buffer = Buffer.alloc(0)): readonly string[] {
  const names: string[] = [];
  for (let at = archive.indexOf(entry); at >= 0; at = archive.indexOf(entry, at + 1)) {
    names.push(archive.subarray(at + 46, at + 46 + archive.readUInt16LE(at + 28)).toString());
  }
  return names;
}

/** What each entry of the directory at the end of an archive begins with. */
const entry = Buffer.from('PK\x01\x02', 'latin1');
