import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  readonly title?: string
  /** One quiet sentence under the title. */
  readonly about?: ReactNode
  readonly tools?: ReactNode
  /** Content that brings its own edges, like a table. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** A bordered part of a screen with its heading and tools. */
export function Panel({ title, about, tools, flush = false, children }: PanelProps) {
  const headingId = useId()
  return (
    <section className={styles.panel} aria-labelledby={title === undefined ? undefined : headingId}>
      {title !== undefined && (
        <div className={styles.panelHead}>
          <div>
            <h2 className={styles.panelTitle} id={headingId}>
              {title}
            </h2>
            {about !== undefined && <p className="quiet small">{about}</p>}
          </div>
          {tools}
        </div>
      )}
      <div className={flush ? styles.panelFlush : styles.panelBody}>{children}</div>
    </section>
  )
}
