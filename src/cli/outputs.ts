import { existsSync, mkdirSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import type { Engine } from '../engine/index.ts'
import { writingFault } from '../files/fault-words.ts'
import { safeFileName } from '../files/safe-file-name.ts'
import { findTarget } from '../files/target.ts'
import type { Recipe } from '../shared/model/recipe.ts'
import type { SheetName } from '../shared/model/report.ts'
import type { RunSummary } from '../shared/model/summary.ts'
import type { BestIs } from '../shared/scores/show-score.ts'
import { said, type Text } from '../shared/words/said.ts'
import type { Words } from '../shared/words/words.ts'
import { languagesOf } from '../shared/words/words-for.ts'
import type { Request } from './arguments.ts'
import type { OpenDataWish } from './open-data-options.ts'

/** What a command writes, by path; null for what it does not. */
export interface Outputs {
  /** The folder that is made when the first of them is written; null for what lies where one is. */
  readonly folder: string | null
  readonly workbook: { readonly path: string; readonly sheets: readonly SheetName[] | null } | null
  readonly lists: (NonNullable<Recipe['report']['lists']> & { readonly path: string }) | null
  readonly openData: OpenDataWish | null
  /** How scores are written. */
  readonly bestIs: BestIs
}

/** Says before anything is read where nothing can be written; a folder of reports may be missing until then. Throws `not-writable`. */
export function checkTargets(request: Request): void {
  const { out, openData } = request
  if (out !== null) findTarget(isFolder(request) ? join(nearestOf(resolve(out)), 'x.xlsx') : resolve(out))
  if (openData?.as === 'database') findTarget(resolve(openData.path))
}

/** The path, or the nearest above it that is there. */
function nearestOf(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestOf(dirname(path))
}

/** What is written where: with a recipe all that it names, into a folder, under its name and the day that is looked back from. */
export function outputsOf(request: Request, recipe: Recipe | null, summary: RunSummary, words: Words): Outputs {
  const { out, openData } = request
  const bestIs = request.bestIs ?? recipe?.report.bestIs ?? 'highest'
  if (recipe === null || out === null || !isFolder(request)) {
    const sheets = recipe?.report.workbook?.sheets ?? null
    return { folder: null, workbook: out === null ? null : { path: out, sheets }, lists: null, openData, bestIs }
  }
  const { workbook, lists, database } = recipe.report
  const about = { shop: recipe.name, date: summary.settings.asOf }
  const path = (of: 'report' | 'lists' | 'openData', ending: string) =>
    join(out, safeFileName(words.say(`reports.file.${of}`, { ...about, ending })))
  const asFolder = join(out, safeFileName(`${recipe.name} ${about.date}`))
  return {
    folder: out,
    workbook: workbook && { path: path('report', 'xlsx'), sheets: workbook.sheets },
    lists: lists && { ...lists, path: path('lists', 'xlsx') },
    openData:
      openData ?? (database && { ...database, path: database.as === 'folder' ? asFolder : path('openData', 'sqlite') }),
    bestIs,
  }
}

/** Writes what a command was asked for. */
export async function writeOutputs(
  engine: Engine,
  summary: RunSummary,
  { folder, workbook, lists, openData, bestIs }: Outputs,
  told: {
    readonly words: Words
    readonly now: Date
    readonly show: (what: Text) => void
    readonly written: (path: string) => void
  },
): Promise<void> {
  const { words, now, show, written } = told
  const { runId } = summary
  const languages = languagesOf(words.locale)
  const begin = (what: Text) => {
    show(what)
    if (folder !== null) makeFolder(folder)
  }
  if (workbook !== null) {
    begin(said('cli.progress.report'))
    const sheets = workbook.sheets?.filter((name) => name !== 'clusters' || summary.clusters !== null)
    const wish = { runId, file: resolve(workbook.path), bestIs, languages }
    await engine.call('report.workbook', sheets ? { ...wish, sheets: [...sheets] } : wish, { now })
    written(workbook.path)
  }
  if (lists !== null) {
    const { path, segments: wanted, ...list } = lists
    const segments = summary.segments
      .filter(({ name, customers }) => customers > 0 && (wanted === null || wanted.includes(name)))
      .map(({ name }) => name)
    if (segments.length > 0) {
      begin(said('cli.progress.lists'))
      await engine.call('report.lists', { ...list, runId, segments, file: resolve(path), bestIs, languages }, { now })
      written(path)
    }
  }
  if (openData !== null) {
    begin(said('cli.progress.openData'))
    const { path, ...wish } = openData
    await engine.call('report.open-data', { runId, file: resolve(path), ...wish, languages }, { now })
    written(path)
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw writingFault(cause, folder)
  }
}

/** Whether reports go to a folder: with a recipe, unless a workbook is named. */
function isFolder({ out, recipe }: Request): boolean {
  return recipe.use !== null && out !== null && extname(out).toLowerCase() !== '.xlsx'
}
