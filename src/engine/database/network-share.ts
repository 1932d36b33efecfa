import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** What Linux calls the file systems that lie on another computer: NFS, SMB, SMB2, CIFS, AFS, Coda, Ceph. */
const REMOTE = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x73757245, 0x00c36400])

/** Whether a file lies on another computer, as far as that can be told: locks do not hold there for sure. Never throws. */
export function isOnNetworkShare(path: string): boolean {
  if (process.platform === 'win32') return isUncPath(path)
  if (process.platform !== 'linux') return false
  try {
    return isRemoteType(statfsSync(dirname(path)).type)
  } catch {
    return false
  }
}

/** Whether Linux's number of a file system, which comes with a sign on some computers, is of one on another computer. */
export function isRemoteType(type: number): boolean {
  return REMOTE.has(type >>> 0)
}

/** Whether a path of Windows names another computer: `\\server\share\...`, also with the prefix for long paths. */
export function isUncPath(path: string): boolean {
  return /^[\\/]{2}(?:\?[\\/]UNC[\\/])?[^\\/?.][^\\/]*[\\/][^\\/]/i.test(path)
}
