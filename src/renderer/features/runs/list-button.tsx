import { Button } from '@mantine/core'
import type { AppError } from '../../../shared/model/errors.ts'
import type { RunComparison } from '../../../shared/model/run-list.ts'
import { call } from '../../api/client.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { useRun } from '../../state/run.tsx'
import { say } from '../../ui/words.ts'
import { EVERY_MOVE, isSameMove, type Move, movesBetween, whoMoved } from './comparison-words.ts'

interface ListButtonProps {
  readonly comparison: RunComparison
  readonly move: Move
  readonly shown: number
  readonly onError: (error: AppError) => void
}

/** Leads to the list of the customers who made a move; of a run that is not shown, that one is opened. */
export function ListButton({ comparison, move, shown, onError }: ListButtonProps) {
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
