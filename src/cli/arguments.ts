import { parseArgs } from 'node:util'
import { RegularsError } from '../shared/model/errors.ts'
import { COLUMN_ROLES, type ColumnRole, type DateOrder } from '../shared/model/import.ts'
import type { Settings } from '../shared/model/settings.ts'
import { oneOf } from './option-values.ts'
import { readSettings, SETTINGS_OPTIONS } from './settings-options.ts'

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
  ...SETTINGS_OPTIONS,
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
    settings: readSettings(values),
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
