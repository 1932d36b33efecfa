import { settingsOfRun } from '../../../../shared/format/describe-settings.ts'
import type { PrintModel } from '../../../../shared/model/report.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { formatCount, formatCustomers, formatDate } from '../../../ui/format.ts'
import { words } from '../../../ui/words.ts'
import { PaperSettings } from './paper-settings.tsx'

/** Whose report it is, of which days, and under which settings. */
export function PaperCover({ model, bestIs }: { readonly model: PrintModel; readonly bestIs: BestIs }) {
  const { shop, madeAt, files, summary, mapTitle } = model
  return (
    <>
      <div className="paper-mark" aria-hidden>
        <span />
        <span />
        <span />
      </div>
      <h1 className="paper-title">{shop}</h1>
      <p className="paper-subtitle">Customer segments</p>
      <p className="paper-lead">
        {formatCustomers(summary.customers)} and what they bought from {formatDate(summary.firstDay)} to{' '}
        {formatDate(summary.lastDay)}, seen from {formatDate(summary.settings.asOf)}.
      </p>
      <div className="paper-cover-foot">
        <h2 className="paper-label">How the figures were made</h2>
        <PaperSettings settings={settingsOfRun(summary, mapTitle, bestIs, words).segments} />
        <h2 className="paper-label">From these files</h2>
        <ul className="paper-files">
          {files.slice(0, MOST_FILES).map(({ file, sheet, rowsRead }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file can come twice, and the list never changes
            <li key={at}>
              {file}
              {sheet !== '' && sheet !== file && <span className="paper-quiet"> · {sheet}</span>}
              <span className="paper-quiet"> · {formatCount(rowsRead)} rows</span>
            </li>
          ))}
          {files.length > MOST_FILES && <li>and {formatCount(files.length - MOST_FILES)} more</li>}
        </ul>
        <p className="paper-quiet">Made {madeTime(madeAt)} with Regulars, on this computer and offline.</p>
      </div>
    </>
  )
}

const MOST_FILES = 6

/** Local wall time `YYYY-MM-DD HH:MM` with the day as the locale writes it. */
export function madeTime(madeAt: string): string {
  const [day = '', time = ''] = madeAt.split(' ')
  return `${formatDate(day)}, ${time}`
}
