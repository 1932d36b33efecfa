import type { FileFault } from '../../files/file-faults.ts'
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

/** The failures of reading and writing files. */
const FILE_WORDS = {
  full: ['disk-full', 'fault.file.full'],
  quota: ['disk-full', 'fault.file.quota'],
  tooLarge: ['disk-full', 'fault.file.tooLarge'],
  missing: ['not-found', 'fault.file.missing'],
  noFolder: ['not-found', 'fault.file.noFolder'],
  folder: ['usage', 'fault.file.folder'],
  longName: ['usage', 'fault.file.longName'],
  circle: ['usage', 'fault.file.circle'],
  denied: ['not-writable', 'fault.file.denied'],
  readOnly: ['not-writable', 'fault.file.readOnly'],
  held: ['not-writable', 'fault.file.held'],
  tooManyOpen: ['not-writable', 'fault.file.tooManyOpen'],
  disconnected: ['not-writable', 'fault.file.disconnected'],
} as const satisfies Readonly<Record<FileFault, unknown>>

/** What is said of a fault of a file of that base name. */
export function fileWords(fault: FileFault, name: string | null): FaultWords {
  const [errorCode, key] = FILE_WORDS[fault]
  if (key === 'fault.file.tooManyOpen') return { code: errorCode, text: said(key) }
  return { code: errorCode, text: said(key, { named: name === null ? 'no' : 'yes', name: name ?? '' }) }
}
