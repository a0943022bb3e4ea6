/** What keeps a command from its work, as one sentence for the one who typed it. It ends the command with exit code 2. */
export class Failure extends Error {}

/** Why a file or folder could not be read, to follow its path and a colon. */
export function describeReadError(error: unknown): string {
  const code = errorCode(error);
  return readErrors[code] ?? `it can't be read (${code})`;
}

/** Why a file could not be written, to follow its path and a colon. */
export function describeWriteError(error: unknown): string {
  const code = errorCode(error);
  return writeErrors[code] ?? `it can't be written (${code})`;
}

const nameErrors: Readonly<Record<string, string>> = {
  ENAMETOOLONG: 'this name is too long',
  ERR_INVALID_ARG_VALUE: 'no file can have this name',
  ENOTDIR: 'a part of this path is not a folder',
  ELOOP: 'this link leads back to itself',
};

const readErrors: Readonly<Record<string, string>> = {
  ...nameErrors,
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read it; ask its owner for permission',
  EPERM: 'you may not read it; ask its owner for permission',
};

const writeErrors: Readonly<Record<string, string>> = {
  ...nameErrors,
  ENOENT: 'its folder does not exist; make the folder first',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
};

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
