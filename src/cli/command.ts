import { existsSync, rmSync } from 'node:fs'
import { basename, parse, resolve } from 'node:path'
import { createEngine, type Engine, explainFault, inspect, temporaryWorkspace } from '../engine/index.ts'
import { holdFile } from '../files/held-files.ts'
import { findTarget } from '../files/target.ts'
import type { Settings } from '../shared/model/settings.ts'
import { localeFor } from '../shared/words/locale.ts'
import { createWords } from '../shared/words/words.ts'
import { type Request, readArguments } from './arguments.ts'
import { workOnDuplicates } from './duplicate-customers.ts'
import { atEnd, endInOrder, UNREAD } from './ending.ts'
import { HELP } from './help.ts'
import { HINTS } from './hints.ts'
import { jsonResult, type Outcome } from './json-result.ts'
import { ignoreFaultsOf, print, ReaderGone } from './output.ts'
import { createProgressLine } from './progress-line.ts'
import { showRuns } from './stored-runs.ts'
import { textResult } from './text-result.ts'
import { nothingDone, type WhatIsDone } from './what-is-done.ts'

const WORDS = createWords(localeFor(['en-GB']))

/** Runs the command and returns its exit code: 0, 1 for the data, 2 for the usage; a signal ends it with 128 and its number. */
export async function main(args: readonly string[]): Promise<number> {
  endInOrder()
  ignoreFaultsOf(process.stderr)
  let workspace: string | null = null
  let done = nothingDone(null)
  try {
    const request = readArguments(args)
    workspace = request.workspace
    done = nothingDone(workspace)
    if (request.help) await print(HELP)
    else if (request.inspect) await inspectFiles(request)
    else if (request.workspace !== null && (request.runs || request.compare)) await showRuns(request.workspace, request)
    else if (request.workspace !== null && request.duplicateCustomers) {
      await workOnDuplicates(request.workspace, request.duplicateCustomers, request.json)
    } else await segment(request, done)
    return 0
  } catch (error) {
    if (error instanceof ReaderGone) return UNREAD
    const { code, text, detail } = explainFault(error, workspace)
    process.stderr.write(`${WORDS.write(text)}
${
  code === 'internal' && detail
    ? `${detail}
`
    : ''
}`)
    const before = done.words()
    if (before !== null) process.stderr.write(`${before}\n`)
    if (code === 'usage') process.stderr.write('See --help.\n')
    if (HINTS[code]) process.stderr.write(`${HINTS[code]}\n`)
    return code === 'usage' ? 2 : 1
  }
}

async function inspectFiles(request: Request): Promise<void> {
  const found = await Promise.all(request.files.map((file) => inspect(file)))
  const sheets = found.flatMap((each) => each.sheets)
  if (request.json) {
    await print(`${JSON.stringify({ sheets })}\n`)
    return
  }
  const lines = sheets.map(
    ({ name, rows, columns, cells }) => `${name}: ${rows} rows, ${columns} columns, ${cells} values\n`,
  )
  await print(lines.join(''))
}

async function segment(request: Request, done: WhatIsDone): Promise<void> {
  // What is read is not to be replaced by what is written, also when it has been read.
  for (const file of request.files) holdFile(file, 'input')
  if (request.settings.map.endsWith('.json')) holdFile(request.settings.map, 'input')
  const place = request.workspace === null ? temporaryPlace() : namedPlace(request.workspace)
  const leave = atEnd(place.leave)
  try {
    const engine = createEngine({ workspacePath: place.path, shopName: shopName(request) })
    const close = atEnd(() => engine.close())
    try {
      if (engine.isOnNetworkShare) process.stderr.write(`Note: ${WORDS.say('common.networkShare')}\n`)
      if (request.out !== null) findTarget(resolve(request.out))
      const outcome = await run(engine, request, {
        ...done,
        imported(file) {
          place.keep()
          done.imported(file)
        },
      })
      engine.assertInPlace()
      await print(request.json ? `${JSON.stringify(jsonResult(outcome))}\n` : textResult(outcome))
    } finally {
      close()
    }
  } finally {
    leave()
  }
}

async function run(engine: Engine, request: Request, done: WhatIsDone): Promise<Outcome> {
  const started = performance.now()
  const now = new Date()
  const progress = createProgressLine(process.stderr)
  const seconds = { read: 0, load: 0 }
  const settings = settingsWithMap(engine, request.settings)
  const records = []
  for (const path of request.files) {
    const { records: brought, seconds: took } = await engine.importFile(
      {
        path,
        file: basename(path),
        sheet: null,
        sheets: 'same-shape',
        encoding: null,
        delimiter: request.delimiter ?? undefined,
        wishes: wishesOf(request),
        now,
      },
      { progress: (each) => progress.show(`${basename(path)}: ${each.stage}`, each.fraction, each.rows) },
    )
    done.imported(basename(path))
    records.push(...brought)
    seconds.read += took.read
    seconds.load += took.load
  }
  const { summary, seconds: took } = engine.compute(settings, true, now, {
    progress: ({ stage, fraction, rows }) => progress.show(stage, fraction, rows),
  })
  done.stored(summary.runId)
  if (request.name !== null) engine.desk.nameRun(summary.runId, request.name)
  if (request.out !== null) {
    progress.show('Writing the report', null, null)
    await engine.writeReport(summary.runId, resolve(request.out), now, { bestIs: request.bestIs })
    done.written(request.out)
  }
  const outliers =
    request.withOutliers && summary.clusters
      ? engine.clusters.examine(summary.runId, {
          onProgress: (fraction) => progress.show('Looking at the clusters', fraction, null),
        }).outliers
      : null
  progress.clear()
  const total = (performance.now() - started) / 1000
  // What an import says of itself can change with those after it: items wait for their orders.
  const brought = new Set(records.map(({ importId }) => importId))
  const current = engine
    .imports()
    .filter(({ importId }) => brought.has(importId))
    .reverse()
  return {
    summary,
    records: current,
    out: request.out,
    bestIs: request.bestIs,
    outliers,
    seconds: { ...seconds, ...took, total },
  }
}

function wishesOf({ names, dateOrder, decimalMark, currency }: Request) {
  return {
    names,
    ...(dateOrder ? { dateOrder } : {}),
    ...(decimalMark ? { decimalMark } : {}),
    ...(currency ? { currency } : {}),
  }
}

/** The workspace's name, or the first file's where the workspace is temporary. */
function shopName({ workspace, files }: Request): string {
  return parse(workspace ?? files[0] ?? 'Shop').name
}

/** A map that was named by its file is stored in the workspace first. */
function settingsWithMap(engine: Engine, settings: Settings): Settings {
  return settings.map.endsWith('.json')
    ? { ...settings, map: engine.desk.importMap(resolve(settings.map), 'replace').id }
    : settings
}

interface Place {
  readonly path: string
  /** Says that the workspace holds something now. */
  keep(): void
  /** Removes what must not stay. */
  leave(): void
}

function temporaryPlace(): Place {
  const { path, remove } = temporaryWorkspace(Date.now())
  return { path, keep: () => {}, leave: remove }
}

/** A workspace that this command created, and that nothing came into, is removed again. */
function namedPlace(path: string): Place {
  let isKept = existsSync(path)
  return {
    path,
    keep: () => {
      isKept = true
    },
    leave: () => {
      if (isKept) return
      for (const end of ['', '-wal', '-shm', '-journal']) removeQuietly(path + end)
    },
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // What could not be made cannot always be removed either, and the reason was said.
  }
}
