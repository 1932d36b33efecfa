import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { RunRecord } from '../../../shared/model/run-list.ts'
import { runTitle } from '../../state/run-words.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { Comparison } from './comparison.tsx'
import { firstPair, inOrder, type RunPair } from './comparison-words.ts'

interface ComparePanelProps {
  readonly runs: readonly RunRecord[]
  /** The run that the other screens show. */
  readonly shown: number
}

/** Who changed segment between two results: how many from where to where, and who. */
export function ComparePanel({ runs, shown }: ComparePanelProps) {
  const [pair, setPair] = useState<RunPair | null>(null)
  const { earlier, later } = pair ?? firstPair(runs, shown) ?? { earlier: 0, later: 0 }
  if (runs.length < 2) {
    return (
      <Panel title={say('results.compare')}>
        <p className="quiet">{say('results.compare.one')}</p>
      </Panel>
    )
  }
  const options = runs.map((run) => ({
    value: String(run.runId),
    label: runTitle(run),
  }))
  const choose = (end: 'earlier' | 'later') => (event: { readonly currentTarget: { readonly value: string } }) =>
    setPair(ordered({ earlier, later, [end]: Number(event.currentTarget.value) }, runs))
  return (
    <Panel title={say('results.compare')} about={say('results.compare.about')}>
      <div className="stack">
        <div className="row">
          <NativeSelect
            aria-label={say('results.compare.earlier')}
            size="xs"
            value={String(earlier)}
            data={options}
            onChange={choose('earlier')}
          />
          <span className="quiet">{say('results.compare.to')}</span>
          <NativeSelect
            aria-label={say('results.compare.later')}
            size="xs"
            value={String(later)}
            data={options}
            onChange={choose('later')}
          />
        </div>
        {earlier === later ? (
          <p className="quiet">{say('results.compare.same')}</p>
        ) : (
          <Comparison key={`${earlier} ${later}`} earlier={earlier} later={later} shown={shown} />
        )}
      </div>
    </Panel>
  )
}

/** From the earlier analysis date to the later one, whichever was chosen where. */
function ordered({ earlier, later }: RunPair, runs: readonly RunRecord[]): RunPair {
  const [one, other] = [earlier, later].map((runId) => runs.find((run) => run.runId === runId))
  return one === undefined || other === undefined ? { earlier, later } : inOrder(one, other)
}
