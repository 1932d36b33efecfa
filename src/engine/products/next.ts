import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import type { CustomerNext, NEXT, NextFigures } from '../../shared/analyses/next.ts'
import { said } from '../../shared/words/said.ts'
import type { Question } from '../sales/question.ts'
import { segmentGroups } from './groups.ts'
import { nextFinder } from './next-finder.ts'

/** What customers of each segment may buy next: those who spent most first, so many per segment. */
export function nextOf({
  database,
  run,
  sales,
  options,
  progress,
}: Question<OptionValues<(typeof NEXT)['options']>>): NextFigures {
  const { purchases, next } = nextFinder(database, run, sales)
  const nameOf = database
    .prepare<[number], string>(
      'SELECT name FROM customer_details WHERE customer_id = ? AND name IS NOT NULL ORDER BY import_id DESC LIMIT 1',
    )
    .pluck()
  const places = new Map(Array.from(run.customers.keys, (key, at) => [key, at]))
  const { spending, monetary } = run.customers
  const keyOf = (member: number) => sales.columns.customers[purchases.customers[member] as number] as number
  const spentBy = (member: number) => (spending ?? monetary)[places.get(keyOf(member)) as number] as number
  const segments = segmentGroups(run, sales)
  const bought = Array.from(purchases.customers.keys())
  const groups = segments.names.map((name, at) => ({
    segment: String(name),
    members: bought
      .filter((member) => segments.of[purchases.customers[member] as number] === at + 1)
      .sort((a, b) => spentBy(b) - spentBy(a) || a - b)
      .slice(0, options.perSegment),
  }))
  const total = groups.reduce((sum, { members }) => sum + members.length, 0)
  const rows: CustomerNext[] = []
  let done = 0
  for (const { segment, members } of groups) {
    for (const member of members) {
      const key = keyOf(member)
      const who = {
        segment,
        customer: run.ids[places.get(key) as number] as string,
        customerName: nameOf.get(key) ?? null,
      }
      for (const each of next(member)) rows.push({ ...who, ...each })
      progress({ stage: 'products', fraction: ++done / total, rows: null })
    }
  }
  return {
    notes: purchases.product.length === 0 ? [said('products.none')] : rows.length === 0 ? [said('next.none')] : [],
    next: rows,
  }
}
