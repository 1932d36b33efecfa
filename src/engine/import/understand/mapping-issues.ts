import { RegularsError } from '../../../shared/model/errors.ts'
import type { ColumnRole, CurrencyChoice, FileLevel, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import type { Row } from '../read/source.ts'
import { currencyOfCell, distinctCurrencies } from '../values/currency-text.ts'
import type { Header } from './find-header.ts'
import type { Preset } from './presets.ts'
import { columnTexts } from './sample.ts'

/** What is said of a file that holds something else than sales. */
const LEVEL_NOTES: Readonly<Record<FileLevel, string | null>> = {
  sales: null,
  totals:
    'This file sums up each customer in one row, so all orders of a customer count as of the day of the last one. Segments and clusters are exact; trends, seasons, cohorts and the time between orders cannot be seen from it. Do not import the single sales as well, or they count twice.',
  customers:
    'This file lists customers and no sales: names, addresses and wishes are taken from it, and join the sales by the customer’s id.',
  items:
    'This file lists the items of orders: they join the orders by the order’s id, whichever file comes first. What counts as spent is what the orders say.',
  products: 'This file lists products and no sales: they join the sales by the product’s id.',
}

const COUNTED_BACK =
  'The days since the last order are counted back from the day of the import. The analysis date is the day after the last order of ' +
  'all unless you choose another, and the days of all customers shift with it alike.'

const PRICED_BY_ITEMS =
  'This file lists orders without an amount. What each came to is the sum of its items, from a file of their own that may come before or after this one.'

const NO_CUSTOMER =
  'Choose one: a number, a name, an e-mail address or a phone tells customers apart. If the file has none of these, export the ' +
  'sales again with their customers.'

const NAMES: Readonly<Partial<Record<ColumnRole, string>>> = {
  date: 'the date of the sale',
  customer: 'the customer',
  amount: 'the amount, or the quantity and the unit price',
}

/** The sentence for an import that cannot start, from the issues that stop it; null when it can. */
export function missingColumns(
  { issues, header }: { readonly issues: readonly MappingIssue[]; readonly header: Header },
  file: string,
): RegularsError | null {
  const missing = issues.filter((issue) => issue.kind === 'missing')
  if (missing.length === 0) return null
  const [only = '', ...others] = header.names.filter((name) => name !== '')
  if (others.length === 0 && /[;,\t|~^]|\s{2}/.test(only)) {
    return new RegularsError(
      'missing-column',
      `${file} has all its columns in one: its header (row ${header.row}) reads "${only.slice(0, 120)}". Say what parts the ` +
        'columns of a text file, such as a semicolon or a tab; in a workbook use Data, Text to Columns and save it again.',
    )
  }
  const wanted = missing.map((issue) => NAMES[issue.role as ColumnRole]).join(', and no column for ')
  const found = header.names.filter((name) => name !== '').slice(0, 12)
  return new RegularsError(
    'missing-column',
    `${file} has no column for ${wanted}. Its header (row ${header.row}) reads: ${found.join(', ')}. ` +
      'Say which column it is.',
  )
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
  const message = `The amounts are in several currencies (${codes.slice(0, 6).join(', ')}), which must not be added up. Choose one, or give rates.`
  return [{ kind: 'question', role: 'currency', message }]
}

/** What is missing, in question, or worth saying about a mapping. */
export function issuesOf(
  mapping: Mapping,
  header: Header,
  ambiguousDates: number,
  preset: Preset | null,
  level: FileLevel,
  isPricedByItems: boolean,
): MappingIssue[] {
  const { columns } = mapping
  const issues: MappingIssue[] = []
  const said = LEVEL_NOTES[level]
  if (said !== null) issues.push({ kind: 'note', role: null, message: said })
  if (level === 'totals' && columns.recencyDays !== undefined && columns.date === undefined) {
    issues.push({ kind: 'note', role: 'recencyDays', message: COUNTED_BACK })
  }
  if (level === 'items' && columns.price === undefined && columns.amount === undefined) {
    issues.push({ kind: 'note', role: 'amount', message: 'The items have no price, so what each cost is not known.' })
  }
  if (level === 'customers' || level === 'items' || level === 'products') return issues
  const missing = (role: ColumnRole, advice = 'Choose one.') =>
    issues.push({ kind: 'missing', role, message: `No column was recognised as ${NAMES[role]}. ${advice}` })
  if (columns.date === undefined && columns.recencyDays === undefined) missing('date')
  if (columns.customer === undefined) missing('customer', NO_CUSTOMER)
  if (isPricedByItems) issues.push({ kind: 'note', role: 'amount', message: PRICED_BY_ITEMS })
  else if (columns.amount === undefined && columns.price === undefined) missing('amount')
  if (mapping.dateOrder === null && columns.date !== undefined) {
    issues.push({
      kind: 'question',
      role: 'date',
      message: `The dates in "${header.names[columns.date]}" can be read with the day first or the month first (${ambiguousDates} of the first rows read both ways). Which is it?`,
    })
  }
  if (mapping.decimalMark === null) {
    issues.push({
      kind: 'question',
      role: columns.amount === undefined ? 'price' : 'amount',
      message: 'The numbers can be read with a decimal point or with a decimal comma. Which is it?',
    })
  }
  if (preset?.note) issues.push({ kind: 'note', role: null, message: preset.note })
  if (columns.order === undefined && level === 'sales' && !issues.some(({ kind }) => kind === 'missing')) {
    issues.push({
      kind: 'note',
      role: 'order',
      message: 'There is no order number, so all lines of a customer on one day count as one order.',
    })
  }
  return issues
}
