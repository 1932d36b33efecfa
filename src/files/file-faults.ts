/** What went wrong with a file, whatever was done with it. */
export type FileFault =
  | 'full'
  | 'quota'
  | 'tooLarge'
  | 'missing'
  | 'noFolder'
  | 'folder'
  | 'longName'
  | 'circle'
  | 'denied'
  | 'readOnly'
  | 'held'
  | 'tooManyOpen'
  | 'disconnected'

/** The system's codes of faults that people meet. */
const FAULTS: ReadonlyMap<string, FileFault> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'quota'],
  ['EFBIG', 'tooLarge'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'noFolder'],
  ['EISDIR', 'folder'],
  ['ENAMETOOLONG', 'longName'],
  ['ELOOP', 'circle'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'readOnly'],
  ['EBUSY', 'held'],
  ['EMFILE', 'tooManyOpen'],
  ['ENFILE', 'tooManyOpen'],
  ['EIO', 'disconnected'],
  ['ENXIO', 'disconnected'],
  ['ENODEV', 'disconnected'],
  ['ESTALE', 'disconnected'],
  ['ENOTCONN', 'disconnected'],
  ['EHOSTDOWN', 'disconnected'],
  ['ETIMEDOUT', 'disconnected'],
])

/** What the system's code says went wrong with a file; null where it is none of a file. */
export function fileFault(code: string): FileFault | null {
  return FAULTS.get(code) ?? null
}

/** Whether a file could not be replaced because another program holds it, which may pass; Windows says so in several ways. */
export function isHeld(code: string): boolean {
  const fault = fileFault(code)
  return fault === 'held' || fault === 'denied'
}
