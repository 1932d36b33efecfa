import type { RunComparison } from '../../../shared/model/run-list.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMoney, formatSigned, NO_FIGURE } from '../../ui/format.ts'
import { say } from '../../ui/words.ts'

/** How many stayed, moved, joined and are gone, and what that did to revenue. */
export function ComparisonFigures({ comparison }: { readonly comparison: RunComparison }) {
  const { status } = useWorkspace()
  const { stayed, moved, joined, left, change } = comparison
  const money = (amount: number) => formatMoney(amount, status?.currency ?? null)
  const revenue = change.revenue === null ? NO_FIGURE : formatSigned(change.revenue, money)
  const figure = (key: 'stayed' | 'moved' | 'joined' | 'gone', value: number) => ({
    key,
    label: say(`results.figure.${key}`),
    value: formatCount(value),
    note: say(`results.figure.${key}.note`),
  })
  return (
    <Figures
      figures={[
        figure('stayed', stayed),
        figure('moved', moved),
        figure('joined', joined),
        figure('gone', left),
        {
          key: 'revenue',
          label: say('results.figure.revenue'),
          value: revenue,
          note: say('results.figure.revenue.note', {
            count: Math.abs(change.customers),
            change: formatSigned(change.customers),
          }),
        },
      ]}
    />
  )
}
