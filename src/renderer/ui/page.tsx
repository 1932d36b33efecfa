import type { ReactNode } from 'react'
import styles from './page.module.css'

interface PageProps {
  readonly title: string
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
  /** Stays below the scrolling part: the next step of a longer screen. */
  readonly footer?: ReactNode
  /** The content takes the height that is left, and scrolls in itself. */
  readonly fill?: boolean
  /** Whether there is only something to read, which may be long: the keyboard comes to it and scrolls it. */
  readonly isToRead?: boolean
  readonly children: ReactNode
}

/** One screen: its title and actions, its scrolling content, and a footer that stays. */
export function Page({ title, subtitle, actions, footer, fill = false, isToRead = false, children }: PageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.pageScroll} data-fill={fill} data-scrolls {...(isToRead ? { tabIndex: 0 } : {})}>
        <div className={styles.pageHead}>
          <div className={styles.pageTitles}>
            <h1 className={styles.pageTitle}>{title}</h1>
            {subtitle !== undefined && <p className="quiet">{subtitle}</p>}
          </div>
          {actions !== undefined && <div className={styles.pageActions}>{actions}</div>}
        </div>
        {children}
      </div>
      {footer !== undefined && <div className={styles.pageFooter}>{footer}</div>}
    </div>
  )
}
