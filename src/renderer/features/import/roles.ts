import type { ColumnPreview, ColumnRole, ImportPreview, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../../shared/model/import.ts'

/** What a column can mean, in the words of a shop. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  customer: 'Customer number or id',
  customerName: 'Customer’s name',
  order: 'Order or receipt number',
  date: 'Date of sale',
  time: 'Time of sale',
  quantity: 'Quantity',
  price: 'Price per piece',
  amount: 'Amount of the line',
  product: 'Product number or code',
  productName: 'Product’s name',
  category: 'Category',
  country: 'Country',
  store: 'Store',
  currency: 'Currency',
  status: 'Status (paid, cancelled, …)',
  type: 'Type (sale, refund, …)',
  email: 'E-mail address',
  phone: 'Phone',
  optOut: 'Asked not to be contacted',
  cost: 'Cost price',
  orderCount: 'Number of orders',
  recencyDays: 'Days since the last order',
  company: 'Company',
  customerType: 'Customer type',
  customerStatus: 'Customer status',
  customerSince: 'Customer since',
  unit: 'Unit of the product',
  size: 'Size of the product',
  material: 'Material of the product',
}

/** The roles in the order of the select, by what they speak of. */
export const ROLE_GROUPS: readonly { readonly group: string; readonly roles: readonly ColumnRole[] }[] = [
  { group: 'Needed', roles: ['customer', 'date', 'amount', 'quantity', 'price'] },
  { group: 'The sale', roles: ['order', 'time', 'currency', 'status', 'type', 'store', 'cost'] },
  {
    group: 'The customer',
    roles: [
      'customerName',
      'email',
      'phone',
      'optOut',
      'country',
      'company',
      'customerType',
      'customerStatus',
      'customerSince',
    ],
  },
  { group: 'Where a row sums up a customer', roles: ['orderCount', 'recencyDays'] },
  { group: 'The product', roles: ['product', 'productName', 'category', 'unit', 'size', 'material'] },
]

const MISSING_WORDS: Readonly<Partial<Record<ColumnRole, string>>> = {
  customer: 'the customer',
  date: 'the date of sale',
  amount: 'the amount (or quantity and price)',
}

/** What is still missing before an import can start, in words, the customer first; empty when nothing is. */
export function missingInWords(issues: readonly MappingIssue[]): readonly string[] {
  const roles = issues.flatMap(({ kind, role }) => (kind === 'missing' && role !== null ? [role] : []))
  return COLUMN_ROLES.filter((role) => roles.includes(role)).map((role) => MISSING_WORDS[role] ?? ROLE_WORDS[role])
}

const NUMBER_ROLES: readonly ColumnRole[] = ['amount', 'price', 'cost', 'quantity']

/**
 * The mapping with a column given a role, or none; a role belongs to one column, so it leaves the one that had it. How dates and
 * numbers are written was told from other columns then, and is left to the values again.
 */
export function withRole(mapping: Mapping, column: number, role: ColumnRole | null): Mapping {
  const kept = Object.entries(mapping.columns).filter(([had, index]) => index !== column && had !== role)
  const columns: Partial<Record<ColumnRole, number>> = Object.fromEntries(kept)
  if (role !== null) columns[role] = column
  const hasMoved = (each: ColumnRole) => columns[each] !== mapping.columns[each]
  return {
    ...mapping,
    columns,
    ...(hasMoved('date') ? { dateOrder: null } : {}),
    ...(NUMBER_ROLES.some(hasMoved) ? { decimalMark: null, decimalMarks: undefined } : {}),
  }
}

/** The preview as it will be under a mapping that the engine has not answered yet, so that quick choices add up. */
export function underMapping(preview: ImportPreview, mapping: Mapping): ImportPreview {
  const roles = new Map(COLUMN_ROLES.map((role) => [mapping.columns[role], role]))
  return {
    ...preview,
    mapping,
    columns: preview.columns.map((column) => ({ ...column, role: roles.get(column.index) ?? null })),
  }
}

/** The preview with the currencies, parted by spaces, that only the attempt to import came upon: the first rows need not name all. */
export function withCurrencies(preview: ImportPreview | null, foundLater: string): ImportPreview | null {
  if (preview === null || foundLater === '') return preview
  return { ...preview, currencies: [...new Set([...preview.currencies, ...foundLater.split(' ')])] }
}

/** Columns with a role first, in reading order within both halves. */
export function usedFirst(columns: readonly ColumnPreview[]): readonly ColumnPreview[] {
  return [...columns].sort((a, b) => Number(a.role === null) - Number(b.role === null) || a.index - b.index)
}

/** Joins words as a sentence does: `a, b and c`. */
export function inWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
