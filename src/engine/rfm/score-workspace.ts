import { RegularsError } from '../../shared/model/errors.ts'
import type { IsoDate, Settings, SettledSettings } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { mapNamed } from '../database/segment-maps.ts'
import { type CountedSales, countSales } from '../sales/counted-sales.ts'
import { dayNumber, isoDay } from '../sales/days.ts'
import type { LineScope } from '../sales/line-scope.ts'
import { lastCountedDay, salesPeriod, settled } from '../sales/sales-period.ts'
import { freeze, type SummaryOf } from './frozen-run.ts'
import { type ScoredSales, scoreSales } from './score-sales.ts'

/** Everybody's measures, scores and segment under settings whose analysis date is settled. */
export interface ScoredWorkspace extends ScoredSales {
  readonly settings: SettledSettings
  readonly scope: LineScope
  readonly sales: CountedSales
  readonly period: {
    readonly first: IsoDate
    readonly last: IsoDate
    /** The last day of the workspace with a sale or a return that counts, whatever the window. */
    readonly lastCounted: IsoDate
  }
}

/**
 * Scores and segments all customers of a workspace. Throws `no-lines` when there is nobody to score, `usage` for settings that
 * do not go together, `not-found` for a map, run, store or country that is not there.
 */
export function scoreWorkspace(database: Database, wished: Settings, summaryOf: SummaryOf): ScoredWorkspace {
  const days = salesPeriod(database)
  if (!days) throw new RegularsError('no-lines', said('refusal.no-sales'))
  const { settings: chosen, thresholds: frozen } = freeze(summaryOf, wished)
  const settings = settled(database, chosen, days)
  const map = mapNamed(database, settings.map)
  const sales = countSales(database, settings)
  const { scope } = sales
  const scored = scoreSales(database, sales, settings, map, frozen)
  if (scored === null) throw nobodyBought(settings, scope, days)
  if (scored.measures.keys.length === 0) throw new RegularsError('no-lines', said('refusal.nobody-in-filter'))
  return {
    ...scored,
    settings,
    scope,
    sales,
    period: {
      first: isoDay(Math.max(days.first, scope.firstDay)),
      last: isoDay(scope.isNarrow ? Math.min(days.last, scope.lastDay) : days.last),
      lastCounted: isoDay(lastCountedDay(days, settings.returns)),
    },
  }
}

function nobodyBought(
  settings: SettledSettings,
  scope: LineScope,
  days: { readonly first: number; readonly last: number },
): RegularsError {
  const sales = { first: { day: isoDay(days.first) }, last: { day: isoDay(days.last) } }
  if (!scope.isNarrow) {
    return new RegularsError('no-lines', said('refusal.nobody-bought', { asOf: { day: settings.asOf }, ...sales }))
  }
  const first = Math.max(scope.firstDay, Math.min(days.first, dayNumber(settings.asOf)))
  return new RegularsError(
    'no-lines',
    said('refusal.nobody-bought.between', {
      isFiltered: settings.filter === null ? 'no' : 'yes',
      from: { day: isoDay(first) },
      to: { day: isoDay(scope.lastDay) },
      ...sales,
    }),
  )
}
