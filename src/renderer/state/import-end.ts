import type { ImportOutcome } from './importing.tsx'
import type { View } from './screen-params.ts'

/** The screen that shows what an order brought in, or what a recipe makes of it; null where it brought nothing. */
export function viewOfOutcome({ records, order }: ImportOutcome): View | null {
  const [first] = records
  if (first === undefined) return null
  if (order.recipe !== undefined) return { name: 'report' }
  if (records.length > 1) return { name: 'import-batch', records, next: order.next }
  return { name: 'import-record', record: first, fresh: true, next: order.next }
}
