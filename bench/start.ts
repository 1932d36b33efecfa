/**
 * How long the first start takes, from the command to the named segments of the sample, stage by stage, and what it is of the time
 * that an app with one blank window takes in the same run.
 *
 *   node bench/start.ts [FOLDER ...] [--runs=N]
 *
 * Drives built apps (`npm run build`), this one when no folder is named; several take turns, so that two builds compare. Each start
 * has new folders, as after a fresh clone. Runs on Electron, or on the stand-in where it is missing, whose Chromium starts slower.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { familyOf } from '../e2e/fixtures/descendants.ts'
import { chooseElectron } from '../scripts/electron-lane.ts'

const STAGES = ['window', 'first screen', 'preview', 'import', 'segments'] as const
const AIM_MS = 5_000

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

/** One start: milliseconds of each stage, and of all processors by all its processes where they can be counted. */
interface Start {
  readonly stages: readonly number[]
  readonly processor: number
}

process.env = await chooseElectron()
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
  console.log(
    `blank window: ${seconds(floor)} (${seconds(medianOf(blanks.map((each) => each.processor)))} of processor)`,
  )
  for (const [folder, timed] of starts) report(folder, timed, floor)
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
}

function report(folder: string, timed: readonly Start[], floor: number): void {
  const total = medianOf(timed.map(totalOf))
  console.log(`${folder}: ${seconds(total)} from the start to the segments, median of ${timed.length}`)
  for (const [at, stage] of STAGES.entries()) {
    console.log(`  ${stage}: ${seconds(medianOf(timed.map(({ stages }) => stages[at] ?? 0)))}`)
  }
  console.log(`  each: ${timed.map((start) => seconds(totalOf(start))).join(', ')}`)
  console.log(`  of processor, all processes: ${seconds(medianOf(timed.map((each) => each.processor)))}`)
  console.log(`  the whole / blank window = ${(total / floor).toFixed(2)}`)
  console.log(`  under ${AIM_MS / 1000} s: ${total < AIM_MS ? 'yes' : 'NO'}`)
}

/** Starts an app in new folders and times what is done with it; `lap` ends a stage. */
async function timeStart(
  folder: string,
  use: (app: ElectronApplication, lap: () => void) => Promise<void>,
): Promise<Start> {
  const home = mkdtempSync(join(scratch, 'start-'))
  const stages: number[] = []
  let last = performance.now()
  const lap = () => {
    const now = performance.now()
    stages.push(now - last)
    last = now
  }
  const app = await _electron.launch({
    args: [folder],
    env: {
      ...(process.env as Record<string, string>),
      REGULARS_USER_DATA: join(home, 'data'),
      REGULARS_DOCUMENTS: join(home, 'documents'),
    },
  })
  try {
    await use(app, lap)
    return { stages, processor: processorTime(familyOf(app.process().pid ?? -1).living()) }
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
  const sample = page.getByRole('button', { name: 'Try the sample' })
  await sample.waitFor()
  lap()
  await sample.click()
  const importing = page.getByRole('button', { name: 'Import', exact: true, disabled: false })
  await importing.waitFor()
  lap()
  await importing.click()
  const segments = page.getByRole('button', { name: 'See segments' })
  await segments.waitFor()
  lap()
  await segments.click()
  await page.getByRole('region', { name: 'Segments with their figures' }).getByText('Champions').first().waitFor()
  lap()
}

/** Milliseconds of processor that processes and the children they outlived have used; 0 where there is no /proc. */
function processorTime(pids: readonly number[]): number {
  if (process.platform !== 'linux') return 0
  const ticks = pids.flatMap((pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // proc(5): utime, stime, cutime and cstime are the fields 14 to 17, in hundredths of a second.
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
      .map(Number)
  })
  return ticks.reduce((sum, each) => sum + each, 0) * 10
}

function totalOf({ stages }: Start): number {
  return stages.reduce((sum, each) => sum + each, 0)
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
