import { COLUMN_ROLES, type ColumnRole } from '../../../shared/model/import.ts'
import { withoutCurrencyName } from '../values/currency-heading.ts'
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
    /tax|vat|mwst|iva|discount|rabatt|tip|fee|shipping|refund|return|cost|paid|tender|change|balance|freight|fracht|envio|frete|porto|versand|livraison|deliver|commission|provision|points|punkte|puntos|deposit|giftcard|voucher|coupon|surcharge|duty|postage|weight|margin|profit|payout|insurance|running|cumul|kumul|acumul|ytd|todate|average|avg|target|budget|previous|lastyear/,
  quantity: /discount|account|refund|return|stock|cancel|guest|backorder/,
  price: /compare|cost|original|list|old|regular|rrp|msrp/,
  date: /birth|geburt|due|fallig|liefer|deliver|refund|void|expir|ship|updat|modif|nascita|nacimiento|naissance/,
  product: /(?:order|line|sale|transaction)(?:line)?(?:item)?id$/,
}

/**
 * Role -> 0-based column, by the names of the headers. A name that is a synonym wins over one that ends in a synonym
 * (`POS receipt number`); a column has one role.
 */
export function matchHeaders(names: readonly string[], plausible: Plausible = () => true): Map<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>()
  const taken = new Set<number>()
  const match = (index: HeaderIndex, exact: boolean, wanted: readonly ColumnRole[]) => {
    for (const role of wanted) {
      if (roles.has(role)) continue
      const column = find(index, role, exact, (at) => !taken.has(at) && plausible(role, at))
      if (column === undefined) continue
      roles.set(role, column)
      taken.add(column)
    }
  }
  const index = indexOf(names.map(headerForms))
  for (const exact of [true, false]) match(index, exact, ORDER)
  const bare = names.map((name, at) => (taken.has(at) ? null : withoutCurrencyName(name)))
  if (bare.every((name) => name === null || name === '')) return roles
  const ofMoney = indexOf(bare.map((name) => headerForms(name ?? '')))
  for (const exact of [true, false]) match(ofMoney, exact, OF_MONEY)
  return roles
}

/** What a column can be whose heading names a currency. */
const OF_MONEY: readonly ColumnRole[] = ['amount', 'price', 'cost']

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
const NET =
  /(?:netto|without(?:vat|tax)|bezdph|exclvat|excludingvat|exc?l?(?:vat|tax)|e(?:x|ks)kl(?:mwst|ust|moms|mva)?|ohnemwst)$/
const GROSS = /(?:brutto|with(?:vat|tax)|sdph|includingvat|incl?(?:vat|tax)|inkl(?:mwst|ust|moms|mva)?|mitmwst)$/

/** How a header is compared: its forms, and the roles that the bare name may have where a table's name stands before it. */
interface HeaderForms {
  readonly forms: readonly string[]
  /** Without the word for tax that is in it, where no name without tax is found; null for no such word. */
  readonly gross: string | null
  readonly bare: { readonly form: string; readonly roles: readonly ColumnRole[] | null } | null
}

/** `Amount (EUR)` is `Amount`; `Customers.id` is `Customers id`, `Customer id`, or `id` where it says something of customers. */
function headerForms(name: string): HeaderForms {
  const plain = name.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
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

/** A form of a header, the roles that it may have (null for all), and whether it only stands in for the name with its word for tax. */
interface IndexedForm {
  readonly column: number
  readonly form: string
  readonly roles: readonly ColumnRole[] | null
  readonly isGross: boolean
}

/** The forms of all headers by what they are and by what they end in, so that a sheet of thousands of columns is read once. */
interface HeaderIndex {
  readonly exact: ReadonlyMap<string, readonly IndexedForm[]>
  readonly ends: ReadonlyMap<string, readonly IndexedForm[]>
}

/** Shorter synonyms stand alone only; none is longer than the other. */
const SHORTEST_END = 5
const LONGEST_END = 40

function indexOf(headers: readonly HeaderForms[]): HeaderIndex {
  const exact = new Map<string, IndexedForm[]>()
  const ends = new Map<string, IndexedForm[]>()
  const add = (map: Map<string, IndexedForm[]>, key: string, form: IndexedForm) => {
    const there = map.get(key)
    if (there === undefined) map.set(key, [form])
    else there.push(form)
  }
  for (const [column, { forms, gross, bare }] of headers.entries()) {
    const all = forms.map((form): IndexedForm => ({ column, form, roles: null, isGross: false }))
    if (bare !== null) all.push({ column, form: bare.form, roles: bare.roles, isGross: false })
    for (const form of all) {
      add(exact, form.form, form)
      const longest = Math.min(form.form.length, LONGEST_END)
      for (let length = SHORTEST_END; length <= longest; length++) add(ends, form.form.slice(-length), form)
    }
    if (gross === null) continue
    add(ends, gross, { column, form: gross, roles: null, isGross: true })
    for (let length = SHORTEST_END; length < Math.min(gross.length, LONGEST_END); length++)
      add(ends, gross.slice(-length), { column, form: gross, roles: null, isGross: false })
  }
  return { exact, ends }
}

function find(
  index: HeaderIndex,
  role: ColumnRole,
  exact: boolean,
  free: (column: number) => boolean,
): number | undefined {
  const names = exact ? [...SYNONYMS[role], ...(OTHER_LANGUAGES[role] ?? [])] : SYNONYMS[role]
  const forms = exact ? index.exact : index.ends
  for (const synonym of names) {
    const found = forms.get(synonym)?.find(({ column, form, roles, isGross }) => {
      if (roles !== null && !roles.includes(role)) return false
      return (exact || isGross || NOT[role]?.test(form) !== true) && free(column)
    })
    if (found !== undefined) return found.column
  }
  return undefined
}

/** Whether a column's name says that its money is none that was paid for goods: tax, postage, a discount. */
export function isOtherMoney(name: string): boolean {
  return NOT.amount?.test(foldHeader(name).replace(GROSS, '').replace(NET, '')) === true
}

/** Whether a column's name says that its dates are no sales': a birthday, a date of delivery. */
export function isOtherDate(name: string): boolean {
  return NOT.date?.test(foldHeader(name)) === true
}
