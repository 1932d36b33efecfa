import type { ColumnRole } from '../../../shared/model/import.ts'
import type { Row } from '../read/source.ts'
import { foldHeader } from '../values/fold.ts'
import type { Header } from './find-header.ts'
import { matchHeaders } from './match-headers.ts'
import { columnTexts } from './sample.ts'

const BARE_CUSTOMER = new Set(['customer', 'client', 'kunde', 'cliente', 'klant', 'musteri'])

/**
 * A column called `Customer` holds ids where another one holds the names, and where its values look like ids and not like names;
 * else it holds the names.
 */
export function customerBesideName(roles: Map<ColumnRole, number>, header: Header, below: readonly Row[]): void {
  const name = roles.get('customerName')
  if (roles.has('customer') || name === undefined) return
  const taken = new Set(roles.values())
  if (!BARE_CUSTOMER.has(foldHeader(header.names[name] ?? ''))) {
    const column = header.names.findIndex((each, at) => !taken.has(at) && BARE_CUSTOMER.has(foldHeader(each)))
    if (column >= 0) roles.set('customer', column)
    return
  }
  const other = matchHeaders(header.names, (role, at) => role === 'customerName' && !taken.has(at)).get('customerName')
  if (other === undefined && !looksLikeIds(name, below)) return
  roles.set('customer', name)
  if (other === undefined) roles.delete('customerName')
  else roles.set('customerName', other)
}

/** Names of people and of firms mostly have two words. */
function looksLikeIds(column: number, below: readonly Row[]): boolean {
  const texts = [...columnTexts(below, column)]
  return texts.filter(hasTwoWords).length * 2 <= texts.length
}

/** Whether two words of letters stand beside each other in a text, as in most names and in no ids. */
export function hasTwoWords(text: string): boolean {
  const words = text.split(/\s+/)
  return words.some((word, at) => at > 0 && /^\p{L}/u.test(word) && /\p{L}/u.test(words[at - 1] as string))
}

/** An id names a customer best, then an e-mail address, a phone number, a name, and last a firm. */
export function customerFromWhatThereIs(roles: Map<ColumnRole, number>): void {
  if (roles.has('customer')) return
  for (const role of ['email', 'phone', 'customerName', 'company'] as const) {
    const column = roles.get(role)
    if (column === undefined) continue
    roles.set('customer', column)
    roles.delete(role)
    return
  }
}

/** Shopify calls the order's number `Name`. */
export function nameIsOrderNumber(roles: Map<ColumnRole, number>, header: Header, below: readonly Row[]): void {
  const column = roles.get('customerName')
  if (column === undefined || foldHeader(header.names[column] ?? '') !== 'name') return
  const texts = [...columnTexts(below, column)]
  if (texts.length === 0 || texts.some((text) => !/^#?[A-Z]{0,4}-?\d+$/.test(text))) return
  roles.delete('customerName')
  if (!roles.has('order')) roles.set('order', column)
}
