import { parseArgs } from 'node:util'
import type { Answers } from '../shared/model/answers.ts'
import { COLUMN_ROLES, type ColumnRole, type CurrencyChoice, type DateOrder } from '../shared/model/import.ts'
import type { Settings } from '../shared/model/settings.ts'
import { SHOP_NAME_LIMIT } from '../shared/model/shop.ts'
import type { BestIs } from '../shared/scores/show-score.ts'
import { isSpoken } from '../shared/words/locale.ts'
import { said } from '../shared/words/said.ts'
import { ANALYSIS_OPTIONS, type AskedAnalysis, readAnalyses } from './analysis-options.ts'
import { OPEN_DATA_OPTIONS, type OpenDataWish, readOpenData } from './open-data-options.ts'
import { oneOf, readInteger, usageError } from './option-values.ts'
import { READING_OPTIONS, readAnswers } from './reading-options.ts'
import { RECIPE_OPTIONS, type RecipeWish, readRecipeWish } from './recipe-options.ts'
import { readSafety, SAFETY_OPTIONS, type SafetyWish } from './safety-options.ts'
import { readSettings, SETTINGS_OPTIONS, type SettingsValues } from './settings-options.ts'

/** What the command line asks for. */
export interface Request {
  readonly files: readonly string[]
  readonly help: boolean
  readonly inspect: boolean
  readonly json: boolean
  /** Whether how each file was read is printed in full; without files, of every import of the workspace. */
  readonly explain: boolean
  readonly out: string | null
  /** What the shop is called from now on; null leaves it as it is. */
  readonly shopName: string | null
  /** The path of its logo from now on; null leaves it as it is. */
  readonly logo: string | null
  /** What other programs are given. */
  readonly openData: OpenDataWish | null
  readonly workspace: string | null
  readonly names: Partial<Record<ColumnRole, string>>
  readonly dateOrder: DateOrder | null
  readonly decimalMark: '.' | ',' | null
  /** What parts the columns of text files. */
  readonly delimiter: string | null
  /** How the bytes of text files are to be read; null finds out. */
  readonly encoding: string | null
  /** What was answered to the questions of a file, by their ids. */
  readonly answers: Answers
  /** What to do with a file of several currencies. */
  readonly currency: CurrencyChoice | null
  readonly settings: Settings
  /** The options that settings were given by, which go before those of a recipe. */
  readonly given: SettingsValues
  /** Whether customers unlike all others are to be listed. */
  readonly withOutliers: boolean
  /** What is asked of the sales beside the segments. */
  readonly analyses: readonly AskedAnalysis[]
  /** How scores are written; null for the usual way, or that of the recipe. */
  readonly bestIs: BestIs | null
  /** What the run is called; unnamed ones are forgotten after a while. */
  readonly name: string | null
  /** Only list the runs of the workspace. */
  readonly runs: boolean
  /** Only compare two runs of the workspace. */
  readonly compare: { readonly earlier: number; readonly later: number } | null
  /** Only look at customers who are one and the same, or say who is. */
  readonly duplicateCustomers: DuplicatesWish | null
  /** Only look after the workspace file itself. */
  readonly safety: SafetyWish | null
  /** Where backups of a named workspace go: null for beside it, false for none. */
  readonly backupFolder: string | null | false
  readonly recipe: RecipeWish
}

/** What is wanted of customers who are one and the same. */
export type DuplicatesWish =
  | { readonly kind: 'list' }
  | { readonly kind: 'merge'; readonly into: string; readonly customers: readonly string[] }
  | { readonly kind: 'undo'; readonly mergeId: number }

/** What may be given, beside the files. */
export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  inspect: { type: 'boolean' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  language: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'shop-name': { type: 'string' },
  logo: { type: 'string' },
  workspace: { type: 'string' },
  columns: { type: 'string' },
  dates: { type: 'string' },
  decimal: { type: 'string' },
  delimiter: { type: 'string' },
  currency: { type: 'string' },
  rate: { type: 'string', multiple: true },
  name: { type: 'string' },
  'best-score': { type: 'string' },
  runs: { type: 'boolean' },
  compare: { type: 'string' },
  'duplicate-customers': { type: 'boolean' },
  merge: { type: 'string', multiple: true },
  into: { type: 'string' },
  unmerge: { type: 'string' },
  ...ANALYSIS_OPTIONS,
  ...OPEN_DATA_OPTIONS,
  ...READING_OPTIONS,
  ...RECIPE_OPTIONS,
  ...SAFETY_OPTIONS,
  ...SETTINGS_OPTIONS,
} as const

const DECIMAL_MARKS = { point: '.', comma: ',' } as const

