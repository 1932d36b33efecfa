import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { RunComparison, RunRecord } from '../../../shared/model/run-list.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useSave } from '../../api/use-save.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { useRun } from '../../state/run.tsx'
import { runTitle } from '../../state/run-words.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { BusyHint } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMoney, formatSigned, NO_FIGURE } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { say } from '../../ui/words.ts'
import { EVERY_MOVE, firstPair, isSameMove, type Move, movesBetween, whoMoved } from './comparison-words.ts'
import { MoversTable } from './movers-table.tsx'
import { MovesMatrix } from './moves-matrix.tsx'

interface ComparePanelProps {
  readonly runs: readonly RunRecord[]
  /** The run that the other screens show. */
  readonly shown: number
}

const FIRST_MOVERS = 50
const MOST_MOVERS = 1_000

/** Who changed segment between two results: how many from where to where, and who. */
export function ComparePanel({ runs, shown }: ComparePanelProps) {
  const [pair, setPair] = useState<{ readonly earlier: number; readonly later: number } | null>(null)
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
    setPair({ earlier, later, [end]: Number(event.currentTarget.value) })
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

interface ComparisonProps {
  readonly earlier: number
  readonly later: number
  readonly shown: number
}

function Comparison({ earlier, later, shown }: ComparisonProps) {
  const [fault, setFault] = useState<AppError | null>(null)
  const [move, setMove] = useState(EVERY_MOVE)
  const [limit, setLimit] = useState(FIRST_MOVERS)
  const { bestIs } = useScoreDisplay()
  const save = useSave('runs.export-movers')
  const { value, error, busy, reload } = useCall('runs.compare', { earlier, later, ...move, bestIs, offset: 0, limit })
  if (error !== null) return <ErrorState error={error} onRetry={reload} />
  if (value === null) return <BusyHint busy={busy} words={say('results.compare.busy')} />
  const pick = (next: Move) => {
    setMove(next)
    setLimit(FIRST_MOVERS)
  }
  return (
    <>
      <ComparisonFigures comparison={value} />
      {value.warnings.map((warning) => (
        <Notice key={warning} tone="note">
          {warning}
        </Notice>
      ))}
      <MovesMatrix comparison={value} chosen={move} onChoose={pick} />
      {fault !== null && <ErrorState error={fault} />}
      <SaveOutcome save={save} words={(file) => say('results.movers.exported', { file })} />
      <MoversTable
        comparison={value}
        move={move}
        canShowMore={value.movers.length === limit && limit < MOST_MOVERS}
        onMore={() => setLimit(MOST_MOVERS)}
        onAll={() => pick(EVERY_MOVE)}
        listing={<ListButton comparison={value} move={move} shown={shown} onError={setFault} />}
        exporting={
          <Button
            size="compact-sm"
            variant="default"
            disabled={save.busy || value.movers.length === 0}
            onClick={() =>
              void save.start(say('results.movers.file'), 'csv', (file) => ({ earlier, later, ...move, bestIs, file }))
            }
          >
            {say('results.movers.export')}
          </Button>
        }
      />
    </>
  )
}

interface ListButtonProps {
  readonly comparison: RunComparison
  readonly move: Move
  readonly shown: number
  readonly onError: (error: AppError) => void
}

/** Leads to the list of the customers who made a move; of a run that is not shown, that one is opened. */
function ListButton({ comparison, move, shown, onError }: ListButtonProps) {
  const { open } = useRun()
  const show = useShowCustomers()
  const { run, only } = whoMoved(move, comparison)
  const isEverybody = isSameMove(move, EVERY_MOVE)
  const count = isEverybody ? comparison.moved : movesBetween(comparison.moves, move.from, move.to)
  const list = async () => {
    if (run.runId !== shown) {
      const result = await call('runs.open', { runId: run.runId })
      if (!result.ok) return onError(result.error)
      open(result.value)
    }
    show(only)
  }
  return (
    <Button size="compact-sm" variant="default" disabled={count === 0} onClick={() => void list()}>
      {say('results.movers.list', { count })}
    </Button>
  )
}

function ComparisonFigures({ comparison }: { readonly comparison: RunComparison }) {
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
