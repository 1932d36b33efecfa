import type { CountedValue } from '../model/answers.ts'
import type { ImportRecord, Understood } from '../model/import.ts'
import { sheetOf } from '../model/sheet-of.ts'
import { refusalText, roleTitle } from '../words/codes.ts'
import { delimiterName, encodingName } from '../words/dialect.ts'
import type { PlainKey, Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** One table of the account of how a file was read, whatever its rows are. */
export interface ReadingTable {
  readonly id: 'file' | 'roles' | 'values' | 'done' | 'refused' | 'asked'
  readonly title: PlainKey
  readonly columns: readonly Column<object>[]
  readonly rows: readonly object[]
}

/** How an import's file was read, to be checked by whoever knows it; tables without rows are left out. */
export function howRead(record: ImportRecord): readonly ReadingTable[] {
  const { understood, notes, refused } = record
  // An import of an older version knows which columns it took and no more.
  const roles = understood?.roles ?? record.columns.map(([role, column]) => ({ role, column, why: '' }))
  return [
    tableOf('file', 'howRead.file', FACT_COLUMNS, factsOf(record)),
    tableOf('roles', 'howRead.roles', ROLE_COLUMNS, roles),
    tableOf('values', 'howRead.values', VALUE_COLUMNS, (understood?.values ?? []).toSorted(byDoubt)),
    tableOf(
      'done',
      'howRead.done',
      DONE_COLUMNS,
      [...notes, ...(understood?.done ?? [])].map((text) => ({ text })),
    ),
    tableOf('refused', 'howRead.refused', REFUSED_EXAMPLE_COLUMNS, refused),
    tableOf('asked', 'howRead.asked', ASKED_COLUMNS, understood?.asked ?? []),
  ].filter(({ rows }) => rows.length > 0)
}

/** What a value is that counts as a sale because no rule knows it and nobody said what it means. */
export function unknownValues({ understood }: Pick<ImportRecord, 'understood'>): readonly CountedValue[] {
  return (understood?.values ?? []).filter(({ by }) => by === 'nothing').toSorted(byDoubt)
}

/** A value as it is shown: a column of dates, such as those of cancelling, says one thing whatever the date. */
export function valueText({ value }: Pick<CountedValue, 'value'>, { say }: Pick<Words, 'say'>): string {
  return value === '' ? say('howRead.value.any') : value
}

/** The values of columns that say what became of a sale, with what each counts as. */
export const STATUS_COLUMNS: readonly Column<CountedValue>[] = [
  { id: 'column', title: 'howRead.column.column', kind: 'text', value: ({ column }) => column },
  { id: 'value', title: 'howRead.column.value', kind: 'text', value: valueText },
  { id: 'rows', title: 'howRead.column.rows', kind: 'count', value: ({ rows }) => rows },
  { id: 'amount', title: 'howRead.column.amount', kind: 'money', value: ({ amount }) => amount },
  {
    id: 'countsAs',
    title: 'howRead.column.countsAs',
    kind: 'text',
    value: ({ countsAs }, { say }) => say(`howRead.sense.${countsAs}`),
  },
]

interface Fact {
  readonly label: PlainKey
  readonly value: (words: Words) => string
}

const FACT_COLUMNS: readonly Column<Fact>[] = [
  { id: 'fact', title: 'howRead.column.fact', kind: 'text', value: ({ label }, { say }) => say(label) },
  { id: 'found', title: 'howRead.column.found', kind: 'text', value: ({ value }, words) => value(words) },
]

const ROLE_COLUMNS: readonly Column<Understood['roles'][number]>[] = [
  { id: 'column', title: 'howRead.column.column', kind: 'text', value: ({ column }) => column },
  { id: 'role', title: 'howRead.column.role', kind: 'text', value: ({ role }, { say }) => say(roleTitle(role)) },
  { id: 'why', title: 'howRead.column.why', kind: 'text', value: ({ why }, { write }) => write(why) },
]

const VALUE_COLUMNS: readonly Column<CountedValue>[] = [
  ...STATUS_COLUMNS,
  { id: 'by', title: 'howRead.column.by', kind: 'text', value: ({ by }, { say }) => say(`howRead.by.${by}`) },
]

const DONE_COLUMNS: readonly Column<{ readonly text: Understood['done'][number] }>[] = [
  { id: 'text', title: 'howRead.column.done', kind: 'text', value: ({ text }, { write }) => write(text) },
]

const REFUSED_EXAMPLE_COLUMNS: readonly Column<ImportRecord['refused'][number]>[] = [
  {
    id: 'reason',
    title: 'refused.column.reason',
    kind: 'text',
    value: ({ reason }, { say }) => say(refusalText(reason)),
  },
  { id: 'rows', title: 'howRead.column.rows', kind: 'count', value: ({ rows }) => rows },
  { id: 'row', title: 'howRead.column.exampleRow', kind: 'count', value: ({ example }) => example.row },
  {
    id: 'cells',
    title: 'howRead.column.example',
    kind: 'text',
    value: ({ example }) => example.cells.filter((cell) => cell !== '').join('  |  '),
  },
]

const ASKED_COLUMNS: readonly Column<Understood['asked'][number]>[] = [
  {
    id: 'question',
    title: 'howRead.column.question',
    kind: 'text',
    value: ({ question }, { write }) => write(question),
  },
  { id: 'answer', title: 'howRead.column.answer', kind: 'text', value: ({ answer }, { write }) => write(answer) },
  {
    id: 'by',
    title: 'howRead.column.by',
    kind: 'text',
    value: ({ isAnswered }, { say }) => say(isAnswered ? 'howRead.by.answer' : 'howRead.asked.assumed'),
  },
]

function factsOf({ understood, mapping, ...record }: ImportRecord): Fact[] {
  const { encoding = null, encodingWhy, delimiter = null } = understood ?? {}
  const sheet = sheetOf(record)
  const facts: readonly (Fact | null)[] = [
    { label: 'howRead.fact.file', value: () => record.file },
    sheet === '' ? null : { label: 'howRead.fact.sheet', value: () => sheet },
    encoding === null
      ? null
      : {
          label: 'howRead.fact.encoding',
          value: (words) =>
            encodingWhy === undefined
              ? encodingName(encoding, words)
              : words.say('howRead.encoding', {
                  encoding: encodingName(encoding, words),
                  why: words.write(encodingWhy),
                }),
        },
    delimiter === null ? null : { label: 'howRead.fact.delimiter', value: (words) => delimiterName(delimiter, words) },
    { label: 'howRead.fact.header', value: ({ count }) => count(mapping.headerRow) },
    mapping.dateOrder === null
      ? null
      : { label: 'howRead.fact.dates', value: ({ say }) => say(`howRead.dates.${mapping.dateOrder ?? 'ymd'}`) },
    mapping.decimalMark === null
      ? null
      : {
          label: 'howRead.fact.decimals',
          value: ({ say }) => say(mapping.decimalMark === ',' ? 'check.decimals.comma' : 'check.decimals.point'),
        },
  ]
  return facts.filter((fact) => fact !== null)
}

const DOUBT: Readonly<Record<CountedValue['by'], number>> = { nothing: 0, answer: 1, rule: 2 }

/** What no rule knows first, then what counts as no sale, then what stands on most rows. */
function byDoubt(a: CountedValue, b: CountedValue): number {
  const isSale = ({ countsAs }: CountedValue) => Number(countsAs === 'sale')
  return DOUBT[a.by] - DOUBT[b.by] || isSale(a) - isSale(b) || b.rows - a.rows
}

function tableOf<Row extends object>(
  id: ReadingTable['id'],
  title: PlainKey,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ReadingTable {
  // Its columns read these rows and no others.
  return { id, title, columns: columns as unknown as readonly Column<object>[], rows }
}
