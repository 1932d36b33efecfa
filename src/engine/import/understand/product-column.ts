import type { ColumnRole } from '../../../shared/model/import.ts'
import { hasTwoWords } from './customer-column.ts'
import type { Evidence } from './evidence.ts'
import { matchHeaders } from './match-headers.ts'

/** Of the values of a column of codes, this share is of one word and has a digit. */
const CODES = 0.8

/** Of two columns that can be the product's name, such as `Product` and `Product name`, one may hold the codes. */
export function productBesideName(roles: Map<ColumnRole, number>, evidence: Evidence): void {
  const name = roles.get('productName')
  if (name === undefined || roles.has('product')) return
  const taken = new Set(roles.values())
  const { names } = evidence.header
  const other = matchHeaders(names, (role, at) => role === 'productName' && !taken.has(at)).get('productName')
  if (other === undefined || holdsCodes(evidence, name) === holdsCodes(evidence, other)) return
  const [code, title] = holdsCodes(evidence, name) ? [name, other] : [other, name]
  roles.set('product', code)
  roles.set('productName', title)
}

function holdsCodes(evidence: Evidence, at: number): boolean {
  const values = [...evidence.column(at).values.keys()]
  const codes = values.filter((value) => /\d/.test(value) && !hasTwoWords(value))
  return values.length > 0 && codes.length >= values.length * CODES
}
