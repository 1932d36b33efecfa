import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useCallback } from 'react'
import type { Histogram } from '../../../shared/model/distribution.ts'
import { MONEY_SCALE } from '../../../shared/model/money.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { shownScore } from '../../../shared/scores/show-score.ts'
import { CutHistogram } from '../../charts/cut-histogram.tsx'
import { useScoreDisplay } from '../../state/score-display.ts'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { formatCompact, formatCount, formatMoney } from '../../ui/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { MOST_CUTS } from './cuts.ts'

interface MeasurePanelProps {
  readonly measure: Measure
  readonly frequency: Settings['frequency']
  readonly histogram: Histogram
  readonly cuts: readonly number[]
  /** Customers by group in ascending order of values; empty as long as they are not known. */
  readonly counts: readonly number[]
  readonly currency: string | null
  /** Whether the cuts are those that the screen started with. */
  readonly isFirst: boolean
  readonly onMove: (index: number, value: number, step: number) => void
  readonly onAdd: (step: number) => void
  readonly onRemove: (index: number) => void
  readonly onReset: () => void
}

const TITLES = { recency: 'Recency', frequency: 'Frequency', monetary: 'Monetary' } as const
const FREQUENCY_UNITS = { orders: 'orders', days: 'days with an order', lines: 'lines' } as const

/** One measure: how it is spread, where its cuts lie, and how many customers each score gets. */
export function MeasurePanel(props: MeasurePanelProps) {
  const { measure, frequency, histogram, cuts, counts, currency, isFirst, onMove, onAdd, onRemove, onReset } = props
  const { bestIs } = useScoreDisplay()
  const isMoney = measure === 'monetary'
  const scale = isMoney ? MONEY_SCALE : 1
  const step = isMoney ? moneyStep(histogram) : 1
  const unit = isMoney ? '' : measure === 'recency' ? 'days' : FREQUENCY_UNITS[frequency]
  const format = useCallback(
    (value: number) => (isMoney ? formatMoney(value, currency) : formatCount(value)),
    [isMoney, currency],
  )
  const formatAxis = useCallback((value: number) => formatCompact(value / scale), [scale])
  const groups = cuts.length + 1
  const scoreAt = (group: number) => shownScore(measure === 'recency' ? groups - group : group + 1, groups, bestIs)
  const title = TITLES[measure]

  return (
    <Panel
      title={title}
      about={<Term name={measure}>{unit === '' ? 'money' : unit}</Term>}
      tools={
        !isFirst && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onReset}>
            As before
          </Button>
        )
      }
    >
      <CutHistogram
        histogram={histogram}
        title={title}
        unit={unit}
        cuts={cuts}
        gap={isMoney ? 0 : 1}
        step={step}
        format={format}
        formatAxis={formatAxis}
        onMove={(index, value) => onMove(index, value, step)}
      />
      <table className="cut-table">
        <caption className="visually-hidden">{title}: the groups between the cuts</caption>
        <thead>
          <tr>
            <th scope="col">{unit === '' ? 'Money' : unit.replace(/^./, (letter) => letter.toUpperCase())}</th>
            <th scope="col" className="number">
              Score
            </th>
            <th scope="col" className="number">
              Customers
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: groups }, (_, group) => {
            const cut = cuts[group]
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place: its field must stay the same while it is edited
              <tr key={group}>
                <td>
                  {cut === undefined ? (
                    <span className="cut-rest">more</span>
                  ) : (
                    <span className="cut-field">
                      up to
                      <DraftNumber
                        label={`${title}, cut ${group + 1}: up to`}
                        value={cut / scale}
                        onChange={(value) =>
                          value !== null && onMove(group, Math.round(value * scale), isMoney ? 1 : step)
                        }
                      />
                    </span>
                  )}
                </td>
                <td className="number">{scoreAt(group)}</td>
                <td className="number">{counts[group] === undefined ? '' : formatCount(counts[group])}</td>
                <td className="cut-remove">
                  {cut !== undefined && cuts.length > 1 && (
                    <IconButton
                      label={`Take away ${title.toLowerCase()} cut ${group + 1}`}
                      tip="Take this cut away"
                      size="sm"
                      icon={<IconX size={13} />}
                      onClick={() => onRemove(group)}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Button size="compact-sm" variant="default" disabled={cuts.length >= MOST_CUTS} onClick={() => onAdd(step)}>
        Add a cut
      </Button>
    </Panel>
  )
}

/** Whole units of the currency, or cents where all amounts are small. */
function moneyStep({ bars }: Histogram): number {
  const span = (bars.at(-1)?.to ?? 0) - (bars[0]?.from ?? 0)
  return span > 50 * MONEY_SCALE ? MONEY_SCALE : MONEY_SCALE / 100
}