/** Reads the command line. Throws `usage` with a text that names the option and what it takes. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args)
  if (values.language !== undefined && !isSpoken(values.language)) {
    throw usageError(said('cli.usage.language', { value: values.language }))
  }
  const request: Request = {
    files: positionals,
    help: values.help ?? false,
    inspect: values.inspect ?? false,
    json: values.json ?? false,
    explain: values.explain ?? false,
    out: values.out ?? null,
    shopName: readShopName(values['shop-name']),
    logo: values.logo ?? null,
    openData: readOpenData(values),
    workspace: values.workspace ?? null,
    names: values.columns === undefined ? {} : readColumns(values.columns),
    dateOrder: values.dates === undefined ? null : oneOf<DateOrder>('dates', values.dates, ['dmy', 'mdy', 'ymd']),
    decimalMark:
      values.decimal === undefined ? null : DECIMAL_MARKS[oneOf('decimal', values.decimal, ['point', 'comma'])],
    delimiter: values.delimiter === undefined ? null : values.delimiter.replace(/^(?:tab|\\t)$/, '\t'),
    encoding: values.encoding ?? null,
    answers: readAnswers(values),
    currency: readCurrency(values.currency, values.rate),
    settings: readSettings(values),
    given: values,
    withOutliers: values.outliers !== undefined,
    analyses: readAnalyses(values),
    bestIs: values['best-score'] === undefined ? null : readBestIs(values['best-score']),
    name: values.name ?? null,
    runs: values.runs ?? false,
    compare: values.compare === undefined ? null : readCompare(values.compare),
    duplicateCustomers: readDuplicates(values),
    safety: readSafety(values),
    backupFolder: values['backup-folder'] === 'none' ? false : (values['backup-folder'] ?? null),
    recipe: readRecipeWish(values),
  }
  const looksOnly = request.runs || (request.explain && request.files.length === 0 && !request.help)
  if (looksOnly || request.compare !== null || request.duplicateCustomers !== null || request.safety !== null) {
    if (request.workspace !== null) return request
    throw usageError(said('cli.usage.workspace'))
  }
  if (!request.help && request.files.length === 0) throw usageError(said('cli.usage.files'))
  return request
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    throw misunderstood(error as Error & { readonly code?: string })
  }
}

/** What Node says of options, in the words of the catalogue. */
function misunderstood({ code, message }: Error & { readonly code?: string }): Error {
  const option = /'((?:-\w, )?--?[^\s']+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return usageError(said('cli.usage.unknown', { option }))
  if (/does not take/.test(message)) return usageError(said('cli.usage.noValue', { option }))
  return usageError(said('cli.usage.needsValue', { option }))
}

/** The language asked for, or null; also where the rest cannot be understood. */
export function languageOf(args: readonly string[]): string | null {
  const { values } = parseArgs({
    args: [...args],
    options: { language: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  return typeof values.language === 'string' ? values.language : null
}

/** `--currency EUR` takes only that one; with `--rate USD=0.92` others are converted into it. */
function readCurrency(code: string | undefined, list: readonly string[] = []): CurrencyChoice | null {
  if (code === undefined) {
    if (list.length === 0) return null
    throw usageError(said('cli.usage.rate.alone'))
  }
  if (list.length === 0) return { keep: code }
  const rates: Record<string, number> = {}
  for (const each of list) {
    const [from = '', rate = ''] = each.split('=')
    if (from.trim() === '' || !(Number(rate) > 0)) {
      throw usageError(said('cli.usage.rate', { value: each }))
    }
    rates[from.trim()] = Number(rate)
  }
  return { into: code, rates }
}

function readShopName(value: string | undefined): string | null {
  const name = value?.trim() ?? null
  if (name !== null && (name === '' || name.length > SHOP_NAME_LIMIT)) {
    throw usageError(said('cli.usage.shopName', { most: SHOP_NAME_LIMIT }))
  }
  return name
}

function readBestIs(value: string): BestIs {
  return oneOf('best-score', value, ['highest', '1']) === '1' ? 'lowest' : 'highest'
}

function readCompare(value: string): { earlier: number; later: number } {
  const [earlier, later, ...rest] = value.split(',')
  if (earlier !== undefined && later !== undefined && rest.length === 0) {
    const run = (text: string) => readInteger('compare', text.trim(), 1, 2 ** 31)
    return { earlier: run(earlier), later: run(later) }
  }
  throw usageError(said('cli.usage.compare', { value }))
}

function readDuplicates(values: {
  'duplicate-customers'?: boolean | undefined
  merge?: string[] | undefined
  into?: string | undefined
  unmerge?: string | undefined
}): DuplicatesWish | null {
  const { merge, into, unmerge } = values
  if ((merge === undefined) !== (into === undefined)) {
    throw usageError(said('cli.usage.merge'))
  }
  if (merge !== undefined && into !== undefined) return { kind: 'merge', into, customers: merge }
  if (unmerge !== undefined) return { kind: 'undo', mergeId: readInteger('unmerge', unmerge, 1, 2 ** 31) }
  return values['duplicate-customers'] ? { kind: 'list' } : null
}

function readColumns(list: string): Partial<Record<ColumnRole, string>> {
  const names: Partial<Record<ColumnRole, string>> = {}
  for (const part of list.split(/,(?=[A-Za-z]+=)/)) {
    const split = part.indexOf('=')
    const name = part.slice(split + 1).trim()
    if (split < 1 || name === '') {
      throw usageError(said('cli.usage.columns', { value: part }))
    }
    names[oneOf('columns', part.slice(0, split).trim(), COLUMN_ROLES)] = name
  }
  return names
}
