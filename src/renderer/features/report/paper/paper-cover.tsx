import { settingsOfRun } from '../../../../shared/format/describe-settings.ts'
import type { PrintModel } from '../../../../shared/model/report.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { formatCustomers, formatDate, formatMinute } from '../../../ui/format.ts'
import { say, words } from '../../../ui/words.ts'
import styles from './paper.module.css'
import { PaperSettings } from './paper-settings.tsx'

/** Whose report it is, of which days, and under which settings. */
export function PaperCover({ model, bestIs }: { readonly model: PrintModel; readonly bestIs: BestIs }) {
  const { shop, madeAt, files, summary, mapTitle } = model
  return (
    <>
      <div className={styles.mark} aria-hidden>
        <span />
        <span />
        <span />
      </div>
      <h1 className={styles.title}>{shop}</h1>
      <p className={styles.subtitle}>{say('paper.subtitle')}</p>
      <p className={styles.lead}>
        {say('paper.lead', {
          customers: formatCustomers(summary.customers),
          from: formatDate(summary.firstDay),
          to: formatDate(summary.lastDay),
          asOf: formatDate(summary.settings.asOf),
        })}
      </p>
      <div className={styles.coverFoot}>
        <h2 className={styles.label}>{say('paper.settings')}</h2>
        <PaperSettings settings={settingsOfRun(summary, mapTitle, bestIs, words).segments} />
        <h2 className={styles.label}>{say('paper.files')}</h2>
        <ul className={styles.files}>
          {files.slice(0, MOST_FILES).map(({ file, sheet, rowsRead }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file can come twice, and the list never changes
            <li key={at}>
              {file}
              {sheet !== '' && sheet !== file && <span className={styles.quiet}> · {sheet}</span>}
              <span className={styles.quiet}> · {say('common.rows', { count: rowsRead })}</span>
            </li>
          ))}
          {files.length > MOST_FILES && <li>{say('paper.files.more', { count: files.length - MOST_FILES })}</li>}
        </ul>
        <p className={styles.quiet}>{say('paper.made.offline', { made: formatMinute(madeAt) })}</p>
      </div>
    </>
  )
}

const MOST_FILES = 6
