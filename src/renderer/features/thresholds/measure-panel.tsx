import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import type { Histogram } from '../../../shared/model/distribution.ts'
import { MONEY_SCALE } from '../../../shared/model/money.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { shownScore } from '../../../shared/scores/show-score.ts'
import { cutColumns } from '../../../shared/tables/thresholds.ts'
import { CutHistogram } from '../../charts/cut-histogram.tsx'
import { useScoreDisplay } from '../../state/score-display.ts'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { formatCompact, formatCount, formatMoney } from '../../ui/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Term } from '../../ui/term.tsx'
import { say } from '../../ui/words.ts'
import { MOST_CUTS } from './cuts.ts'
import styles from './thresholds.module.css'

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

/** One measure: how it is spread, where its cuts lie, and how many customers each score gets. */
export function MeasurePanel(props: MeasurePanelProps) {
  const { measure, frequency, histogram, cuts, counts, currency, isFirst, onMove, onAdd, onRemove, onReset } = props
  const { bestIs } = useScoreDisplay()
  const isMoney = measure === 'monetary'
  const scale = isMoney ? MONEY_SCALE : 1
  const step = isMoney ? moneyStep(histogram) : 1
  const unit = isMoney ? 'money' : measure === 'recency' ? 'recency' : frequency
  const columns = useMemo(() => cutColumns(`thresholds.unit.${unit}`), [unit])
  const format = useCallback(
    (value: number) => (isMoney ? formatMoney(value, currency) : formatCount(value)),
    [isMoney, currency],
  )
  const formatAxis = useCallback((value: number) => formatCompact(value / scale), [scale])
  const groups = cuts.length + 1
  const scoreAt = (group: number) => shownScore(measure === 'recency' ? groups - group : group + 1, groups, bestIs)
  const title = say(`thresholds.measure.${measure}`)

  return (
    <Panel
      title={title}
      about={<Term name={measure}>{say(`thresholds.unit.${unit}`)}</Term>}
      tools={
        !isFirst && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onReset}>
            {say('thresholds.reset')}
          </Button>
        )
      }
    >
      <CutHistogram
        histogram={histogram}
        title={title}
        unit={isMoney ? null : say(`thresholds.unit.${unit}`)}
        cuts={cuts}
        gap={isMoney ? 0 : 1}
        step={step}
        format={format}
        formatAxis={formatAxis}
        onMove={(index, value) => onMove(index, value, step)}
      />
      <div className={styles.groups}>
        <Table
          label={say('thresholds.groups', { measure: title })}
          columns={columns}
          rows={Array.from({ length: groups }, (_, place) => ({
            place,
            cut: cuts[place],
            score: scoreAt(place),
            customers: counts[place],
          }))}
          sortable={false}
          cells={{
            cut: ({ cut, place }) =>
              cut === undefined ? (
                <span className={styles.rest}>{say('thresholds.above')}</span>
              ) : (
                <span className={styles.field}>
                  {say('thresholds.upTo')}
                  <DraftNumber
                    label={say('thresholds.field', { measure: title, number: place + 1 })}
                    value={cut / scale}
                    onChange={(value) => value !== null && onMove(place, Math.round(value * scale), isMoney ? 1 : step)}
                  />
                </span>
              ),
            remove: ({ cut, place }) =>
              cut !== undefined &&
              cuts.length > 1 && (
                <IconButton
                  label={say('thresholds.remove.label', { measure: title, number: place + 1 })}
                  tip={say('thresholds.remove')}
                  size="sm"
                  icon={<IconX size={13} />}
                  onClick={() => onRemove(place)}
                />
              ),
          }}
        />
      </div>
      <Button size="compact-sm" variant="default" disabled={cuts.length >= MOST_CUTS} onClick={() => onAdd(step)}>
        {say('thresholds.add')}
      </Button>
    </Panel>
  )
}

/** Whole units of the currency, or cents where all amounts are small. */
function moneyStep({ bars }: Histogram): number {
  const span = (bars.at(-1)?.to ?? 0) - (bars[0]?.from ?? 0)
  return span > 50 * MONEY_SCALE ? MONEY_SCALE : MONEY_SCALE / 100
}
