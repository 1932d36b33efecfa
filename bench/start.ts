/**
 * How long the first start takes, from the command to the named segments of the sample, stage by stage, in time and in processor time,
 * and what it is of what an app with one blank window takes in the same run.
 *
 *   node bench/start.ts [FOLDER ...] [--runs=N]
 *
 * Drives built apps (`npm run build`), this one when no folder is named; several take turns, so that two builds compare. Each start
 * has new folders, as after a fresh clone. Runs on Electron, or on the stand-in where it is missing, in the browser that the specs use
 * unless STAND_IN_CHROMIUM names another; the run says which. On a busy machine only the processor time and the ratios tell.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { familyOf } from '../e2e/fixtures/descendants.ts'
import { chooseElectron } from '../scripts/electron-lane.ts'

const STAGES = ['window', 'first screen', 'preview', 'import', 'segments'] as const
const AIM_MS = 4_000

const BLANK_APP = `
const { app, BrowserWindow } = require('electron')
if (process.env.REGULARS_USER_DATA) app.setPath('userData', process.env.REGULARS_USER_DATA)
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<p>blank</p>'))
app.on('window-all-closed', () => app.quit())
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
})
const runs = Number(values.runs)
const folders = (positionals.length > 0 ? positionals : [join(import.meta.dirname, '..')]).map((folder) =>
  resolve(folder),
)

/** Milliseconds that something took, and of all processors by all processes where they can be counted. */
interface Took {
  readonly time: number
  readonly processor: number
}

/** What each stage of a start took. */
type Start = readonly Took[]

process.env = await chooseElectron({ isSeen: false })
const scratch = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
try {
  const blank = join(scratch, 'blank')
  mkdirSync(blank)
  writeFileSync(join(blank, 'package.json'), JSON.stringify({ name: 'blank', main: 'main.cjs' }))
  writeFileSync(join(blank, 'main.cjs'), BLANK_APP)
  const blanks: Start[] = []
  const starts = new Map(folders.map((folder) => [folder, [] as Start[]]))
  for (let run = 0; run < runs; run++) {
    blanks.push(await timeStart(blank, toBlankPage))
    for (const [folder, timed] of starts) timed.push(await timeStart(folder, toSegments))
  }
  const floor = medianOf(blanks.map(totalOf))
  console.log(`blank window: ${words(floor)}`)
  for (const [folder, timed] of starts) report(folder, timed, floor)
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
}

function report(folder: string, timed: readonly Start[], floor: Took): void {
  const total = medianOf(timed.map(totalOf))
  console.log(`${folder}: ${words(total)} from the start to the segments, median of ${timed.length}`)
  for (const [at, stage] of STAGES.entries()) {
    console.log(`  ${stage}: ${words(medianOf(timed.flatMap((start) => start[at] ?? [])))}`)
  }
  console.log(`  each: ${timed.map((start) => seconds(totalOf(start).time)).join(', ')}`)
  const ratio = (part: keyof Took) => (total[part] / floor[part]).toFixed(2)
  console.log(`  the whole / blank window = ${ratio('time')}, of processor ${ratio('processor')}`)
  console.log(`  under ${AIM_MS / 1000} s: ${total.time < AIM_MS ? 'yes' : 'NO'}`)
}

/** Starts an app in new folders and times what is done with it; `lap` ends a stage. */
async function timeStart(
  folder: string,
  use: (app: ElectronApplication, lap: () => void) => Promise<void>,
): Promise<Start> {
  const home = mkdtempSync(join(scratch, 'start-'))
  const stages: Took[] = []
  const begin = performance.now()
  const app = await _electron.launch({
    args: [folder],
    env: {
      ...(process.env as Record<string, string>),
      REGULARS_USER_DATA: join(home, 'data'),
      REGULARS_DOCUMENTS: join(home, 'documents'),
    },
  })
  const lap = () => {
    const before = totalOf(stages)
    const processor = processorTime(familyOf(app.process().pid ?? -1).living())
    stages.push({ time: performance.now() - begin - before.time, processor: processor - before.processor })
  }
  try {
    await use(app, lap)
    return stages
  } finally {
    await app.close()
  }
}

async function toBlankPage(app: ElectronApplication, lap: () => void): Promise<void> {
  const page = await app.firstWindow()
  await page.getByText('blank').waitFor()
  lap()
}

async function toSegments(app: ElectronApplication, lap: () => void): Promise<void> {
  const page: Page = await app.firstWindow()
  lap()
  await page.waitForURL('**/index.html*', { waitUntil: 'commit' })
  for (const button of ['Try the sample', 'Import', 'See segments']) {
    const { x, y } = await seen(page, 'button', button)
    lap()
    await page.mouse.click(x, y)
  }
  await seen(page, '[aria-label="Segments with their figures"] tbody *', 'Champions')
  lap()
}

/**
 * Waits until an element of just that text can be seen and used, and is drawn; gives its middle, in pixels of the page. Looks where the
 * page has changed and not at each frame, which would make it draw frames that nobody needs. A locator soon looks only twice a second,
 * and takes a tenth of a second to find again what it clicks.
 */
async function seen(page: Page, selector: string, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted) =>
      new Promise<{ x: number; y: number }>((resolve) => {
        const found = () =>
          [...document.querySelectorAll(wanted.selector)].find(
            (each) => each.textContent?.trim() === wanted.text && each.checkVisibility() && !each.matches(':disabled'),
          )
        const changes = new MutationObserver(look)
        function look() {
          const element = found()
          if (element === undefined) return
          changes.disconnect()
          requestAnimationFrame(() => {
            const { x, y, width, height } = element.getBoundingClientRect()
            resolve({ x: x + width / 2, y: y + height / 2 })
          })
        }
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
        look()
      }),
    { selector, text },
  )
}

/** Milliseconds of processor that processes and the children they outlived have used; 0 where there is no /proc. */
function processorTime(pids: readonly number[]): number {
  if (process.platform !== 'linux') return 0
  return pids.flatMap(ticksOf).reduce((sum, each) => sum + each, 0) * 10
}

function ticksOf(pid: number): number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // proc(5): utime, stime, cutime and cstime are the fields 14 to 17, in hundredths of a second.
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
      .map(Number)
  } catch {
    return [] // it ended meanwhile
  }
}

function totalOf(start: Start): Took {
  const sum = (part: keyof Took) => start.reduce((total, stage) => total + stage[part], 0)
  return { time: sum('time'), processor: sum('processor') }
}

function medianOf(times: readonly Took[]): Took {
  const middle = (part: keyof Took) => times.map((each) => each[part]).toSorted((a, b) => a - b)[times.length >> 1] ?? 0
  return { time: middle('time'), processor: middle('processor') }
}

function words({ time, processor }: Took): string {
  return `${seconds(time)} (${seconds(processor)} of processor)`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
