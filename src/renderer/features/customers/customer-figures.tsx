import { columnTitles } from '../../../shared/format/measure-titles.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import { binsOf } from '../../../shared/scores/score-value.ts'
import { shownScores } from '../../../shared/scores/show-score.ts'
import { scoreCode } from '../../../shared/segment-maps/match-segment.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDate, formatMoney, formatOne, NO_FIGURE } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { say, words } from '../../ui/words.ts'

/** A customer in a handful of numbers. */
export function CustomerFiguresView({ profile }: { readonly profile: CustomerProfile }) {
  const { customer, currency, averageDaysBetweenOrders, run } = profile
  const { bestIs } = useScoreDisplay()
  const title = columnTitles(run.settings, words)
  const isAverage = run.settings.monetary === 'perOrder' || run.settings.monetary === 'perLine'
  const { recencyDays, frequency, monetary, averageOrder, firstOrder, lastOrder, r, f, m } = customer
  return (
    <Figures
      figures={[
        {
          key: 'last',
          label: <Term name="recency">{say('customer.figure.lastOrder')}</Term>,
          value: say('customer.figure.lastOrder.value', { days: recencyDays }),
          note: formatDate(lastOrder),
        },
        {
          key: 'orders',
          label: <Term name="frequency">{title.frequency}</Term>,
          value: formatCount(frequency),
          note: say('customer.figure.since', { date: formatDate(firstOrder) }),
        },
        {
          key: 'spent',
          label: <Term name="monetary">{title.monetary}</Term>,
          value: formatMoney(monetary, currency),
          note: isAverage
            ? say('customer.figure.average')
            : say('customer.figure.averageOrder', {
                title: title.averageOrder,
                amount: formatMoney(averageOrder, currency),
              }),
        },
        {
          key: 'rhythm',
          label: say('customer.figure.between'),
          value: averageDaysBetweenOrders === null ? NO_FIGURE : formatOne(averageDaysBetweenOrders),
          note: say(averageDaysBetweenOrders === null ? 'customer.figure.between.none' : 'customer.figure.average'),
        },
        {
          key: 'code',
          label: <Term name="code">{say('customer.figure.code')}</Term>,
          value: scoreCode(shownScores({ r, f, m }, binsOf(run.thresholds), bestIs)),
          note: say(bestIs === 'lowest' ? 'customer.figure.code.note.lowest' : 'customer.figure.code.note'),
        },
      ]}
    />
  )
}
