import { type BigIntStats, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** More links than this in a row are a circle. */
const MOST_LINKS = 40

/**
 * Where a path leads when every link is followed; the file itself need not exist, its folder must. Throws the system's error,
 * `ENOENT` for a missing folder.
 */
export function realPath(path: string, links = 0): string {
  const whole = resolve(path)
  try {
    return realpathSync.native(whole)
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT' || links >= MOST_LINKS) throw cause
    const folder = realpathSync.native(dirname(whole))
    const own = join(folder, basename(whole))
    const isLink = lstatSync(own, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
    return isLink ? realPath(resolve(folder, readlinkSync(own)), links + 1) : own
  }
}

/** Where a path leads, as {@link realPath}; the path itself where its folder is gone, as with a share that has disappeared. */
export function whereItLeads(path: string): string {
  try {
    return realPath(path)
  } catch {
    return resolve(path)
  }
}

/** What tells a file from every other, whatever it is called; null where there is none. Throws the system's error. */
function fileIdentity(path: string): { readonly device: bigint; readonly inode: bigint } | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? identityOf(found) : null
}

/** Whether two paths lead to one file, by links of either kind or by another spelling; a file yet to be made counts by its place. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [fileIdentity(one), fileIdentity(other)]
  // Some network drives number no files.
  if (a && b && a.inode !== 0n) return a.device === b.device && a.inode === b.inode
  return Boolean(a) === Boolean(b) && spelled(whereItLeads(one)) === spelled(whereItLeads(other))
}

/** The system's code of an error, such as `ENOENT`; empty where it has none. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

function identityOf({ dev, ino }: BigIntStats): { device: bigint; inode: bigint } {
  return { device: dev, inode: ino }
}

function spelled(path: string): string {
  return process.platform === 'win32' || process.platform === 'darwin' ? path.normalize('NFC').toLowerCase() : path
}
