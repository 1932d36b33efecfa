import { localMinute } from '../../shared/format/local-minute.ts'
import type { RowCounts } from '../../shared/model/rows.ts'
import { type Said, said } from '../../shared/words/said.ts'
import { dayNumber } from '../sales/days.ts'
import type { ScoredWorkspace } from './score-workspace.ts'

/** Below this many days a shop's seasons hide in the figures. */
const SHORT_PERIOD_DAYS = 180

/** What the analyst should know about a result before acting on it, in plain sentences. */
export function warningsOf(scored: ScoredWorkspace, rows: RowCounts, now: Date): Said[] {
  const { measures, scores, settings, period, bins } = scored
  const warnings = scopeWarnings(scored, rows)
  const count = measures.keys.length
  if (measures.linesWithoutCost > 0) {
    warnings.push(said('warning.costs-missing', { without: measures.linesWithoutCost, lines: measures.lines }))
  }
  const once = measures.frequency.reduce((sum, orders) => sum + (orders === 1 ? 1 : 0), 0)
  if (
    settings.scheme === 'quantile' &&
    settings.frequency === 'orders' &&
    new Set(scores.f).size < bins.f &&
    once * 5 >= count * 2
  ) {
    warnings.push(said('warning.ordered-once', { share: { share: once / count } }))
  }
  if (settings.scheme === 'ntile' && settings.frozenRun === null && once * 5 > count) {
    warnings.push(said('warning.ntile-splits'))
  }
  const days = dayNumber(period.last) - dayNumber(period.first) + 1
  if (days < SHORT_PERIOD_DAYS) {
    warnings.push(said('warning.short-period', { days }))
  }
  if (settings.scheme === 'nested') {
    warnings.push(said('warning.nested'))
  }
  if (settings.scheme === 'r-package') {
    warnings.push(said('warning.r-package'))
  }
  if (dayNumber(settings.asOf) <= dayNumber(period.last)) {
    warnings.push(said('warning.later-sales', { asOf: { day: settings.asOf }, last: { day: period.last } }))
  }
  const today = localMinute(now).slice(0, 10)
  if (period.last > today && settings.asOf > period.last) {
    warnings.push(said('warning.future-sales', { today: { day: today }, last: { day: period.last } }))
  }
  if (dayNumber(settings.asOf) > dayNumber(period.last) + 60) {
    warnings.push(
      said('warning.old-sales', {
        asOf: { day: settings.asOf },
        days: dayNumber(settings.asOf) - dayNumber(period.last),
      }),
    )
  }
  if (count < 50) warnings.push(said('warning.few-customers', { count }))
  return warnings
}

/** What the window and the filter leave out. */
function scopeWarnings({ scope, settings, period, measures }: ScoredWorkspace, { kept }: RowCounts): Said[] {
  const warnings: Said[] = []
  if (settings.window.kind !== 'all' || settings.filter?.apply === 'before') {
    warnings.push(
      said(settings.filter?.apply === 'before' ? 'warning.period-and-filter' : 'warning.period', {
        first: { day: period.first },
        last: { day: period.last },
        lines: measures.lines,
        kept,
      }),
    )
  }
  if (settings.filter?.apply === 'after' && scope.filter !== null) {
    warnings.push(said('warning.filter-after', { count: measures.keys.length }))
  }
  return warnings
}
