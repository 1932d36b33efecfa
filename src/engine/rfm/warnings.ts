import { dayNumber } from './days.ts'
import type { ScoredWorkspace } from './score-workspace.ts'

/** Below this many days a shop's seasons hide in the figures. */
const SHORT_PERIOD_DAYS = 180

/** What the analyst should know about a result before acting on it, in plain sentences. */
export function warningsOf({ measures, scores, settings, period }: ScoredWorkspace): string[] {
  const warnings: string[] = []
  const count = measures.keys.length
  const once = measures.frequency.reduce((sum, orders) => sum + (orders === 1 ? 1 : 0), 0)
  if (settings.scheme === 'quantile' && new Set(scores.f).size < 5 && once * 5 >= count * 2) {
    warnings.push(
      `${Math.round((once / count) * 100)}% of the customers ordered only once. Equal customers get equal scores, so some frequency scores are given to nobody.`,
    )
  }
  if (settings.scheme === 'ntile' && once * 5 > count) {
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
  if (dayNumber(settings.asOf) <= dayNumber(period.last)) {
    warnings.push(`Sales after the analysis date ${settings.asOf} are left out; the file runs to ${period.last}.`)
  }
  if (dayNumber(settings.asOf) > dayNumber(period.last) + 60) {
    warnings.push(
      `The analysis date ${settings.asOf} is ${dayNumber(settings.asOf) - dayNumber(period.last)} days after the last sale.`,
    )
  }
  if (count < 50) warnings.push(`With ${count} customers the segments are small; look at the customers themselves.`)
  return warnings
}
