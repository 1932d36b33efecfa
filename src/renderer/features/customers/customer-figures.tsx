import { columnTitles } from '../../../shared/format/measure-titles.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import { binsOf } from '../../../shared/scores/score-value.ts'
import { shownScores } from '../../../shared/scores/show-score.ts'
import { scoreCode } from '../../../shared/segment-maps/match-segment.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDate, formatMoney, formatOne } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'

/** A customer in a handful of numbers. */
export function CustomerFiguresView({ profile }: { readonly profile: CustomerProfile }) {
  const { customer, currency, averageDaysBetweenOrders, run } = profile
  const { bestIs } = useScoreDisplay()
  const title = columnTitles(run.settings)
  const isAverage = run.settings.monetary === 'perOrder' || run.settings.monetary === 'perLine'
  const { recencyDays, frequency, monetary, averageOrder, firstOrder, lastOrder, r, f, m } = customer
  return (
    <Figures
      figures={[
        {
          key: 'last',
          label: <Term name="recency">Last order</Term>,
          value: `${formatCount(recencyDays)} ${recencyDays === 1 ? 'day' : 'days'} ago`,
          note: formatDate(lastOrder),
        },
        {
          key: 'orders',
          label: <Term name="frequency">{title.frequency}</Term>,
          value: formatCount(frequency),
          note: `since ${formatDate(firstOrder)}`,
        },
        {
          key: 'spent',
          label: <Term name="monetary">{title.monetary}</Term>,
          value: formatMoney(monetary, currency),
          note: isAverage ? 'on average' : `${formatMoney(averageOrder, currency)} ${title.averageOrder.toLowerCase()}`,
        },
        {
          key: 'rhythm',
          label: 'Came every',
          value: averageDaysBetweenOrders === null ? '–' : `${formatOne(averageDaysBetweenOrders)} days`,
          note: averageDaysBetweenOrders === null ? 'bought once so far' : 'on average',
        },
        {
          key: 'code',
          label: <Term name="code">RFM</Term>,
          value: scoreCode(shownScores({ r, f, m }, binsOf(run.thresholds), bestIs)),
          note: bestIs === 'lowest' ? 'the three scores, 1 is best' : 'the three scores',
        },
      ]}
    />
  )
}
