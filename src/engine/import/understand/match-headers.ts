import { COLUMN_ROLES, type ColumnRole } from '../../../shared/model/import.ts'
import { foldHeader } from '../values/fold.ts'
import { SYNONYMS } from './synonyms.ts'
import { OTHER_LANGUAGES } from './synonyms-abroad.ts'

/** Whether the values of a column can be what a role needs. */
export type Plausible = (role: ColumnRole, column: number) => boolean

/** Roles that a wrong guess would harm most choose first. */
const ORDER: readonly ColumnRole[] = [
  'date',
  'customer',
  'order',
  'amount',
  'quantity',
  'price',
  'customerName',
  ...COLUMN_ROLES.filter(
    (role) => !['date', 'customer', 'order', 'amount', 'quantity', 'price', 'customerName'].includes(role),
  ),
]

/** Words that make a longer name something else than the synonym that it ends in: a refund's total, a discount, a due date, a new customer. */
const NOT: Readonly<Partial<Record<ColumnRole, RegExp>>> = {
  customerName:
    /^(?:no|number|num|count)(?:of)?(?:guests?|customers?|clients?)|note|comment|remark|message|new|neu|nouveau|nuev|nuovo|first|returning/,
  amount:
    /tax|vat|mwst|iva|discount|rabatt|tip|fee|shipping|refund|return|cost|paid|tender|change|balance|freight|fracht|envio|frete|porto|versand|livraison|deliver|commission|provision|points|punkte|puntos|deposit|giftcard|voucher|coupon|surcharge|duty|postage|weight|margin|profit|payout|insurance/,
  quantity: /discount|account|refund|return|stock|cancel|guest|backorder/,
  price: /compare|cost|original|list|old|regular|rrp|msrp/,
  date: /birth|geburt|due|fallig|liefer|deliver|refund|void|expir|ship|nascita|nacimiento|naissance/,
}

/**
 * Role -> 0-based column, by the names of the headers. A name that is a synonym wins over one that ends in a synonym
 * (`POS receipt number`); a column has one role.
 */
export function matchHeaders(names: readonly string[], plausible: Plausible = () => true): Map<ColumnRole, number> {
  const folded = names.map(headerForms)
  const roles = new Map<ColumnRole, number>()
  const taken = new Set<number>()
  for (const exact of [true, false]) {
    for (const role of ORDER) {
      if (roles.has(role)) continue
      const column = find(folded, role, exact, (at) => !taken.has(at) && plausible(role, at))
      if (column === undefined) continue
      roles.set(role, column)
      taken.add(column)
    }
  }
  return roles
}

/** The roles that a column of a table of customers or of products can have, when the table's name stands before it. */
const OF_CUSTOMERS: readonly ColumnRole[] = [
  'customer',
  'customerName',
  'country',
  'email',
  'phone',
  'company',
  'optOut',
]
const OF_PRODUCTS: readonly ColumnRole[] = [
  'product',
  'productName',
  'category',
  'price',
  'cost',
  'unit',
  'size',
  'material',
]

/** What names end in that say whether tax is in a price or an amount. */
const NET = /(?:netto|exclvat|excludingvat|exvat|excltax|exkl(?:mwst|ust)?|ohnemwst)$/
const GROSS = /(?:brutto|inclvat|includingvat|incvat|incltax|inkl(?:mwst|ust)?|mitmwst)$/

/** How a header is compared: its forms, and the roles that the bare name may have where a table's name stands before it. */
interface HeaderForms {
  readonly forms: readonly string[]
  /** Without the word for tax that is in it, where no name without tax is found; null for no such word. */
  readonly gross: string | null
  readonly bare: { readonly form: string; readonly roles: readonly ColumnRole[] | null } | null
}

/** `Amount (EUR)` is `Amount`; `Customers.id` is `Customers id`, `Customer id`, or `id` where it says something of customers. */
function headerForms(name: string): HeaderForms {
  const plain = name.replaceAll(/\([^)]*\)/g, '')
  const folded = foldHeader(plain)
  const forms = NET.test(folded) ? [folded, folded.replace(NET, '')] : [folded]
  const gross = GROSS.test(folded) ? folded.replace(GROSS, '') : null
  const split = /^\s*([\p{L}_ ]+)\.\s*(\S.*)$/u.exec(plain)
  if (!split) return { forms, gross, bare: null }
  const table = foldHeader(split[1] as string).replace(/s$/, '')
  const column = foldHeader(split[2] as string)
  const roles = /customer|client|kunde/.test(table) ? OF_CUSTOMERS : /product|article/.test(table) ? OF_PRODUCTS : null
  return { forms: [...forms, table + column], gross, bare: { form: column, roles } }
}

function formsFor({ forms, bare }: HeaderForms, role: ColumnRole): readonly string[] {
  return bare && (bare.roles === null || bare.roles.includes(role)) ? [...forms, bare.form] : forms
}

function find(
  folded: readonly HeaderForms[],
  role: ColumnRole,
  exact: boolean,
  free: (column: number) => boolean,
): number | undefined {
  const names = exact ? [...SYNONYMS[role], ...(OTHER_LANGUAGES[role] ?? [])] : SYNONYMS[role]
  for (const synonym of names) {
    for (const [column, header] of folded.entries()) {
      const matches = exact
        ? formsFor(header, role).includes(synonym)
        : header.gross === synonym || formsFor(header, role).some((name) => endsIn(name, synonym, role))
      if (matches && free(column)) return column
    }
  }
  return undefined
}

/** Whether a column's name says that its dates are no sales': a birthday, a date of delivery. */
export function isOtherDate(name: string): boolean {
  return NOT.date?.test(foldHeader(name)) === true
}

function endsIn(name: string, synonym: string, role: ColumnRole): boolean {
  if (synonym.length < 5 || !name.endsWith(synonym)) return false
  return NOT[role]?.test(name) !== true
}
