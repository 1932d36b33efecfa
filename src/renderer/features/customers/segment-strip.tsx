import type { CustomerOutlook } from '../../../shared/analyses/customer-outlook.ts'
import type { IsoDate } from '../../../shared/model/settings.ts'
import { formatDate } from '../../ui/format.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { ofMap, say } from '../../ui/words.ts'
import styles from './customer.module.css'

interface SegmentStripProps {
  /** Each from the first date on which it was that one. */
  readonly segments: CustomerOutlook['segments']
  /** Up to when the last one is known. */
  readonly until: IsoDate
  readonly colors: ReadonlyMap<string, string>
}

const MS_PER_DAY = 86_400_000

/** Where a customer was over time: a block as long as each stretch in its segment's colour, and the same as a list. */
export function SegmentStrip({ segments, until, colors }: SegmentStripProps) {
  const stretches = segments.map(({ date, segment }, at) => ({
    date,
    color: (segment !== null && colors.get(segment)) || 'var(--track)',
    words: say('customer.outlook.since', {
      date: formatDate(date),
      segment: segment === null ? say('movement.left') : ofMap(segment),
    }),
    days: daysFrom(date, segments[at + 1]?.date ?? until),
  }))
  const [first] = stretches
  if (first === undefined) return null
  return (
    <>
      <div className={styles.strip} aria-hidden="true">
        {stretches.map(({ date, color, words, days }) => (
          <span key={date} title={words} style={{ flexGrow: Math.max(1, days), background: color }} />
        ))}
      </div>
      <div className={`${styles.stripEnds} quiet small`} aria-hidden="true">
        <span>{formatDate(first.date)}</span>
        <span>{formatDate(until)}</span>
      </div>
      <ul className={styles.stretches}>
        {stretches.map(({ date, color, words }) => (
          <li key={date}>
            <Swatch color={color} /> {words}
          </li>
        ))}
      </ul>
    </>
  )
}

function daysFrom(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY
}
