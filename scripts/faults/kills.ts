import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { usualFolder } from '../../src/engine/safety/backup-names.ts'
import { listBackups } from '../../src/engine/safety/list-backups.ts'
import { type Act, perform } from './kit/acts.ts'
import { actApart, type Ended, runApart } from './kit/child.ts'
import { count, type Extent, type Fault, type Finding, inWords } from './kit/fault.ts'
import { formerVersion } from './kit/former-version.ts'
import { randomNumbers } from './kit/random.ts'
import { contentOf, copyOf, openAgain, openShop, removeWorkspace, type Shop } from './kit/shop.ts'

const CLI = join(import.meta.dirname, '../../src/cli/index.ts')
const ENGINE_PROCESS = join(import.meta.dirname, 'kit/engine-process-child.ts')
/** A little longer than it takes unharmed, so that the last moments are met as well. */
const BEYOND = 1.15

/** What is killed, at what. */
interface Victim {
  readonly what: string
  readonly rounds: { readonly short: number; readonly long: number }
  /** The workspace that it starts from. */
  readonly base: string
  /** The first of several steps, each of which is all or nothing. */
  readonly firstStep: Act | null
  run(workspace: string, killAfter?: number): Promise<Ended>
}

/** Programs are killed at random moments: what they had reported done is there, the rest is there as a whole or not at all. */
export const kills: Fault = {
  name: 'Killed (kill -9)',
  async run(extent) {
    const shop = await openShop(extent.folder, extent.length === 'long' ? 12_000 : 3_000)
    const random = randomNumbers(extent.seed)
    const findings: Finding[] = []
    for (const victim of victimsOf(shop)) {
      findings.push(await killAtRandom(victim, shop, extent.length, random))
    }
    return findings
  },
}

function victimsOf(shop: Shop): Victim[] {
  const engineAt = (act: Act, long: number, base = shop.base): Victim => ({
    what: `engine, ${act === 'open' ? 'migration' : act}`,
    rounds: { short: 1, long },
    base,
    firstStep: null,
    run: (workspace, killAfter) =>
      actApart(workspace, act, { file: act === 'backup' ? '' : shop.next, ...after(killAfter) }),
  })
  return [
    engineAt('import', 20),
    engineAt('undo', 12),
    engineAt('compute', 12),
    engineAt('save', 8),
    engineAt('backup', 10),
    engineAt('open', 12, formerVersion(shop.base, join(shop.folder, 'former.regulars'))),
    {
      what: 'command line, import and compute',
      rounds: { short: 1, long: 14 },
      base: shop.base,
      firstStep: 'import',
      run: (workspace, killAfter) => runApart([CLI, shop.next, '--workspace', workspace, '--json'], after(killAfter)),
    },
    ...(['process', 'thread'] as const).map((part) => ({
      what: `engine ${part}, import in a job's thread`,
      rounds: { short: 1, long: 11 },
      base: shop.base,
      firstStep: null,
      run: (workspace: string, killAfter?: number) =>
        runApart(
          [ENGINE_PROCESS, workspace, shop.next, part === 'thread' ? String(killAfter ?? '') : ''],
          part === 'thread' ? {} : after(killAfter),
        ),
    })),
  ]
}

const after = (killAfter: number | undefined) => (killAfter === undefined ? {} : { killAfter })

async function killAtRandom(victim: Victim, shop: Shop, length: Extent['length'], random: () => number) {
  const { folder } = shop
  const states = await statesOf(victim, shop)
  const whole = copyOf(victim.base, 'whole', folder)
  const { took, exitCode, noise } = await victim.run(whole)
  if (exitCode !== 0) throw new Error(`${victim.what} does not do its work: ${noise}`)
  states.set(openAgain(whole).content, 'all')
  removeWorkspace(whole)
  const losses: string[] = []
  const outcomes: Record<string, number> = {}
  for (let round = 0; round < victim.rounds[length]; round++) {
    const workspace = copyOf(victim.base, `killed-${round}`, folder)
    const moment = took * BEYOND * random()
    const { isDone } = await victim.run(workspace, moment)
    const where = `${victim.what}, round ${round + 1}, after ${Math.round(moment)} ms`
    try {
      const { content, isSound } = openAgain(workspace)
      const state = states.get(content)
      if (!isSound) losses.push(`${where}: the file is damaged`)
      if (state === undefined) losses.push(`${where}: what it holds is neither all nor nothing`)
      else if (isDone && state !== 'all') losses.push(`${where}: what was reported done is not there`)
      for (const backup of backupsOf(workspace)) {
        if (states.get(openAgain(backup).content) === undefined) losses.push(`${where}: a backup holds something else`)
      }
      count(outcomes, state ?? 'lost')
    } catch (thrown) {
      losses.push(`${where}: it does not open again, ${thrown}`)
    }
    removeWorkspace(workspace)
  }
  return { what: victim.what, rounds: victim.rounds[length], outcome: inWords(outcomes), losses }
}

/** The files that count as backups of a workspace. */
function backupsOf(workspace: string): string[] {
  const folder = usualFolder(workspace)
  return existsSync(folder) ? listBackups(workspace, folder, null).map(({ path }) => path) : []
}

/** What a workspace may hold afterwards beside all: what it held before, and what the first of several steps leaves. */
async function statesOf({ base, firstStep }: Victim, { folder, next }: Shop): Promise<Map<string, string>> {
  const workspace = copyOf(base, 'steps', folder)
  // Brought up to date, which every program does first.
  const states = new Map([[openAgain(workspace).content, 'nothing']])
  if (firstStep !== null) {
    await perform(workspace, firstStep, next)
    states.set(contentOf(workspace), 'the first step')
  }
  removeWorkspace(workspace)
  return states
}
