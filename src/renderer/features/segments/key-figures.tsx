import type { RunSummary } from '../../../shared/model/summary.ts'
import { headlines } from '../../../shared/tables/key-figures.ts'
import { Figures } from '../../ui/figures.tsx'
import { Term } from '../../ui/term.tsx'
import { words } from '../../ui/words.ts'

interface KeyFiguresProps {
  readonly summary: RunSummary
  readonly currency: string | null
}

/** The result in five numbers. */
export function KeyFigures({ summary, currency }: KeyFiguresProps) {
  return (
    <Figures
      figures={headlines(summary, words, currency).map(({ id, label, term, value, note }) => ({
        key: id,
        label: term === undefined ? label : <Term name={term}>{label}</Term>,
        value,
        note,
      }))}
    />
  )
}
