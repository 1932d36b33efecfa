import type { ReactNode } from 'react'
import styles from './figures.module.css'

/** One key figure: what it is, how much, and what to hold it against. */
export interface Figure {
  readonly label: ReactNode
  readonly value: string
  readonly note?: string
  readonly key: string
}

/** Key figures side by side. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        <div key={figure.key} className={styles.figure}>
          <dt className={styles.figureLabel}>{figure.label}</dt>
          <dd className={styles.figureValue}>{figure.value}</dd>
          {figure.note !== undefined && <dd className={styles.figureNote}>{figure.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
