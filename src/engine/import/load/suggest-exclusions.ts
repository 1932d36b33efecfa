import type { SuggestedExclusion } from '../../../shared/model/exclusions.ts'
import type { Database } from '../../database/open.ts'
import { readExclusions } from '../../sales/exclusions.ts'
import { noProductOf } from '../values/no-product.ts'

/** Where fewer codes than this share have a digit, a code without one says nothing. */
const NUMBERED_SHARE = 0.8

/** The product codes that look like no product, the sure ones and those that move most money first; then those left out by hand. */
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
    const says = saysOf(code, name, isNumbered) ?? (chosen.has(code) ? CHOSEN : null)
    return says === null ? [] : [{ id, code, name, ...says }]
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
        Number(b.isSure) - Number(a.isSure) ||
        Math.abs(b.revenue) - Math.abs(a.revenue) ||
        (a.code < b.code ? -1 : 1),
    )
}

const CHOSEN = { reason: 'chosen', isSure: true } as const

/** The name says more than the code: POST can be short for a bed post. */
function saysOf(
  code: string,
  name: string | null,
  isNumbered: boolean,
): Pick<SuggestedExclusion, 'reason' | 'isSure'> | null {
  const byCode = /^gift_\d+/i.test(code) ? VOUCHER : noProductOf(code)
  const byName = name === null ? byCode : noProductOf(name)
  if (byName !== null) return byName
  if (byCode !== null) return { ...byCode, isSure: false }
  return isNumbered && !/\d/.test(code) ? { reason: 'code', isSure: false } : null
}

const VOUCHER = { reason: 'voucher', isSure: false } as const
