import type { RunSummary } from '../../../../shared/model/summary.ts'
import { headlines } from '../../../../shared/tables/key-figures.ts'
import { words } from '../../../ui/words.ts'
import styles from './paper.module.css'

interface PaperKeyFiguresProps {
  readonly summary: RunSummary
  readonly currency: string | null
}

/** The result in five numbers, as the screen has them. */
export function PaperKeyFigures({ summary, currency }: PaperKeyFiguresProps) {
  return (
    <dl className={styles.figures}>
      {headlines(summary, words, currency).map(({ id, label, value, note }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd className={styles.figure}>{value}</dd>
          <dd className={styles.quiet}>{note}</dd>
        </div>
      ))}
    </dl>
  )
}
