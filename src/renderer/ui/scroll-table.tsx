import type { ReactNode } from 'react'
import styles from './data-table.module.css'

interface ScrollTableProps {
  /** What the table shows, for assistive technology. */
  readonly label: string
  /** The table's classes. */
  readonly className?: string | undefined
  /** Whether other rows are on their way. */
  readonly busy?: boolean
  /** Whether it is no higher than a part of the window, its headings in view. */
  readonly isBoxed?: boolean
  readonly children: ReactNode
}

/** A table as wide as it must be, which scrolls sideways where there is less room, and up and down where it is boxed. */
export function ScrollTable({
  label,
  className = styles.dataTable,
  busy,
  isBoxed = false,
  children,
}: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, and the keyboard must reach that
    <section className={styles.dataTableScroll} data-boxed={isBoxed} aria-label={label} aria-busy={busy} tabIndex={0}>
      <table className={className}>{children}</table>
    </section>
  )
}
