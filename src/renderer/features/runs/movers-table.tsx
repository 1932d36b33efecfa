import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RunComparison } from '../../../shared/model/run-list.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { formatCount, formatMoney } from '../../ui/format.ts'
import { EVERY_MOVE, isSameMove, type Move, moveEnds } from './comparison-words.ts'

interface MoversTableProps {
  readonly comparison: RunComparison
  readonly move: Move
  readonly canShowMore: boolean
  readonly onMore: () => void
  readonly onAll: () => void
  /** The way to the list of customers. */
  readonly listing: ReactNode
  readonly exporting: ReactNode
}

/** The customers whose segment is another one, those with the most money first. */
export function MoversTable({ comparison, move, canShowMore, onMore, onAll, listing, exporting }: MoversTableProps) {
  const { go } = useView()
  const { status } = useWorkspace()
  const { movers } = comparison
  const money = (amount: number | null) => (amount === null ? '' : formatMoney(amount, status?.currency ?? null))
  const isNarrow = !isSameMove(move, EVERY_MOVE)
  const [from, to] = moveEnds(move)
  if (movers.length === 0 && !isNarrow)
    return <p>Nobody moved: both runs have the same customers, each in the same segment.</p>
  return (
    <div>
      <div className="movers-head">
        <p role="status">
          {isNarrow ? (
            <>
              From <strong>{from}</strong> to <strong>{to}</strong>.{' '}
              <button type="button" className="link" onClick={onAll}>
                Show everybody who moved
              </button>
            </>
          ) : (
            'Everybody who moved, came or went. Newcomers are in the later run only, those who are gone in the earlier one only. Choose a cell above to see those of one move.'
          )}
        </p>
        <span className="row">
          {listing}
          {exporting}
        </span>
      </div>
      <table className="data-table" aria-label="Customers who moved">
        <thead>
          <tr>
            <th scope="col">Customer</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col" className="number">
              RFM before
            </th>
            <th scope="col" className="number">
              RFM after
            </th>
            <th scope="col" className="number">
              Money before
            </th>
            <th scope="col" className="number">
              Money after
            </th>
          </tr>
        </thead>
        <tbody>
          {movers.map((mover) => (
            <tr key={mover.id}>
              <td>
                <button type="button" className="link" onClick={() => go({ name: 'customer', id: mover.id })}>
                  {mover.id}
                </button>
              </td>
              <td>{mover.from ?? 'Newcomer'}</td>
              <td>{mover.to ?? 'Gone'}</td>
              <td className="number">{mover.codeBefore}</td>
              <td className="number">{mover.codeAfter}</td>
              <td className="number">{money(mover.monetaryBefore)}</td>
              <td className="number">{money(mover.monetaryAfter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {canShowMore && (
        <Button size="compact-sm" variant="subtle" onClick={onMore}>
          Show more than the first {formatCount(movers.length)}
        </Button>
      )}
    </div>
  )
}
