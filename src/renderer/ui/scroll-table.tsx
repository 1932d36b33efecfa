import type { ReactNode } from 'react'
import styles from './data-table.module.css'

interface ScrollTableProps {
  /** What the table shows, for assistive technology. */
  readonly label: string
  /** The table's classes. */
  readonly className?: string | undefined
  /** Whether other rows are on their way. */
  readonly busy?: boolean
  readonly children: ReactNode
}

/** A table as wide as it must be, which scrolls sideways where there is less room. */
export function ScrollTable({ label, className = styles.dataTable, busy, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, and the keyboard must reach that
    <section className={styles.dataTableScroll} aria-label={label} aria-busy={busy} tabIndex={0}>
      <table className={className}>{children}</table>
    </section>
  )
}
