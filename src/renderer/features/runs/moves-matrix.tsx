import type { RunComparison } from '../../../shared/model/run-list.ts'
import { formatCount } from '../../ui/format.ts'
import { Matrix } from '../../ui/matrix.tsx'
import { ofMap, say } from '../../ui/words.ts'
import { isSameMove, type Move, moveEnds, moveOfCell, movesBetween } from './comparison-words.ts'
import styles from './runs.module.css'

interface MovesMatrixProps {
  readonly comparison: RunComparison
  readonly chosen: Move
  readonly onChoose: (move: Move) => void
}

/** How many went from which segment (row) to which (column); a cell shows who. Those who joined are the last row, those who are gone the last column. */
export function MovesMatrix({ comparison, chosen, onChoose }: MovesMatrixProps) {
  const { segments, moves } = comparison
  const most = Math.max(1, ...moves.filter(({ from, to }) => from !== to).map(({ customers }) => customers))
  const line = (name: string | null, alone: string) => ({
    key: name ?? '',
    title: name === null ? alone : ofMap(name),
    name,
  })
  const shade = (customers: number) =>
    `color-mix(in srgb, var(--accent) ${Math.round((customers / most) * 34)}%, var(--surface))`
  return (
    <Matrix
      label={say('results.moves.label')}
      className={styles.moves}
      corner={say('results.moves.corner')}
      rows={[...segments, null].map((name) => line(name, say('results.move.joined')))}
      columns={[...segments, null].map((name) => line(name, say('results.move.gone')))}
      cell={({ name: from }, { name: to }) => {
        const customers = movesBetween(moves, from, to)
        const move = moveOfCell(from, to)
        if (from === to || customers === 0) {
          return {
            content: customers === 0 ? '' : formatCount(customers),
            className: from === to && from !== null ? styles.stayed : styles.none,
          }
        }
        const [start, end] = moveEnds(move)
        return {
          content: (
            <button
              type="button"
              className={styles.cell}
              aria-pressed={isSameMove(chosen, move)}
              aria-label={say('results.moves.cell', { count: customers, from: start, to: end })}
              style={{ background: shade(customers) }}
              onClick={() => onChoose(move)}
            >
              {formatCount(customers)}
            </button>
          ),
        }
      }}
    />
  )
}
