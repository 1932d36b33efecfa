import type { OverviewMeasure, OverviewPeriods, OverviewRow, OverviewSentence } from '../../shared/analyses/overview.ts'
import { said } from '../../shared/words/said.ts'

/** What changed, in three sentences: spending, what made it change, and who bought. Against the year before where there is one. */
export function overviewSentences(
  figures: readonly OverviewRow[],
  period: OverviewPeriods,
  currency: string | null,
): readonly OverviewSentence[] {
  const rows = new Map(figures.map((row) => [row.measure, row]))
  const base = period.yearBefore !== null ? 'yearBefore' : 'before'
  const against = period[base] === null ? 'none' : base
  const changed = (measure: OverviewMeasure) => {
    const row = rows.get(measure)
    const [value, than] = [row?.value ?? null, row?.[base] ?? null]
    const change = value === null || than === null || than <= 0 ? 0 : value / than - 1
    return { share: { share: Math.abs(change) }, way: change > 0 ? 'up' : change < 0 ? 'down' : 'same' } as const
  }
  const figureOf = (measure: OverviewMeasure) => rows.get(measure)?.value ?? 0
  const [from, to] = period.now
  const spending = changed('spending')
  const [orders, average] = [changed('orders'), changed('averageOrder')]
  return [
    {
      text: said('overview.said.spending', {
        from: { day: from },
        to: { day: to },
        spending: { money: figureOf('spending'), currency },
        share: spending.share,
        way: against === 'none' ? 'none' : spending.way,
        against,
      }),
      from: 'trends',
      measure: 'spending',
    },
    ...(against === 'none'
      ? []
      : [
          {
            text: said('overview.said.orders', {
              orders: orders.share,
              ordersWay: orders.way,
              average: average.share,
              averageWay: average.way,
            }),
            from: 'trends',
            measure: 'orders',
          } as const,
        ]),
    {
      text: said('overview.said.customers', {
        count: figureOf('customers'),
        new: figureOf('newCustomers'),
        share: { share: figureOf('repeatShare') },
      }),
      from: 'cohorts',
      measure: 'customers',
    },
  ]
}
