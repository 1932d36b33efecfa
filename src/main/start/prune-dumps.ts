import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Dumps that are kept at most, and for how long: they hold what was in memory, customers included. */
const KEPT = 5
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** Removes the dumps of crashes that are old or too many from a folder and those in it; what cannot be removed stays. */
export async function pruneDumps(folder: string, now: Date): Promise<void> {
  const found = await dumpsIn(folder)
  found.sort((a, b) => b.writtenAt - a.writtenAt)
  const tooMuch = found.filter(({ writtenAt }, at) => at >= KEPT || now.getTime() - writtenAt > KEPT_MS)
  for (const { path } of tooMuch) {
    for (const each of [path, path.replace(/dmp$/, 'meta')]) await rm(each, { force: true }).catch(() => {})
  }
}

async function dumpsIn(folder: string): Promise<{ path: string; writtenAt: number }[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const dumps = names.filter((name) => name.endsWith('.dmp')).map((name) => join(folder, name))
  const looked = await Promise.all(
    dumps.map(async (path) => ({ path, writtenAt: (await stat(path).catch(() => null))?.mtimeMs ?? 0 })),
  )
  return looked
}
