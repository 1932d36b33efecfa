import { basename, parse, resolve } from 'node:path'
import { createEngine, type Engine, inspect, temporaryWorkspace } from '../engine/index.ts'
import { holdFile } from '../files/held-files.ts'
import type { Params, TimedPart } from '../shared/calls/calls.ts'
import type { Progress } from '../shared/calls/progress.ts'
import { RegularsError } from '../shared/model/errors.ts'
import type { ImportRecord } from '../shared/model/import.ts'
import type { Settings } from '../shared/model/settings.ts'
import { stageText } from '../shared/words/codes.ts'
import { whyNoSales } from '../shared/words/no-sales.ts'
import { said, type Text } from '../shared/words/said.ts'
import type { Words } from '../shared/words/words.ts'
import type { Request } from './arguments.ts'
import type { FromCommand } from './command-messages.ts'
import { workOnDuplicates } from './duplicate-customers.ts'
import { jsonResult, type Outcome } from './json-result.ts'
import { readLogo } from './logo-file.ts'
import { checkTargets, outputsOf, writeOutputs } from './outputs.ts'
import { reportOf, saveRecipe, sheetsByRecipe, wantedRecipe } from './recipes.ts'
import { backUpAfter, workOnSafety } from './safety.ts'
import { readSettings } from './settings-options.ts'
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
      checkTargets(request)
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
  if (request.logo !== null) await engine.call('shop.set', { logo: readLogo(request.logo) })
  const recipe = await wantedRecipe(engine, request)
  const asked = recipe === null ? request.settings : readSettings(request.given, recipe.settings)
  const settings = await settingsWithMap(engine, asked)
  const files =
    recipe === null
      ? request.files.map((path) => ({ params: sheetsOf(path, request), allSheets: true }))
      : await sheetsByRecipe(engine, recipe, request, say)
  const records: ImportRecord[] = []
  for (const { params, allSheets } of files) {
    const file = basename(params.file)
    const brought = await engine.call(allSheets ? 'import.run-sheets' : 'import.run', params, {
      now,
      took,
      progress: (each) =>
        show(said('cli.progress.file', { file, stage: stageText(each.stage) }), each.fraction, each.rows),
    })
    say({ type: 'imported' })
    done.imported(file)
    records.push(...[brought].flat())
  }
  const progress = ({ stage, fraction, rows }: Progress) => show(stageText(stage), fraction, rows)
  const summary = await engine
    .call('run.compute', { settings, withClusters: true }, { now, took, progress })
    .catch(async (thrown) => {
      throw await whyNothing(engine, thrown)
    })
  engine.sharing.store()
  done.stored(summary.runId)
  if (request.name !== null) await engine.call('runs.name', { runId: summary.runId, name: request.name })
  const outputs = outputsOf(request, recipe, summary, words)
  await writeOutputs(engine, summary, outputs, {
    words,
    now,
    show: (what) => show(what, null, null),
    written: done.written,
  })
  const wanted = request.analyses.length > 0 ? request.analyses : (recipe?.report.analyses ?? [])
  const importIds = records.map(({ importId }) => importId)
  const report = reportOf(recipe, outputs, wanted)
  const savedRecipe = await saveRecipe(engine, request, { importIds, settings, report })
  const outliers =
    request.withOutliers && summary.clusters
      ? (await engine.call('clusters.examine', { runId: summary.runId }, { progress })).outliers
      : null
  const analyses = await Promise.all(
    wanted.map(async (each) => ({
      name: each.analysis,
      figures: await engine.call('analyses.show', { ...each, runId: summary.runId }, { progress }),
    })),
  )
  const fees = request.json ? [] : (await engine.call('exclusions.suggest', {})).filter(({ isSure }) => isSure)
  const total = (performance.now() - started) / 1000
  // What an import says of itself can change with those after it: items wait for their orders.
  const current = (await engine.call('import.list', {}))
    .filter(({ importId }) => importIds.includes(importId))
    .reverse()
  return {
    summary,
    records: current,
    outputs,
    savedRecipe,
    explain: request.explain,
    fees: fees.filter(({ code }) => !summary.settings.exclude.includes(code)),
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

/** The error of a result that cannot be had: where no file brought a sale that counts, with what became of each. */
async function whyNothing(engine: Engine, thrown: unknown): Promise<unknown> {
  if (!(thrown instanceof RegularsError) || thrown.code !== 'no-lines') return thrown
  const why = whyNoSales(await engine.call('import.list', {}), 'terminal')
  return why === null ? thrown : new RegularsError('no-lines', why)
}
