import { Button } from '@mantine/core'
import type { AppError } from '../../../shared/model/errors.ts'
import type { RunComparison } from '../../../shared/model/run-list.ts'
import { call } from '../../api/client.ts'
import { useCustomerList, useShowCustomers } from '../../state/customer-list.tsx'
import { useRun } from '../../state/run.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { say } from '../../ui/words.ts'
import { EVERY_MOVE, isSameMove, type Move, movesBetween, whoMoved } from './comparison-words.ts'

interface ListButtonsProps {
  readonly comparison: RunComparison
  readonly move: Move
  readonly shown: number
  readonly onError: (error: AppError) => void
}

/** Lead to the list of the customers who made a move, and to its dialog for exporting them; of a run that is not shown, that one is opened. */
export function ListButtons({ comparison, move, shown, onError }: ListButtonsProps) {
  const { open } = useRun()
  const show = useShowCustomers()
  const { change } = useCustomerList()
  const { run: runCommand } = useRegistry()
  const { run, only } = whoMoved(move, comparison)
  const isEverybody = isSameMove(move, EVERY_MOVE)
  const count = isEverybody ? comparison.moved : movesBetween(comparison.moves, move.from, move.to)
  const take = async (lead: () => void) => {
    if (run.runId !== shown) {
      const result = await call('runs.open', { runId: run.runId })
      if (!result.ok) return onError(result.error)
      open(result.value)
    }
    lead()
  }
  const exportThem = () => {
    change({ type: 'show', only })
    runCommand('customers.export')
  }
  return (
    <>
      <Button size="compact-sm" variant="default" disabled={count === 0} onClick={() => void take(() => show(only))}>
        {say('results.movers.list', { count })}
      </Button>
      <Button size="compact-sm" variant="default" disabled={count === 0} onClick={() => void take(exportThem)}>
        {say('results.movers.export')}
      </Button>
    </>
  )
}
