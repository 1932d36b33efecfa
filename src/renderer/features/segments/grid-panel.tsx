import { useMemo } from 'react'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { binsOf } from '../../../shared/scores/score-value.ts'
import { RfGrid } from '../../charts/rf-grid.tsx'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { useScoreDisplay } from '../../state/score-display.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say } from '../../ui/words.ts'

interface GridPanelProps {
  readonly summary: RunSummary
  readonly currency: string | null
}

/** The grid of recency and frequency scores. */
export function GridPanel({ summary, currency }: GridPanelProps) {
  const show = useShowCustomers()
  const { bestIs } = useScoreDisplay()
  const best = bestIs === 'highest' ? binsOf(summary.thresholds).r : 1
  const colors = useMemo(
    () => new Map(summary.segments.map((segment) => [segment.name, segment.color])),
    [summary.segments],
  )
  return (
    <Panel
      title={say('segments.grid')}
      about={rich('segments.grid.about', { best }, { term: (parts) => <Term name="score">{parts}</Term> })}
    >
      <RfGrid
        cells={summary.grid}
        colors={colors}
        currency={currency}
        bestIs={bestIs}
        onPick={({ r, f }) => show({ r: [r], f: [f] })}
      />
    </Panel>
  )
}
