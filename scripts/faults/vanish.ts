import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { actApart, type Ended } from './kit/child.ts'
import { count, type Extent, type Fault, type Finding, inWords, skipped } from './kit/fault.ts'
import { randomNumbers } from './kit/random.ts'
import { copyOf, openAgain, openShop, type Shop } from './kit/shop.ts'
import { mountDisk, whyNoDisk } from './kit/small-disk.ts'

const ROUNDS = { short: 2, long: 12 }

/** The place of a workspace that is gone while an import runs: nothing is reported done that is not there. */
export const vanish: Fault = {
  name: 'Share that disappears',
  async run({ folder, length, seed }) {
    const shop = await openShop(folder, length === 'long' ? 12_000 : 4_000)
    const random = randomNumbers(seed)
    const why = whyNoDisk(folder)
    return [
      why === null ? await unmounted(shop, length, random) : skipped('unmounted', why),
      await movedAway(shop, length, random),
    ]
  },
}

async function unmounted(shop: Shop, length: Extent['length'], random: () => number): Promise<Finding> {
  const took = await shortest(shop)
  const losses: string[] = []
  const outcomes: Record<string, number> = {}
  for (let round = 0; round < ROUNDS[length]; round++) {
    const disk = mountDisk(join(shop.folder, 'share'), 50_000)
    try {
      const { ended, wasGone } = await importWhile(
        copyOf(shop.base, 'shop', disk.folder),
        shop.next,
        // Early, since what vanishes once all is written and looked after is nobody's fault.
        (took / 4) * random(),
        () => disk.vanish(),
      )
      const broken = brokenBy(ended)
      if (ended.isDone && wasGone) broken.push('an import into what is gone was reported done')
      losses.push(...broken.map((what) => `unmounted, round ${round + 1}: ${what}`))
      count(outcomes, ended.isDone ? 'done before' : 'refused in words')
    } finally {
      disk.leave()
    }
  }
  return { what: 'unmounted', rounds: ROUNDS[length], outcome: inWords(outcomes), losses }
}

/** Moved away: the stand-in where nothing can be mounted, after which one can look at what is there. */
async function movedAway(shop: Shop, length: Extent['length'], random: () => number): Promise<Finding> {
  const states = new Map([[openAgain(shop.base).content, false]])
  const whole = copyOf(shop.base, 'whole', shop.folder)
  const { took } = await actApart(whole, 'import', { file: shop.next })
  states.set(openAgain(whole).content, true)
  const [share, elsewhere] = [join(shop.folder, 'share'), join(shop.folder, 'elsewhere')]
  const losses: string[] = []
  const outcomes: Record<string, number> = {}
  for (let round = 0; round < ROUNDS[length]; round++) {
    mkdirSync(share)
    const { ended, isGone } = await importWhile(copyOf(shop.base, 'shop', share), shop.next, took * random(), () =>
      renameSync(share, elsewhere),
    )
    const { content, isSound } = openAgain(join(isGone ? elsewhere : share, 'shop.regulars'))
    const broken = brokenBy(ended)
    if (!isSound) broken.push('the workspace is damaged')
    if (!states.has(content)) broken.push('what it holds is neither all nor nothing')
    if (ended.isDone && states.get(content) !== true) broken.push('what was reported done is not there')
    losses.push(...broken.map((what) => `moved away, round ${round + 1}: ${what}`))
    count(outcomes, ended.isDone ? 'done before' : 'refused in words')
    for (const place of [share, elsewhere]) rmSync(place, { recursive: true, force: true })
  }
  return { what: 'its folder moved away', rounds: ROUNDS[length], outcome: inWords(outcomes), losses }
}

/** The milliseconds that the import takes when nothing is in its way; the first run has its code still to load. */
async function shortest(shop: Shop): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (const name of ['unharmed', 'unharmed again']) {
    const { took } = await actApart(copyOf(shop.base, name, shop.folder), 'import', { file: shop.next })
    least = Math.min(least, took)
  }
  return least
}

/** A program that is starved in between may say so long after it last looked where its file is. */
const SAYING_MS = 250

/** Imports, and takes the place away after so many milliseconds, unless it is over by then; tells whether it is gone, and was before it was done. */
async function importWhile(workspace: string, file: string, moment: number, takeAway: () => void) {
  let goneAt: number | null = null
  let timer: NodeJS.Timeout | undefined
  const ended = await actApart(workspace, 'import', {
    file,
    // What goes away after it was told is nobody's fault.
    onDone: () => clearTimeout(timer),
    onStarted: () => {
      timer = setTimeout(() => {
        takeAway()
        goneAt = Date.now()
      }, moment)
    },
  })
  clearTimeout(timer)
  const wasGone = goneAt !== null && ended.doneAt !== null && ended.doneAt > goneAt + SAYING_MS
  return { ended, isGone: goneAt !== null, wasGone }
}

function brokenBy({ isDone, fault, noise }: Ended): string[] {
  const broken: string[] = []
  if (!isDone && (fault === null || fault.code === 'internal')) broken.push(`it ended with ${JSON.stringify(fault)}`)
  if (noise !== '') broken.push(`it wrote ${noise.slice(0, 200)}`)
  return broken
}
