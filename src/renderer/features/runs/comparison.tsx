import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import { useCall } from '../../api/use-call.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { BusyHint } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { say, words } from '../../ui/words.ts'
import { ComparisonFigures } from './comparison-figures.tsx'
import { EVERY_MOVE, type Move } from './comparison-words.ts'
import { ListButtons } from './list-buttons.tsx'
import { MoversTable } from './movers-table.tsx'
import { MovesMatrix } from './moves-matrix.tsx'

const FIRST_MOVERS = 50
const MOST_MOVERS = 1_000

interface ComparisonProps {
  readonly earlier: number
  readonly later: number
  readonly shown: number
}

/** What changed between two results: figures, the moves as a matrix, and the customers who made them. */
export function Comparison({ earlier, later, shown }: ComparisonProps) {
  const [fault, setFault] = useState<AppError | null>(null)
  const [move, setMove] = useState(EVERY_MOVE)
  const [limit, setLimit] = useState(FIRST_MOVERS)
  const { bestIs } = useScoreDisplay()
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
      {value.warnings.map(words.write).map((warning) => (
        <Notice key={warning} tone="note">
          {warning}
        </Notice>
      ))}
      <MovesMatrix comparison={value} chosen={move} onChoose={pick} />
      {fault !== null && <ErrorState error={fault} />}
      <MoversTable
        comparison={value}
        move={move}
        canShowMore={value.movers.length === limit && limit < MOST_MOVERS}
        onMore={() => setLimit(MOST_MOVERS)}
        onAll={() => pick(EVERY_MOVE)}
        listing={<ListButtons comparison={value} move={move} shown={shown} onError={setFault} />}
      />
    </>
  )
}
