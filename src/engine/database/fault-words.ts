import type { ErrorCode } from '../../shared/model/errors.ts'
import { type Said, said } from '../../shared/words/said.ts'

/** What is said of a fault: its code and a text that says what to do. */
export interface FaultWords {
  readonly code: ErrorCode
  readonly text: Said
}

/** Faults of disks and of what lies on them. */
export const DISK_WORDS = {
  workspaceFull: { code: 'disk-full', text: said('fault.disk.workspaceFull') },
  temporaryFull: { code: 'disk-full', text: said('fault.disk.temporaryFull') },
  temporaryFolder: { code: 'not-writable', text: said('fault.disk.temporaryFolder') },
  fault: { code: 'not-writable', text: said('fault.disk.fault') },
  memory: { code: 'too-large', text: said('fault.memory') },
} as const satisfies Readonly<Record<string, FaultWords>>

/** The failures of SQLite by the start of their code; the first that fits counts. Full disks are told apart elsewhere. */
export const SQLITE_WORDS: readonly (readonly [prefix: string, words: FaultWords])[] = [
  ['SQLITE_READONLY_DBMOVED', { code: 'not-writable', text: said('fault.workspace.moved') }],
  ['SQLITE_READONLY', { code: 'not-writable', text: said('fault.workspace.protected') }],
  ['SQLITE_CANTOPEN', { code: 'not-writable', text: said('fault.workspace.cannotOpen') }],
  ['SQLITE_CORRUPT', { code: 'workspace-damaged', text: said('fault.workspace.damaged') }],
  ['SQLITE_NOTADB', { code: 'workspace-damaged', text: said('fault.workspace.foreign') }],
  ['SQLITE_BUSY', { code: 'workspace-in-use', text: said('fault.workspace.inUse') }],
  ['SQLITE_LOCKED', { code: 'workspace-in-use', text: said('fault.workspace.locked') }],
  ['SQLITE_NOMEM', DISK_WORDS.memory],
  ['SQLITE_TOOBIG', DISK_WORDS.memory],
]

const DISCONNECTED = ['not-writable', 'fault.file.disconnected'] as const
const DENIED = ['not-writable', 'fault.file.denied'] as const
const TOO_MANY_OPEN = ['not-writable', 'fault.file.tooManyOpen'] as const

/** The failures of reading and writing files by the system's code. */
const FILE_FAULTS = {
  ENOSPC: ['disk-full', 'fault.file.full'],
  EDQUOT: ['disk-full', 'fault.file.quota'],
  EFBIG: ['disk-full', 'fault.file.tooLarge'],
  ENOENT: ['not-found', 'fault.file.missing'],
  ENOTDIR: ['not-found', 'fault.file.noFolder'],
  EISDIR: ['usage', 'fault.file.folder'],
  ENAMETOOLONG: ['usage', 'fault.file.longName'],
  ELOOP: ['usage', 'fault.file.circle'],
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: ['not-writable', 'fault.file.readOnly'],
  EBUSY: ['not-writable', 'fault.file.held'],
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  EIO: DISCONNECTED,
  ENXIO: DISCONNECTED,
  ENODEV: DISCONNECTED,
  ESTALE: DISCONNECTED,
  ENOTCONN: DISCONNECTED,
  EHOSTDOWN: DISCONNECTED,
  ETIMEDOUT: DISCONNECTED,
} as const

/** What is said of a failure of the system with a file of that base name; null where its code is none of a file. */
export function fileFault(code: string, name: string | null): FaultWords | null {
  if (!Object.hasOwn(FILE_FAULTS, code)) return null
  const [errorCode, key] = FILE_FAULTS[code as keyof typeof FILE_FAULTS]
  if (key === 'fault.file.tooManyOpen') return { code: errorCode, text: said(key) }
  return { code: errorCode, text: said(key, { named: name === null ? 'no' : 'yes', name: name ?? '' }) }
}
