import { basename, parse, resolve } from 'node:path'
import { createEngine, type Engine, inspect, temporaryWorkspace } from '../engine/index.ts'
import { holdFile } from '../files/held-files.ts'
import { findTarget } from '../files/target.ts'
import type { Params, TimedPart } from '../shared/calls/calls.ts'
import type { Progress } from '../shared/calls/progress.ts'
import type { Settings } from '../shared/model/settings.ts'
import { stageText } from '../shared/words/codes.ts'
import { said, type Text } from '../shared/words/said.ts'
import type { Words } from '../shared/words/words.ts'
import { languagesOf } from '../shared/words/words-for.ts'
import type { Request } from './arguments.ts'
import type { FromCommand } from './command-messages.ts'
import { workOnDuplicates } from './duplicate-customers.ts'
import { jsonResult, type Outcome } from './json-result.ts'
import { backUpAfter, workOnSafety } from './safety.ts'
import { showRuns } from './stored-runs.ts'
import { textResult } from './text-result.ts'
import { showHowRead } from './understood.ts'
import type { WhatIsDone } from './what-is-done.ts'

/** Who is told what a command does, and the words it prints in. */
export interface CommandContext {
  readonly done: WhatIsDone
  readonly say: (message: FromCommand) => void
  readonly words: Words
}

/** Does what the command line asks for, and gives what is to be printed. Throws what the engine throws. */
export async function runCommand(request: Request, context: CommandContext): Promise<string> {
  const { workspace, duplicateCustomers, json } = request
  const { words } = context
  if (request.inspect) return inspectFiles(request, words)
  if (workspace !== null && (request.runs || request.compare)) return showRuns(workspace, request, words)
  if (workspace !== null && request.explain && request.files.length === 0) {
    return showHowRead(workspace, { json, words })
  }
  if (workspace !== null && request.safety !== null) {
    return workOnSafety(request.safety, { workspace, json, words, backupFolder: request.backupFolder || null })
  }
  if (workspace !== null && duplicateCustomers) return workOnDuplicates(workspace, duplicateCustomers, { json, words })
  return segment(request, context)
}

async function inspectFiles(request: Request, { say }: Words): Promise<string> {
  const found = await Promise.all(request.files.map((file) => inspect(file)))
  const sheets = found.flatMap((each) => each.sheets)
  if (request.json) return `${JSON.stringify({ sheets })}\n`
  return sheets
    .map(({ name, rows, columns, cells, formulasWithoutValue: formulas }) => {
      const counts = say('cli.inspected', { name, rows, columns, cells })
      return formulas === 0 ? `${counts}\n` : `${counts}, ${say('cli.inspected.formulas', { count: formulas })}\n`
    })
    .join('')
}

async function segment(request: Request, { done, say, words }: CommandContext): Promise<string> {
  // What is read is not to be replaced by what is written, also when it has been read.
  for (const file of request.files) holdFile(file, 'input')
  if (request.settings.map.endsWith('.json')) holdFile(request.settings.map, 'input')
  const temporary = request.workspace === null ? temporaryWorkspace(Date.now()) : null
  if (temporary) say({ type: 'temporary', path: temporary.path })
  const workspacePath = request.workspace ?? temporary?.path ?? ''
  try {
    const engine = createEngine({
      workspacePath,
      shopName: workspaceName(request),
      temporary: temporary !== null,
      backupFolder: request.backupFolder || null,
      onUpdate: () => say({ type: 'progress', what: said('cli.progress.update'), fraction: null, rows: null }),
    })
    try {
      if (engine.isOnNetworkShare) say({ type: 'note', text: said('common.networkShare') })
      if (request.out !== null) findTarget(resolve(request.out))
      if (request.openData?.as === 'database') findTarget(resolve(request.openData.path))
      const outcome = await run(engine, request, { done, say, words })
      engine.assertInPlace()
      if (temporary === null && request.backupFolder !== false) {
        say({ type: 'progress', what: said('cli.progress.backup'), fraction: null, rows: null })
        const problem = await backUpAfter(engine, new Date())
        if (problem !== null) say({ type: 'note', text: problem })
      }
      return request.json ? `${JSON.stringify(jsonResult(outcome))}\n` : textResult(outcome, words)
    } finally {
      engine.close()
    }
  } finally {
    temporary?.remove()
  }
}

