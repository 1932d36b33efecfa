import { formatDay } from '../../shared/format/dates.ts'
import { localMinute } from '../../shared/format/local-minute.ts'
import type { RowCounts } from '../../shared/model/rows.ts'
import { dayNumber } from '../sales/days.ts'
import type { ScoredWorkspace } from './score-workspace.ts'

/** Below this many days a shop's seasons hide in the figures. */
const SHORT_PERIOD_DAYS = 180

/** What the analyst should know about a result before acting on it, in plain sentences. */
export function warningsOf(scored: ScoredWorkspace, rows: RowCounts, now: Date): string[] {
  const { measures, scores, settings, period, bins } = scored
  const warnings = scopeWarnings(scored, rows)
  const count = measures.keys.length
  if (measures.linesWithoutCost > 0) {
    warnings.push(
      `Of ${measures.lines} sold lines ${measures.linesWithoutCost} have no cost, neither in the sales nor in a list of products: they add nothing to the margin.`,
    )
  }
  const once = measures.frequency.reduce((sum, orders) => sum + (orders === 1 ? 1 : 0), 0)
  if (
    settings.scheme === 'quantile' &&
    settings.frequency === 'orders' &&
    new Set(scores.f).size < bins.f &&
    once * 5 >= count * 2
  ) {
    warnings.push(
      `${Math.round((once / count) * 100)}% of the customers ordered only once. Equal customers get equal scores, so some frequency scores are given to nobody.`,
    )
  }
  if (settings.scheme === 'ntile' && settings.frozenRun === null && once * 5 > count) {
    warnings.push(
      'Groups of equal size split customers who are alike: some with one order score higher in frequency than others with one order, by nothing but their id. The quantile scheme keeps equal customers together.',
    )
  }
  const days = dayNumber(period.last) - dayNumber(period.first) + 1
  if (days < SHORT_PERIOD_DAYS) {
    warnings.push(
      `The sales cover ${days} days only. With less than half a year, seasons and single purchases weigh a lot.`,
    )
  }
  if (settings.scheme === 'nested') {
    warnings.push(
      'Groups are cut inside groups: a frequency score compares customers of one recency score only, a monetary score those of one recency and frequency score. A 5 here can be less than a 3 there.',
    )
  }
  if (settings.scheme === 'r-package') {
    warnings.push(
      'The rule of the R package adds one unit of the currency to each boundary of monetary, so these scores depend on the currency.',
    )
  }
  if (dayNumber(settings.asOf) <= dayNumber(period.last)) {
    warnings.push(
      `Sales after the analysis date ${formatDay(settings.asOf)} are left out; the file runs to ${formatDay(period.last)}.`,
    )
  }
  const today = localMinute(now).slice(0, 10)
  if (period.last > today && settings.asOf > period.last) {
    warnings.push(
      `Some sales are dated after today, ${formatDay(today)}: the last on ${formatDay(period.last)}. Recency counts from there. If those dates are mistakes, set the analysis date to the day of the export, which leaves them out.`,
    )
  }
  if (dayNumber(settings.asOf) > dayNumber(period.last) + 60) {
    warnings.push(
      `The analysis date ${formatDay(settings.asOf)} is ${dayNumber(settings.asOf) - dayNumber(period.last)} days after the last sale.`,
    )
  }
  if (count < 50)
    warnings.push(
      `With ${count === 1 ? '1 customer' : `${count} customers`} the segments are small; look at the customers themselves.`,
    )
  return warnings
}

/** What the window and the filter leave out. */
function scopeWarnings({ scope, settings, period, measures }: ScoredWorkspace, { kept }: RowCounts): string[] {
  const warnings: string[] = []
  if (settings.window.kind !== 'all' || settings.filter?.apply === 'before') {
    warnings.push(
      `Only sales from ${formatDay(period.first)} to ${formatDay(period.last)}${settings.filter?.apply === 'before' ? ' within the filter' : ''} count: ${measures.lines} of ${kept} purchase lines of known customers.`,
    )
  }
  if (settings.filter?.apply === 'after' && scope.filter !== null) {
    warnings.push(
      `Everybody was scored; of them the ${measures.keys.length} customers with an order within the filter are shown, with everything they bought anywhere.`,
    )
  }
  return warnings
}
