import type { RunComparison } from '../../../shared/model/run-list.ts'
import { formatCount } from '../../ui/format.ts'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { isSameMove, type Move, moveEnds, moveOfCell, movesBetween } from './comparison-words.ts'

interface MovesMatrixProps {
  readonly comparison: RunComparison
  readonly chosen: Move
  readonly onChoose: (move: Move) => void
}

/** How many went from which segment (row) to which (column); a cell shows who. Those who came and went stand at the ends. */
export function MovesMatrix({ comparison, chosen, onChoose }: MovesMatrixProps) {
  const { segments, moves } = comparison
  const most = Math.max(1, ...moves.filter(({ from, to }) => from !== to).map(({ customers }) => customers))
  return (
    <ScrollTable label="From which segment to which" className="moves">
      <thead>
        <tr>
          <td className="moves-corner">From ↓ to →</td>
          {segments.map((to) => (
            <th key={to} scope="col">
              {to}
            </th>
          ))}
          <th scope="col">Gone</th>
        </tr>
      </thead>
      <tbody>
        {[...segments, null].map((from) => (
          <tr key={from ?? ''}>
            <th scope="row">{from ?? 'Newcomers'}</th>
            {[...segments, null].map((to) => {
              const customers = movesBetween(moves, from, to)
              const move = moveOfCell(from, to)
              if (from === to || customers === 0) {
                return (
                  <td key={to ?? ''} className={from === to && from !== null ? 'moves-stayed' : 'moves-none'}>
                    {customers === 0 ? '' : formatCount(customers)}
                  </td>
                )
              }
              return (
                <td key={to ?? ''}>
                  <button
                    type="button"
                    className="moves-cell"
                    aria-pressed={isSameMove(chosen, move)}
                    aria-label={`${formatCount(customers)} from ${moveEnds(move).join(' to ')}`}
                    style={{
                      background: `color-mix(in srgb, var(--accent) ${Math.round((customers / most) * 34)}%, var(--surface))`,
                    }}
                    onClick={() => onChoose(move)}
                  >
                    {formatCount(customers)}
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
