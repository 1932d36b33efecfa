import type { BalancePart } from '../../shared/model/row-balance.ts'
import { balance } from '../../shared/model/row-balance.ts'
import type { RefusedCounts, RowCounts } from '../../shared/model/rows.ts'
import { rowClassMeaning, rowClassTitle } from '../../shared/words/codes.ts'
import { refusedParts } from '../../shared/words/refused-parts.ts'
import { formatCount, formatShare } from './format.ts'
import styles from './row-balance-view.module.css'
import { say, words } from './words.ts'

interface RowBalanceViewProps {
  readonly rows: RowCounts
  readonly refused: RefusedCounts | undefined
  readonly duplicates: 'keep' | 'drop'
}

/** Where the rows of a file went, as a bar and as a sum that adds up. */
export function RowBalanceView({ rows, refused, duplicates }: RowBalanceViewProps) {
  const result = balance(rows, duplicates, refused)
  return (
    <div className={styles.balance}>
      <div className={styles.balanceBar} aria-hidden>
        {result.parts.map((part) => (
          <span key={part.key} className={`${styles.balancePart} ${toneOf(part)}`} style={{ flexGrow: part.rows }} />
        ))}
      </div>
      <table className={styles.balanceTable}>
        <caption className="visually-hidden">{say('rows.title')}</caption>
        <tbody>
          {result.parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">
                <span className={styles.balanceWords}>
                  <span className={`${styles.balanceDot} ${toneOf(part)}`} aria-hidden />
                  <span>
                    {say(rowClassTitle(part.key))}
                    <span className={styles.balanceMeaning}>{meaningOf(part, refused)}</span>
                  </span>
                </span>
              </th>
              <td className="number">{formatCount(part.rows)}</td>
              <td className="number quiet">{formatShare(result.read === 0 ? 0 : part.rows / result.read)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('rows.read')}</th>
            <td className="number">{formatCount(result.read)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {result.duplicatesInside > 0 && (
        <p className="quiet small">{say('rows.duplicatesInside', { count: result.duplicatesInside })}</p>
      )}
    </div>
  )
}

function meaningOf({ key }: BalancePart, refused: RefusedCounts | undefined): string {
  const meaning = say(rowClassMeaning(key))
  const parts = key === 'invalid' ? refusedParts(words, refused) : null
  return parts === null ? meaning : say('rows.class.invalid.parts', { meaning, parts })
}

function toneOf({ key }: BalancePart): string | undefined {
  return key === 'kept' || key === 'invalid' ? styles[key] : `${styles.aside} ${styles[key] ?? ''}`
}
