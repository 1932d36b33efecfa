import type { ReactNode } from 'react'
import type { PrintModel } from '../../../../shared/model/report.ts'
import { formatDate, formatMinute } from '../../../ui/format.ts'
import { say } from '../../../ui/words.ts'
import styles from './paper.module.css'

interface PageFrameProps {
  readonly model: PrintModel
  readonly page: number
  readonly pages: number
  readonly children: ReactNode
}

/** What stands around the content of every page: whose report it is and of which days, and the number of the page. */
export function PageFrame({ model, page, pages, children }: PageFrameProps) {
  const { shop, logo, summary, madeAt } = model
  return (
    <>
      <header className={styles.edge}>
        {logo !== null && <img className={styles.logo} src={`data:image/png;base64,${logo}`} alt="" />}
        <strong className={styles.shop}>{shop}</strong>
        <span>{say('overview.span', { from: formatDate(summary.firstDay), to: formatDate(summary.lastDay) })}</span>
      </header>
      <div data-content>{children}</div>
      <footer className={styles.edge}>
        <span>{say('paper.made', { made: formatMinute(madeAt) })}</span>
        <span>{say('report.page', { page: String(page), pages: String(pages) })}</span>
      </footer>
    </>
  )
}
