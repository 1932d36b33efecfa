import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RunComparison } from '../../../shared/model/run-list.ts'
import { MOVER_COLUMNS } from '../../../shared/tables/results.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Table } from '../../ui/table.tsx'
import { rich, say } from '../../ui/words.ts'
import { EVERY_MOVE, isSameMove, type Move, moveEnds } from './comparison-words.ts'
import styles from './runs.module.css'

interface MoversTableProps {
  readonly comparison: RunComparison
  readonly move: Move
  readonly canShowMore: boolean
  readonly onMore: () => void
  readonly onAll: () => void
  /** The ways to the list of customers. */
  readonly listing: ReactNode
}

/** The customers whose segment is another one, those with the most money first. */
export function MoversTable({ comparison, move, canShowMore, onMore, onAll, listing }: MoversTableProps) {
  const { go } = useView()
  const { status } = useWorkspace()
  const { movers } = comparison
  const isNarrow = !isSameMove(move, EVERY_MOVE)
  const [from, to] = moveEnds(move)
  if (movers.length === 0 && !isNarrow) return <p>{say('results.movers.none')}</p>
  return (
    <div>
      <div className={styles.moversHead}>
        <p role="status">
          {isNarrow ? (
            <>
              {rich('results.movers.one', { from, to }, { b: (parts) => <strong>{parts}</strong> })}{' '}
              <button type="button" className="link" onClick={onAll}>
                {say('results.movers.showAll')}
              </button>
            </>
          ) : (
            say('results.movers.all')
          )}
        </p>
        <span className="row">{listing}</span>
      </div>
      <Table
        label={say('results.movers.label')}
        columns={MOVER_COLUMNS}
        rows={movers}
        currency={status?.currency ?? null}
        rowKey={({ id }) => id}
        cells={{
          customer: ({ id }) => (
            <button type="button" className="link" onClick={() => go({ name: 'customer', id })}>
              {id}
            </button>
          ),
        }}
      />
      {canShowMore && (
        <Button size="compact-sm" variant="subtle" onClick={onMore}>
          {say('results.movers.more')}
        </Button>
      )}
    </div>
  )
}
