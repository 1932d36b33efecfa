import type { Settings } from '../../shared/model/settings.ts'

/** What a line is, whatever the settings make of it. The numbers are stored. */
export const LINE_KIND = { sale: 0, creditNote: 1, return: 2, cancelled: 3 } as const

/** One of the values of {@link LINE_KIND}. */
export type LineKind = (typeof LINE_KIND)[keyof typeof LINE_KIND]

/** Whether lines of a kind give goods and money back. */
export function isReturn(kind: number): boolean {
  return kind === LINE_KIND.creditNote || kind === LINE_KIND.return
}

/** Whether lines of a kind count towards what was spent: sales do, and returns where they lower it. */
export function countsAsSpending(kind: number, returns: Settings['returns']): boolean {
  return kind === LINE_KIND.sale || (returns === 'net' && isReturn(kind))
}

/** {@link countsAsSpending} as a condition on `lines` in SQL. */
export function spendingCondition(returns: Settings['returns']): string {
  const kinds = Object.values(LINE_KIND).filter((kind) => countsAsSpending(kind, returns))
  return `kind IN (${kinds.join(', ')})`
}