async function run(engine: Engine, request: Request, { done, say, words }: CommandContext): Promise<Outcome> {
  const started = performance.now()
  const now = new Date()
  const show = (what: Text, fraction: number | null, rows: number | null) =>
    say({ type: 'progress', what, fraction, rows })
  const seconds = { read: 0, load: 0, score: 0, cluster: 0 }
  const took = (part: TimedPart, time: number) => {
    seconds[part] += time
  }
  if (request.shopName !== null) await engine.call('shop.set', { name: request.shopName })
  const settings = await settingsWithMap(engine, request.settings)
  const records = []
  for (const path of request.files) {
    const brought = await engine.call('import.run-sheets', sheetsOf(path, request), {
      now,
      took,
      progress: (each) =>
        show(
          said('cli.progress.file', { file: basename(path), stage: stageText(each.stage) }),
          each.fraction,
          each.rows,
        ),
    })
    say({ type: 'imported' })
    done.imported(basename(path))
    records.push(...brought)
  }
  const progress = ({ stage, fraction, rows }: Progress) => show(stageText(stage), fraction, rows)
  const summary = await engine.call('run.compute', { settings, withClusters: true }, { now, took, progress })
  engine.sharing.store()
  done.stored(summary.runId)
  if (request.name !== null) await engine.call('runs.name', { runId: summary.runId, name: request.name })
  if (request.out !== null) {
    show(said('cli.progress.report'), null, null)
    const languages = languagesOf(words.locale)
    const wish = { runId: summary.runId, file: resolve(request.out), bestIs: request.bestIs, languages }
    await engine.call('report.workbook', wish, { now })
    done.written(request.out)
  }
  if (request.openData !== null) {
    show(said('cli.progress.openData'), null, null)
    const { path, ...wish } = request.openData
    await engine.call('report.open-data', { runId: summary.runId, file: resolve(path), ...wish }, { now })
    done.written(path)
  }
  const outliers =
    request.withOutliers && summary.clusters
      ? (await engine.call('clusters.examine', { runId: summary.runId }, { progress })).outliers
      : null
  const analyses = await Promise.all(
    request.analyses.map(async (asked) => ({
      name: asked.analysis,
      figures: await engine.call('analyses.show', { ...asked, runId: summary.runId }, { progress }),
    })),
  )
  const fees = request.json ? [] : (await engine.call('exclusions.suggest', {})).filter(({ isSure }) => isSure)
  const total = (performance.now() - started) / 1000
  // What an import says of itself can change with those after it: items wait for their orders.
  const brought = new Set(records.map(({ importId }) => importId))
  const current = (await engine.call('import.list', {})).filter(({ importId }) => brought.has(importId)).reverse()
  return {
    summary,
    records: current,
    out: request.out,
    explain: request.explain,
    openData: request.openData?.path ?? null,
    fees: fees.filter(({ code }) => !summary.settings.exclude.includes(code)),
    bestIs: request.bestIs,
    outliers,
    analyses,
    seconds: { ...seconds, total },
  }
}

function sheetsOf(file: string, request: Request): Params<'import.run-sheets'> {
  const { names, answers, encoding, delimiter, dateOrder, decimalMark, currency } = request
  return {
    file,
    sheet: null,
    encoding,
    mapping: null,
    names,
    answers,
    ...(delimiter === null ? {} : { delimiter }),
    ...(dateOrder ? { dateOrder } : {}),
    ...(decimalMark ? { decimalMark } : {}),
    ...(currency ? { currency } : {}),
  }
}

/** The workspace's name, or the first file's where the workspace is temporary. */
function workspaceName({ workspace, files }: Request): string {
  return parse(workspace ?? files[0] ?? 'Shop').name
}

/** A map that was named by its file is stored in the workspace first. */
async function settingsWithMap(engine: Engine, settings: Settings): Promise<Settings> {
  if (!settings.map.endsWith('.json')) return settings
  const { id } = await engine.call('maps.import', { file: resolve(settings.map), clash: 'replace' })
  return { ...settings, map: id }
}
