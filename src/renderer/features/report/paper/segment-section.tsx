import type { ReactNode } from 'react'
import { PRODUCTS } from '../../../../shared/analyses/products.ts'
import type { PrintModel, PrintSegment } from '../../../../shared/model/report.ts'
import type { SegmentFigures } from '../../../../shared/model/summary.ts'
import type { Column } from '../../../../shared/tables/column.ts'
import { topColumns } from '../../../../shared/tables/top-customers.ts'
import { formatCustomers, formatMoney, formatOne, formatShare } from '../../../ui/format.ts'
import { ofMap, rich, say } from '../../../ui/words.ts'
import type { PaperSection } from './blocks.ts'
import { section, subtitle } from './headings.tsx'
import styles from './paper.module.css'
import { tableBlock } from './table-block.tsx'

const BOLD = { b: (parts: readonly ReactNode[]) => <strong>{parts}</strong> }

/** What each line of a segment's products says: not of which segment, which is the page's. */
const PRODUCT_COLUMNS = (PRODUCTS.tables.segmentsBySpending?.columns ?? []) as readonly Column<
  PrintSegment['products'][number]
>[]

/** One segment on a page: who they are, how many, how much, what to do, what they buy, and who spent most. */
export function segmentSection(model: PrintModel, { name, top, products }: PrintSegment): PaperSection {
  const { summary, currency } = model
  const segment = summary.segments.find((each) => each.name === name)
  return section(`segment-${name}`, [
    segment === undefined ? null : { key: 'head', node: <SegmentHead segment={segment} model={model} /> },
    ...(products.length === 0
      ? []
      : [
          subtitle('products', say('paper.segment.products')),
          tableBlock({
            key: 'products',
            className: styles.lines,
            columns: PRODUCT_COLUMNS.filter(({ id }) => id !== 'group'),
            rows: products,
            currency,
          }),
        ]),
    ...(top.length === 0
      ? []
      : [
          subtitle('top', say('paper.segment.top')),
          tableBlock({
            key: 'top',
            className: styles.lines,
            columns: topColumns(summary.settings, top),
            rows: top,
            currency,
            cells: {
              customer: ({ id, name: called }) => (
                <>
                  {called ?? id}
                  {called !== null && <span className={styles.quiet}> {id}</span>}
                </>
              ),
            },
          }),
        ]),
  ])
}

function SegmentHead({ segment, model }: { readonly segment: SegmentFigures; readonly model: PrintModel }) {
  const { name, color, meaning, action, customers } = segment
  const { currency, summary } = model
  const amount = formatMoney(segment.revenue, currency)
  return (
    <div className={styles.segment} style={{ borderLeftColor: color }}>
      <h2 className={styles.heading}>{ofMap(name)}</h2>
      <p>
        {rich(
          'paper.segment.share',
          { customers: formatCustomers(customers), share: formatShare(segment.share) },
          BOLD,
        )}
        {customers > 0 && ' · '}
        {customers > 0 &&
          (segment.revenueShare
            ? rich('paper.segment.revenue', { amount, share: formatShare(segment.revenueShare) }, BOLD)
            : rich('paper.segment.revenue.only', { amount }, BOLD))}
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
        {customers > 0 && (
          <div>
            <dt>{say('paper.segment.mean')}</dt>
            <dd>
              {say('paper.segment.means', {
                days: formatOne(segment.meanRecencyDays),
                times: formatOne(segment.meanFrequency),
                counted: summary.settings.frequency,
                amount: formatMoney(segment.meanMonetary, currency),
                measured: summary.settings.monetary,
              })}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
