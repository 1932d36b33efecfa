import { fork } from 'node:child_process'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Act, perform } from './kit/acts.ts'
import { count, type Fault, inWords } from './kit/fault.ts'
import { randomNumbers } from './kit/random.ts'
import { contentOf, copyOf, openAgain, openShop, removeWorkspace } from './kit/shop.ts'

const ACTS: readonly Act[] = ['import', 'undo', 'save', 'import', 'compute', 'undo', 'import']
const CUTS = { short: 6, long: 30 }
const CHILD = join(import.meta.dirname, 'kit/acts-child.ts')

/** The disk as it is at random moments while a program writes: whoever opens it then finds all that was reported done. */
export const powerCuts: Fault = {
  name: 'Power cut (simulated)',
  async run({ folder, length, seed }) {
    const shop = await openShop(folder, length === 'long' ? 12_000 : 3_000)
    const { states, took } = await statesAfterEach(shop.base, shop.next, folder)
    const workspace = copyOf(shop.base, 'cut', folder)
    const random = randomNumbers(seed)
    const child = fork(CHILD, [workspace, shop.next, ...ACTS], { execArgv: [] })
    let reported = 0
    let isOver = false
    child.on('message', (message) => {
      if (typeof message === 'number') reported = message
    })
    child.once('exit', () => {
      isOver = true
    })
    const cuts: { path: string; reported: number }[] = []
    while (!isOver && cuts.length < CUTS[length]) {
      await sleep((took / CUTS[length]) * 2 * random())
      const known = reported
      if (!child.kill('SIGSTOP')) break
      const path = join(folder, `cut-${cuts.length}.regulars`)
      for (const end of ['', '-wal', '-journal'])
        if (existsSync(workspace + end)) copyFileSync(workspace + end, path + end)
      cuts.push({ path, reported: known })
      child.kill('SIGCONT')
    }
    if (!isOver) child.kill('SIGKILL')
    const losses: string[] = []
    const outcomes: Record<string, number> = {}
    for (const [at, cut] of cuts.entries()) {
      const broken = judge(cut.path, cut.reported, states)
      if (broken !== null) losses.push(`cut ${at + 1}, ${cut.reported} of ${ACTS.length} steps reported: ${broken}`)
      count(outcomes, broken === null ? 'whole, with all that was reported' : 'lost')
      removeWorkspace(cut.path)
    }
    if (cuts.length === 0) losses.push('no moment was met')
    return [{ what: 'file and log copied while written', rounds: cuts.length, outcome: inWords(outcomes), losses }]
  },
}

function judge(path: string, reported: number, states: readonly string[]): string | null {
  try {
    const { content, isSound } = openAgain(path)
    if (!isSound) return 'the file is damaged'
    if (!states.includes(content)) return 'what it holds is no state between two steps'
    return states.includes(content, reported) ? null : 'what was reported done is not there'
  } catch (thrown) {
    return `it does not open, ${thrown}`
  }
}

/** What the workspace holds at first and after each step, and how long all of them take, in milliseconds. */
async function statesAfterEach(base: string, next: string, folder: string) {
  const workspace = copyOf(base, 'steps', folder)
  const states = [contentOf(workspace)]
  const started = performance.now()
  let took = 0
  for (const act of ACTS) {
    await perform(workspace, act, next)
    took = performance.now() - started
    states.push(contentOf(workspace))
  }
  removeWorkspace(workspace)
  return { states, took }
}
