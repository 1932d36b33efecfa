import type { CountedValue } from '../../../shared/model/answers.ts'
import { COLUMN_ROLES, type Understood } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import type { SheetRequest } from '../understand/choose-sheet.ts'
import { guessedEncoding } from '../understand/open-encoding.ts'
import type { Understanding } from '../understand/understand.ts'
import { keptCells } from './kept-cells.ts'

/** What loading the rows of sales found out. */
interface Loaded {
  readonly countedValues: readonly CountedValue[]
  readonly otherCustomers: readonly { readonly column: string; readonly rows: number }[]
  /** Those that rows name. */
  readonly currencies: ReadonlySet<string>
}

const NOTHING_LOADED: Loaded = { countedValues: [], otherCustomers: [], currencies: new Set() }

/** What to load of a file. */
export interface LoadRequest extends SheetRequest {
  /** Whether the visible sheets of the same shape come along; one sheet alone when left out. */
  readonly sheets?: 'one' | 'same-shape'
  /** Whether somebody is there to be asked what only loading shows. */
  readonly isAttended?: boolean
}

/** So many of its first rows are kept as examples. */
const SHOWN_ROWS = 3

/** How a file was read, to be said after its import; `loaded` is left out for one without sales. */
export function understoodOf(
  { mapping, header, level, below, why, issues, remembered, preset }: Understanding,
  { source: { dialect, sheets: all }, wishes, sheets }: LoadRequest,
  { countedValues, otherCustomers, currencies }: Loaded = NOTHING_LOADED,
): Understood {
  const usual = remembered
    ? said('why.remembered')
    : preset
      ? said('why.preset', { till: preset.title })
      : said('why.name')
  return {
    encoding: dialect?.encoding ?? null,
    ...(dialect ? { encodingWhy: dialect.why } : {}),
    delimiter: dialect?.delimiter ?? null,
    roles: COLUMN_ROLES.flatMap((role) => {
      const at = mapping.columns[role]
      return at === undefined ? [] : [{ role, column: header.names[at] ?? '', why: why.get(role) ?? usual }]
    }),
    values: countedValues,
    done: otherCustomers.map(({ column, rows }) => said('done.other-customer', { column, count: rows })),
    asked: [
      ...guessedEncoding(dialect),
      ...issues.flatMap(({ question }) => {
        if (question === undefined) return []
        const taken = question.answer ?? question.preset
        const choice = question.choices.find(({ value }) => value === taken)
        return choice ? [{ question: question.text, answer: choice.label, isAnswered: question.answer !== null }] : []
      }),
    ],
    level,
    first: below.slice(0, SHOWN_ROWS).map((row) => ({ row: row.number, cells: keptCells(row) })),
    forRecipe: {
      headings: header.names,
      questions: issues.flatMap(({ question }) => (question === undefined ? [] : [question.id])),
      currency: wishes.currency ?? null,
      namesCurrency: currencies.size > 0,
      allSheets: sheets === 'same-shape' || all.filter(({ hidden }) => !hidden).length <= 1,
    },
  }
}
