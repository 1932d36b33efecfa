import type { ErrorCode } from '../../shared/model/errors.ts'

/** What is said of a fault: its code and a sentence or two that say what to do. */
export interface FaultWords {
  readonly code: ErrorCode
  readonly message: string
}

/** Faults of disks and of what lies on them. */
export const DISK_WORDS = {
  workspaceFull: {
    code: 'disk-full',
    message: 'The disk is full, so the workspace could not be written. Free some space and try again.',
  },
  temporaryFull: {
    code: 'disk-full',
    message:
      'The disk that holds temporary files is full. Free some space there, or set TMPDIR to a folder on another disk, and try again.',
  },
  temporaryFolder: {
    code: 'not-writable',
    message:
      'The folder for temporary files cannot be used. Set TMPDIR to a folder that you may write to, and try again.',
  },
  fault: {
    code: 'not-writable',
    message:
      'The disk reported a fault while the workspace was read or written. Check that it is still connected and that your share of it is not used up, and try again.',
  },
  memory: {
    code: 'too-large',
    message: 'This needs more memory than there is. Close other programs, or split the file, and try again.',
  },
} as const satisfies Readonly<Record<string, FaultWords>>

/** The failures of SQLite by the start of their code; the first that fits counts. Full disks are told apart elsewhere. */
export const SQLITE_WORDS: readonly (readonly [prefix: string, words: FaultWords])[] = [
  [
    'SQLITE_READONLY_DBMOVED',
    {
      code: 'not-writable',
      message:
        'The workspace was moved, renamed or removed while it was open. Put it back where it was, and open it again.',
    },
  ],
  [
    'SQLITE_READONLY',
    { code: 'not-writable', message: 'The workspace may not be written to. Check that it is not write-protected.' },
  ],
  [
    'SQLITE_CANTOPEN',
    {
      code: 'not-writable',
      message: 'The workspace could not be opened. Check that its folder exists and may be written to.',
    },
  ],
  [
    'SQLITE_CORRUPT',
    { code: 'workspace-damaged', message: 'The workspace is damaged. Restore it from a backup, or start a new one.' },
  ],
  ['SQLITE_NOTADB', { code: 'workspace-damaged', message: 'This file is not a Regulars workspace.' }],
  [
    'SQLITE_BUSY',
    {
      code: 'workspace-in-use',
      message: 'The workspace is in use by another program. Close that one first.',
    },
  ],
  [
    'SQLITE_LOCKED',
    { code: 'workspace-in-use', message: 'The workspace is in use at this moment. Wait a little and try again.' },
  ],
  ['SQLITE_NOMEM', DISK_WORDS.memory],
  ['SQLITE_TOOBIG', DISK_WORDS.memory],
]

/** The failures of reading and writing files by the system's code; `name` is the file's base name in quotes, or "A file". */
export const FILE_WORDS: Readonly<Record<string, (name: string) => FaultWords>> = {
  ENOSPC: (name) => ({
    code: 'disk-full',
    message: `The disk is full, so ${inside(name)} could not be written. Free some space and try again.`,
  }),
  EDQUOT: (name) => ({
    code: 'disk-full',
    message: `Your share of the disk is used up, so ${inside(name)} could not be written. Free some space and try again.`,
  }),
  EFBIG: (name) => ({
    code: 'disk-full',
    message: `${name} is larger than its disk allows a file to be. Choose another disk.`,
  }),
  ENOENT: (name) => ({
    code: 'not-found',
    message: `${name} or its folder is not there. It may have been moved, renamed or removed: choose it again.`,
  }),
  ENOTDIR: (name) => ({
    code: 'not-found',
    message: `${name} is not there: a file lies where its folder should be. Choose another place.`,
  }),
  EISDIR: (name) => ({ code: 'usage', message: `${name} is a folder. Choose a file.` }),
  ENAMETOOLONG: (name) => ({
    code: 'usage',
    message: `The name ${inside(name)} is too long for its disk. Shorten it.`,
  }),
  ELOOP: (name) => ({ code: 'usage', message: `${name} is a link that leads back to itself. Choose the file itself.` }),
  EACCES: denied,
  EPERM: denied,
  EROFS: (name) => ({
    code: 'not-writable',
    message: `${name} lies on a disk that cannot be written to. Choose another place.`,
  }),
  EBUSY: (name) => ({
    code: 'not-writable',
    message: `${name} is held by another program. Close it there and try again.`,
  }),
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  EIO: disconnected,
  ENXIO: disconnected,
  ENODEV: disconnected,
  ESTALE: disconnected,
  ENOTCONN: disconnected,
  EHOSTDOWN: disconnected,
  ETIMEDOUT: disconnected,
}

function denied(name: string): FaultWords {
  return {
    code: 'not-writable',
    message: `${name} may not be read or written by you, or another program holds it. Close it there, or choose another place.`,
  }
}

function tooManyFiles(): FaultWords {
  return {
    code: 'not-writable',
    message: 'Too many files are open on this computer. Close other programs and try again.',
  }
}

function disconnected(name: string): FaultWords {
  return {
    code: 'not-writable',
    message: `The disk of ${inside(name)} reported a fault or is no longer connected. Check it, or copy the file to another disk.`,
  }
}

/** The name as it stands inside a sentence. */
function inside(name: string): string {
  return name === 'A file' ? 'a file' : name
}
