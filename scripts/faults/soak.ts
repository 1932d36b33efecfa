import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Fault } from './kit/fault.ts'
import { copyOf, openAgain, openShop } from './kit/shop.ts'
import { type SoakSample, WARM_UP } from './kit/soak-sample.ts'

const CHILD = join(import.meta.dirname, 'kit/soak-child.ts')
/** How much more the second half of the rounds may hold than the first. */
const ALLOWED = { megabytes: 40, handles: 0, kilobytes: 256 }

/** One program that works for a long time: it holds no more memory, handles and disk later than sooner. */
export const soak: Fault = {
  name: 'Soak',
  async run({ folder, soakSeconds }) {
    const shop = await openShop(folder, 600)
    const workspace = copyOf(shop.base, 'soak', folder)
    const samples: SoakSample[] = []
    const child = fork(CHILD, [workspace, shop.next, String(soakSeconds)], { execArgv: ['--expose-gc'] })
    child.on('message', (sample) => samples.push(sample as SoakSample))
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    })
    const losses = [...growth(samples)]
    if (exitCode !== 0) losses.push(`it ended with ${exitCode}`)
    if (!openAgain(workspace).isSound) losses.push('the workspace is damaged')
    const last = samples.at(-1)
    const held = `${last?.megabytes} MB, ${last?.handles} handles, a file of ${last?.kilobytes} KB at the end`
    const what = `import, compute, report, undo, save for ${soakSeconds} s`
    return [{ what, rounds: samples.length, outcome: held, losses }]
  },
}

/** What grew from the first half of the rounds after the warm-up to the second half. */
function* growth(samples: readonly SoakSample[]): Generator<string> {
  const settled = samples.slice(WARM_UP)
  const half = Math.floor(settled.length / 2)
  for (const what of ['megabytes', 'handles', 'kilobytes'] as const) {
    const most = (some: readonly SoakSample[]) => Math.max(...some.map((sample) => sample[what]))
    const [sooner, later] = [most(settled.slice(0, half)), most(settled.slice(half))]
    if (later > sooner + ALLOWED[what]) yield `${what} grew from ${sooner} to ${later}`
  }
}
