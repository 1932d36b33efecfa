import { RegularsError } from '../../../shared/model/errors.ts'
import type { ColumnRole, CurrencyChoice, FileLevel, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { type Said, said } from '../../../shared/words/said.ts'
import type { Row } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'
import { currencyOfCell, distinctCurrencies } from '../values/currency-text.ts'
import { foldHeader } from '../values/fold.ts'
import { isOneEach } from './file-level.ts'
import type { Header } from './find-header.ts'
import type { Preset } from './presets.ts'
import { columnTexts } from './sample.ts'

/** What is said of a file that holds something else than sales. */
const LEVEL_NOTES: Readonly<Record<FileLevel, Said | null>> = {
  sales: null,
  totals: said('level.totals.note'),
  customers: said('level.customers.note'),
  items: said('level.items.note'),
  products: said('level.products.note'),
}

const MISSING = {
  date: said('issue.missing.date'),
  customer: said('issue.missing.customer'),
  amount: said('issue.missing.amount'),
} satisfies Partial<Record<ColumnRole, Said>>

const WANTED: Readonly<Partial<Record<ColumnRole, Said>>> = {
  date: said('refusal.wanted.date'),
  customer: said('refusal.wanted.customer'),
  amount: said('refusal.wanted.amount'),
}

/** The sentence for an import that cannot start, from the issues that stop it; null when it can. */
export function missingColumns(
  {
    issues,
    header,
    mapping,
    below,
  }: {
    readonly issues: readonly MappingIssue[]
    readonly header: Header
    readonly mapping: Mapping
    readonly below: readonly Row[]
  },
  file: string,
): RegularsError | null {
  const missing = issues.filter((issue) => issue.kind === 'missing')
  if (missing.length === 0) return null
  // The column is there and cannot be used.
  const unusable = missing.find(({ role }) => role !== null && mapping.columns[role] !== undefined)
  if (unusable) return new RegularsError('missing-column', unusable.text)
  const [only = '', ...others] = header.names.filter((name) => name !== '')
  if (others.length === 0 && /[;,\t|~^]|\s{2}/.test(only)) {
    return new RegularsError(
      'missing-column',
      said('refusal.one-column', { file, row: header.row, header: only.slice(0, 120) }),
    )
  }
  const again = repeatedHeader(header, below)
  if (again !== null) {
    return new RegularsError('missing-column', said('refusal.blocks', { file, row: header.row, again }))
  }
  if (missing.every(({ role }) => role === 'date') && areTotals(mapping.columns, header, below)) {
    return new RegularsError(
      'missing-column',
      said('refusal.totals-without-day', { file, why: totalsWithoutDay(mapping.columns, header) }),
    )
  }
  const wanted = missing.flatMap(({ role }) => WANTED[role as ColumnRole] ?? [])
  const found = header.names.filter((name) => name !== '').slice(0, 12)
  return new RegularsError(
    'missing-column',
    said('refusal.missing-columns', {
      file,
      wanted: { list: wanted, kind: 'or' },
      row: header.row,
      found: found.join(', '),
    }),
  )
}

/** The first row below a header that repeats it; null for none. */
function repeatedHeader({ names }: Header, below: readonly Row[]): number | null {
  if (names.filter((name) => name !== '').length < 2) return null
  return below.find((row) => names.every((name, at) => cellText(row, at) === name))?.number ?? null
}

/** Whether each row is of another customer and says what all their orders came to. */
function areTotals(columns: Mapping['columns'], { names }: Header, below: readonly Row[]): boolean {
  const { customer, customerName, amount, orderCount, email, phone, order } = columns
  const who = customer ?? customerName
  if (who === undefined || amount === undefined || order !== undefined) return false
  const saysSo = orderCount ?? email ?? phone
  return (
    below.length > 1 && isOneEach(who, below) && (saysSo !== undefined || OF_ALL.test(foldHeader(names[amount] ?? '')))
  )
}

function totalsWithoutDay({ customer, customerName, amount }: Mapping['columns'], { names }: Header): Said {
  return said('issue.totals-without-day', {
    customer: names[customer ?? customerName ?? 0] ?? '',
    amount: names[amount ?? 0] ?? '',
  })
}

/** Names of what a customer spent in all. */
const OF_ALL = /spen[td]|lifetime|ltv|revenue|umsatz|gasto|depense|total(?:sales|orders|purchases)/

/** Throws `open-question` where somebody must answer before anything can be imported. */
export function refuseOpenQuestions({ issues }: { readonly issues: readonly MappingIssue[] }, file: string): void {
  for (const { question } of issues) {
    if (question === undefined || (question.answer ?? question.preset) !== null) continue
    const choices = question.choices.map(({ value, label }) =>
      said('refusal.choice', { id: question.id, value, label }),
    )
    throw new RegularsError(
      'open-question',
      said('refusal.open-question', {
        file,
        question: question.text,
        examples: question.examples.length,
        shown: { list: question.examples },
        choices: { list: choices, kind: 'or' },
      }),
      { question },
    )
  }
}

/** The currencies that the sampled rows name, in a column of their own or beside the amounts. */
export function currenciesIn(columns: Mapping['columns'], below: readonly Row[]): string[] {
  if (columns.currency !== undefined) {
    return distinctCurrencies([...columnTexts(below, columns.currency)].map((text) => text.toUpperCase()))
  }
  const at = columns.amount ?? columns.price ?? -1
  return distinctCurrencies(below.map((row) => currencyOfCell(row, at)).filter((code) => code !== ''))
}

/** The question which of several currencies counts; none where it was answered. */
export function currencyQuestion(
  columns: Mapping['columns'],
  below: readonly Row[],
  choice: CurrencyChoice | undefined,
): MappingIssue[] {
  if (choice) return []
  const codes = currenciesIn(columns, below)
  if (codes.length < 2) return []
  const text = said('issue.several-currencies', { codes: codes.slice(0, 6).join(', ') })
  return [{ kind: 'question', role: 'currency', text }]
}

/** What is missing, in question, or worth saying about a mapping. */
export function issuesOf(
  mapping: Mapping,
  header: Header,
  below: readonly Row[],
  ambiguousDates: number,
  preset: Preset | null,
  level: FileLevel,
  isPricedByItems: boolean,
): MappingIssue[] {
  const { columns } = mapping
  const issues: MappingIssue[] = []
  const note = LEVEL_NOTES[level]
  if (note !== null) issues.push({ kind: 'note', role: null, text: note })
  if (level === 'totals' && columns.recencyDays !== undefined && columns.date === undefined) {
    issues.push({ kind: 'note', role: 'recencyDays', text: said('level.counted-back') })
  }
  if (level === 'items' && columns.price === undefined && columns.amount === undefined) {
    issues.push({ kind: 'note', role: 'amount', text: said('issue.items-without-price') })
  }
  if (level === 'customers' || level === 'items' || level === 'products') return issues
  const missing = (role: keyof typeof MISSING, text: Said = MISSING[role]) =>
    issues.push({ kind: 'missing', role, text })
  if (columns.date === undefined && columns.recencyDays === undefined) {
    missing('date', areTotals(columns, header, below) ? totalsWithoutDay(columns, header) : undefined)
  }
  if (columns.customer === undefined) missing('customer')
  if (isPricedByItems) issues.push({ kind: 'note', role: 'amount', text: said('level.priced-by-items') })
  else if (columns.amount === undefined && columns.price === undefined) missing('amount')
  if (mapping.dateOrder === null && columns.date !== undefined) {
    issues.push({
      kind: 'question',
      role: 'date',
      text: said('issue.date-order', { column: header.names[columns.date] ?? '', ambiguous: ambiguousDates }),
    })
  }
  if (mapping.decimalMark === null) {
    issues.push({
      kind: 'question',
      role: columns.amount === undefined ? 'price' : 'amount',
      text: said('issue.decimal-mark'),
    })
  }
  if (preset?.note) issues.push({ kind: 'note', role: null, text: said(preset.note) })
  if (columns.order === undefined && level === 'sales' && !issues.some(({ kind }) => kind === 'missing')) {
    issues.push({
      kind: 'note',
      role: 'order',
      text: said('issue.no-order'),
    })
  }
  return issues
}
