import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'

/** A file system of its own, in memory. */
export interface SmallDisk {
  readonly folder: string
  /** Makes it read-only. */
  freeze(): void
  /** Takes it away from under whoever uses it, as a share that disappears. */
  vanish(): void
  /** Unmounts it and removes its folder. */
  leave(): void
}

/** Why no disk can be mounted here; null where one can. */
export function whyNoDisk(folder: string): string | null {
  if (process.platform !== 'linux') return 'mounting a file system in memory needs Linux'
  if (process.getuid?.() !== 0) return 'mounting a file system needs root'
  try {
    mountDisk(`${folder}/trial`, 64).leave()
    return null
  } catch (thrown) {
    return `a file system in memory cannot be mounted here: ${thrown instanceof Error ? thrown.message : thrown}`
  }
}

/** Mounts a disk of so many KB at a folder that is not there yet. */
export function mountDisk(folder: string, kilobytes: number): SmallDisk {
  mkdirSync(folder)
  let isMounted = false
  const run = (command: string, ...words: string[]) => {
    const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' })
    if (status !== 0) throw new Error((stderr || String(error)).trim())
  }
  const vanish = () => {
    if (isMounted) run('umount', '-l', folder)
    isMounted = false
  }
  const leave = () => {
    process.off('exit', leave)
    vanish()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)
  } catch (thrown) {
    rmSync(folder, { recursive: true, force: true })
    throw thrown
  }
  isMounted = true
  process.once('exit', leave)
  return { folder, freeze: () => run('mount', '-o', 'remount,ro', folder), vanish, leave }
}
