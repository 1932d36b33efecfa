import type { SuggestedExclusion } from '../../../shared/model/exclusions.ts'
import type { Database } from '../../database/open.ts'
import { readExclusions } from '../../sales/exclusions.ts'

type Reason = SuggestedExclusion['reason']

const NO_PRODUCT = new RegExp(
  `(?<![\\p{L}])(?:postage|post|shipping|delivery|carriage|freight|porto|versand(?:kosten)?|envio|spedizione|livraison|` +
    `(?:\\p{L}+ )?fees?|bank charges?|commission|discount|rabatt|manual|adjust(?:ment|ed)?|correction|rounding|bad debt|test|` +
    `samples?|gift (?:voucher|card|certificate)s?|voucher|gutschein|deposit|pfand|tips?|gratuity|trinkgeld|donation)(?![\\p{L}])`,
  'iu',
)
/** A longer name describes a thing: a test tube holder is no test. */
const MOST_WORDS = 4
/** Where fewer codes than this share have a digit, a code without one says nothing. */
const NUMBERED_SHARE = 0.8

/** The product codes that look like no product, those that move most money first; then the others that were left out by hand. */
export function suggestExclusions(database: Database): SuggestedExclusion[] {
  const chosen = new Set(readExclusions(database))
  const products = database
    .prepare<[], { id: number; code: string; name: string | null }>(
      `SELECT products.id, code, (SELECT name FROM product_details WHERE product_id = products.id AND name IS NOT NULL
        ORDER BY import_id DESC LIMIT 1) AS name FROM products`,
    )
    .all()
  const numbered = products.filter(({ code }) => /\d/.test(code)).length
  const isNumbered = products.length > 0 && numbered >= products.length * NUMBERED_SHARE
  const found = products.flatMap(({ id, code, name }) => {
    const reason: Reason | null = reasonOf(code, name, isNumbered) ?? (chosen.has(code) ? 'chosen' : null)
    return reason === null ? [] : [{ id, code, name, reason }]
  })
  if (found.length === 0) return []
  const sums = new Map(
    database
      .prepare<[], [number, number, number]>(
        `SELECT product_id, count(*), sum(amount) FROM lines WHERE kind <> 3
          AND product_id IN (${found.map(({ id }) => id).join(', ')}) GROUP BY product_id`,
      )
      .raw()
      .all()
      .map(([id, lines, revenue]) => [id, { lines, revenue }]),
  )
  return found
    .map(({ id, ...rest }) => ({ ...rest, ...(sums.get(id) ?? { lines: 0, revenue: 0 }) }))
    .sort(
      (a, b) =>
        Number(a.reason === 'chosen') - Number(b.reason === 'chosen') ||
        Math.abs(b.revenue) - Math.abs(a.revenue) ||
        (a.code < b.code ? -1 : 1),
    )
}

function reasonOf(code: string, name: string | null, isNumbered: boolean): Reason | null {
  const says = [code.replaceAll('_', ' '), name ?? ''].some(
    (text) => text.trim().split(/\s+/).length <= MOST_WORDS && NO_PRODUCT.test(text),
  )
  if (says) return 'name'
  if (/^gift_\d+/i.test(code)) return 'name'
  return isNumbered && !/\d/.test(code) ? 'code' : null
}
