import type { ErrorCode } from '../shared/model/errors.ts'

/** The option that answers what an error asks for; the app asks on its own screens. */
export const HINTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  'missing-column': 'Name it with --columns, as in --columns customer=NAME,date=NAME.',
  'ambiguous-column': 'Answer with --dates dmy or --dates mdy, or with --decimal point or --decimal comma.',
  'mixed-currencies': 'Take one with --currency EUR, or convert with --currency EUR --rate USD=0.92.',
  'workspace-damaged':
    'List its backups with --backups, restore one with --restore newest, or read what can be read with --salvage NEW.regulars.',
}
