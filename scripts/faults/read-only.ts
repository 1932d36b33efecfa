import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Act } from './kit/acts.ts'
import { actApart } from './kit/child.ts'
import { type Fault, type Finding, skipped } from './kit/fault.ts'
import { copyOf, openShop, type Shop } from './kit/shop.ts'
import { mountDisk, whyNoDisk } from './kit/small-disk.ts'

/** Root may write everywhere; this is nobody, who may not. */
const AS_NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']

const ACTS = {
  short: ['import', 'save'],
  long: ['import', 'undo', 'compute', 'save', 'open'],
} as const satisfies Record<string, readonly Act[]>

/** What may not be written to is refused in words and stays as it is. */
export const readOnly: Fault = {
  name: 'Read-only',
  async run({ folder, length }) {
    chmodSync(folder, 0o755)
    const shop = await openShop(folder, 500)
    const findings: Finding[] = []
    for (const what of ['file', 'folder'] as const) findings.push(await tryRights(shop, what, ACTS[length]))
    const why = whyNoDisk(folder)
    findings.push(why === null ? await tryDisk(shop, ACTS[length]) : skipped('disk', why))
    return findings
  },
}

async function tryRights(shop: Shop, what: 'file' | 'folder', acts: readonly Act[]): Promise<Finding> {
  if (process.platform === 'win32') return skipped(what, 'rights of POSIX')
  const place = join(shop.folder, `no-${what}`)
  mkdirSync(place)
  const workspace = copyOf(shop.base, 'shop', place)
  chmodSync(workspace, what === 'file' ? 0o444 : 0o666)
  chmodSync(place, what === 'file' ? 0o777 : 0o555)
  try {
    return await refusedThere(shop, what, workspace, acts, process.getuid?.() === 0 ? AS_NOBODY : [])
  } finally {
    chmodSync(place, 0o755)
    rmSync(place, { recursive: true })
  }
}

async function tryDisk(shop: Shop, acts: readonly Act[]): Promise<Finding> {
  const disk = mountDisk(join(shop.folder, 'disk'), 20_000)
  try {
    const workspace = copyOf(shop.base, 'shop', disk.folder)
    disk.freeze()
    return await refusedThere(shop, 'disk', workspace, acts, [])
  } finally {
    disk.leave()
  }
}

async function refusedThere(
  { base, next }: Shop,
  what: string,
  workspace: string,
  acts: readonly Act[],
  through: readonly string[],
): Promise<Finding> {
  const losses: string[] = []
  for (const act of acts) {
    const { isDone, fault, noise } = await actApart(workspace, act, { file: next, through })
    // A file that may only be read can be opened and looked at.
    const mayBeDone = act === 'open' && what === 'file'
    if (isDone ? !mayBeDone : fault?.code !== 'not-writable')
      losses.push(`${what}, ${act}: ${isDone ? 'done' : JSON.stringify(fault)}`)
    if (noise !== '') losses.push(`${what}, ${act}: ${noise.slice(0, 200)}`)
  }
  if (!readFileSync(workspace).equals(readFileSync(base))) losses.push(`${what}: it was changed`)
  return {
    what,
    rounds: acts.length,
    outcome: `${acts.length - losses.length} refused in words, or only looked at`,
    losses,
  }
}
