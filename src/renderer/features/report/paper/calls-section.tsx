import type { OverdueCustomer } from '../../../../shared/analyses/overdue.ts'
import type { PrintCalls, PrintModel } from '../../../../shared/model/report.ts'
import type { Column } from '../../../../shared/tables/column.ts'
import { formatCustomers } from '../../../ui/format.ts'
import { say } from '../../../ui/words.ts'
import type { PaperSection } from './blocks.ts'
import { paragraph, section, title } from './headings.tsx'
import styles from './paper.module.css'
import { commentBlocks } from './summary-section.tsx'
import { tableBlock } from './table-block.tsx'

const COLUMNS: readonly Column<OverdueCustomer>[] = [
  { id: 'done', title: 'paper.calls.done', kind: 'text', value: () => '' },
  { id: 'customer', title: 'lists.customer', kind: 'text', value: ({ id, name }) => name ?? id },
  { id: 'phone', title: 'lists.phone', kind: 'phone', value: ({ phone, email }) => phone ?? email },
  { id: 'daysSince', title: 'overdue.daysSince', kind: 'days', value: ({ daysSince }) => daysSince },
  { id: 'spent12', title: 'overdue.spent12', kind: 'money', value: ({ spent12 }) => spent12 },
  { id: 'lastItems', title: 'overdue.lastItems', kind: 'text', value: ({ lastItems }) => lastItems },
  { id: 'notes', title: 'paper.calls.notes', kind: 'text', value: () => '' },
]

/** Whom to call, with a box to tick and room for notes. */
export function callsSection(model: PrintModel, calls: PrintCalls, comment: string): PaperSection {
  const { customers, total, leftOut } = calls
  const about = [
    say('paper.calls.about'),
    ...(customers.length < total ? [say('paper.calls.first', { shown: customers.length, total })] : []),
    ...(leftOut > 0 ? [say('paper.calls.leftOut', { customers: formatCustomers(leftOut), count: leftOut })] : []),
  ]
  const hasItems = customers.some(({ lastItems }) => lastItems !== '')
  return section('calls', [
    title(say('paper.calls')),
    paragraph('about', about.join(' '), styles.about),
    ...commentBlocks(comment),
    customers.length === 0
      ? paragraph('none', say('paper.calls.none'))
      : tableBlock({
          key: 'calls',
          className: styles.calls,
          columns: COLUMNS.filter(({ id }) => hasItems || id !== 'lastItems'),
          rows: customers,
          currency: model.currency,
          cells: {
            ...(customers.some(({ phone }) => phone !== null) && {
              phone: ({ phone, email }: OverdueCustomer) =>
                phone === null ? email : <span className={styles.whole}>{phone}</span>,
            }),
            done: () => <span className={styles.box} />,
            customer: ({ id, name }) => (
              <>
                {name ?? id}
                {name !== null && <span className={styles.quiet}> {id}</span>}
              </>
            ),
          },
        }),
  ])
}
