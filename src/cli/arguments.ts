import { parseArgs } from 'node:util'
import { RegularsError } from '../shared/model/errors.ts'
import { COLUMN_ROLES, type ColumnRole, type DateOrder } from '../shared/model/import.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/model/settings.ts'
import { SEGMENT_MAPS } from '../shared/segment-maps/index.ts'

/** What the command line asks for. */
export interface Request {
  readonly files: readonly string[]
  readonly help: boolean
  readonly inspect: boolean
  readonly json: boolean
  readonly out: string | null
  readonly workspace: string | null
  readonly names: Partial<Record<ColumnRole, string>>
  readonly dateOrder: DateOrder | null
  readonly settings: Settings
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  inspect: { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  workspace: { type: 'string' },
  columns: { type: 'string' },
  dates: { type: 'string' },
  'as-of': { type: 'string' },
  returns: { type: 'string' },
  duplicates: { type: 'string' },
  frequency: { type: 'string' },
  scheme: { type: 'string' },
  map: { type: 'string' },
  clusters: { type: 'string' },
  seed: { type: 'string' },
} as const

/** Reads the command line. Throws `usage` with a sentence that names the option and what it takes. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args)
  const request: Request = {
    files: positionals,
    help: values.help ?? false,
    inspect: values.inspect ?? false,
    json: values.json ?? false,
    out: values.out ?? null,
    workspace: values.workspace ?? null,
    names: values.columns === undefined ? {} : readColumns(values.columns),
    dateOrder: values.dates === undefined ? null : oneOf<DateOrder>('dates', values.dates, ['dmy', 'mdy', 'ymd']),
    settings: {
      asOf: values['as-of'] === undefined ? null : readDay(values['as-of']),
      returns: oneOf('returns', values.returns ?? DEFAULT_SETTINGS.returns, ['net', 'ignore']),
      duplicates: oneOf('duplicates', values.duplicates ?? DEFAULT_SETTINGS.duplicates, ['keep', 'drop']),
      frequency: oneOf('frequency', values.frequency ?? DEFAULT_SETTINGS.frequency, ['orders', 'lines']),
      scheme: oneOf('scheme', values.scheme ?? DEFAULT_SETTINGS.scheme, ['quantile', 'ntile']),
      map: oneOf(
        'map',
        values.map ?? DEFAULT_SETTINGS.map,
        SEGMENT_MAPS.map((map) => map.id),
      ),
      clusters: values.clusters === undefined ? DEFAULT_SETTINGS.clusters : readClusters(values.clusters),
      seed: values.seed === undefined ? DEFAULT_SETTINGS.seed : readInteger('seed', values.seed, 0, 2 ** 31),
    },
  }
  if (!request.help && request.files.length === 0) {
    throw new RegularsError(
      'usage',
      'Name at least one till export to read, for example: npm run segment -- sales.xlsx',
    )
  }
  return request
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] as string) : String(error)
    throw new RegularsError('usage', `${message}.`, { cause: error })
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found !== undefined) return found
  throw new RegularsError('usage', `--${option} takes ${allowed.join(', ')}; "${value}" is none of them.`)
}

function readInteger(option: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw new RegularsError('usage', `--${option} takes a whole number from ${least} to ${most}; "${value}" is none.`)
}

function readClusters(value: string): 'auto' | number {
  return value === 'auto' ? 'auto' : readInteger('clusters', value, 2, 12)
}

function readDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value
  throw new RegularsError('usage', `--as-of takes a day written YYYY-MM-DD, such as 2026-03-31; "${value}" is none.`)
}

function readColumns(list: string): Partial<Record<ColumnRole, string>> {
  const names: Partial<Record<ColumnRole, string>> = {}
  for (const part of list.split(/,(?=[A-Za-z]+=)/)) {
    const split = part.indexOf('=')
    const name = part.slice(split + 1).trim()
    if (split < 1 || name === '') {
      throw new RegularsError(
        'usage',
        `--columns takes a list such as customer=NAME,date=NAME; "${part}" has no such form.`,
      )
    }
    names[oneOf('columns', part.slice(0, split).trim(), COLUMN_ROLES)] = name
  }
  return names
}
