import type { ReactNode } from 'react'
import type { MeasureKinds } from '../../../../shared/format/measure-titles.ts'
import type { CustomerRow } from '../../../../shared/model/customers.ts'
import type { SegmentFigures } from '../../../../shared/model/summary.ts'
import { topColumns } from '../../../../shared/tables/top-customers.ts'
import { formatCustomers, formatMoney, formatOne, formatShare } from '../../../ui/format.ts'
import { ofMap, rich, say } from '../../../ui/words.ts'
import styles from './paper.module.css'
import { PaperTable } from './paper-table.tsx'

interface PaperSegmentProps {
  readonly segment: SegmentFigures
  readonly top: readonly CustomerRow[]
  readonly currency: string | null
  readonly kinds: MeasureKinds
}

const BOLD = { b: (parts: readonly ReactNode[]) => <strong>{parts}</strong> }

/** One segment: who they are, how many, how much, what to do, and who spent most. */
export function PaperSegment({ segment, top, currency, kinds }: PaperSegmentProps) {
  const { name, color, meaning, action } = segment
  const amount = formatMoney(segment.revenue, currency)
  return (
    <section className={styles.segment} style={{ borderLeftColor: color }}>
      <div className={styles.segmentHead}>
        <h3 className={styles.segmentName}>{ofMap(name)}</h3>
        <p>
          {rich(
            'paper.segment.share',
            { customers: formatCustomers(segment.customers), share: formatShare(segment.share) },
            BOLD,
          )}
          {' · '}
          {segment.revenueShare
            ? rich('paper.segment.revenue', { amount, share: formatShare(segment.revenueShare) }, BOLD)
            : rich('paper.segment.revenue.only', { amount }, BOLD)}
        </p>
        <dl className={styles.words}>
          <div>
            <dt>{say('paper.segment.who')}</dt>
            <dd>{ofMap(meaning)}</dd>
          </div>
          <div>
            <dt>{say('paper.segment.action')}</dt>
            <dd>{ofMap(action)}</dd>
          </div>
          <div>
            <dt>{say('paper.segment.mean')}</dt>
            <dd>
              {say('paper.segment.means', {
                days: formatOne(segment.meanRecencyDays),
                times: formatOne(segment.meanFrequency),
                counted: kinds.frequency,
                amount: formatMoney(segment.meanMonetary, currency),
                measured: kinds.monetary,
              })}
            </dd>
          </div>
        </dl>
      </div>
      {top.length > 0 && (
        <PaperTable
          className={styles.top}
          columns={topColumns(kinds, top)}
          rows={top}
          rowKey={({ id }) => id}
          currency={currency}
          cells={{
            customer: ({ id, name: called }) => (
              <>
                {called ?? id}
                {called !== null && <span className={styles.quiet}> {id}</span>}
              </>
            ),
          }}
        />
      )}
    </section>
  )
}
