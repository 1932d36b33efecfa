import type { ImportRecord } from '../../../shared/model/import.ts'
import { howRead, unknownValues, valueText } from '../../../shared/tables/how-read.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './import.module.css'

/** How a file was read: columns with reasons, statuses and types, refused rows, questions; notes stand elsewhere on the screen. */
export function HowRead({ record }: { readonly record: ImportRecord }) {
  const { status } = useWorkspace()
  const tables = howRead(record).filter(({ id }) => id !== 'done')
  return (
    <Panel title={say('howRead.title')} about={say('howRead.about')} flush>
      {tables.map(({ id, title, columns, rows }) => (
        <section key={id} className={styles.account}>
          <h3>{say(title)}</h3>
          <Table
            label={say(title)}
            columns={columns}
            rows={rows}
            currency={status?.currency ?? null}
            sortable={false}
          />
        </section>
      ))}
    </Panel>
  )
}

/** What counts as a sale because no rule knows its value, and how that can be changed. */
export function UnknownValues({ records }: { readonly records: readonly ImportRecord[] }) {
  const { status } = useWorkspace()
  const values = records.flatMap(unknownValues)
  if (values.length === 0) return null
  const shown = values.map((value) =>
    say('howRead.unknown.value', {
      value: valueText(value, words),
      rows: value.rows,
      amount: words.money(value.amount, status?.currency ?? null),
    }),
  )
  return <Notice tone="warn">{say('howRead.unknown', { count: values.length, values: words.list(shown) })}</Notice>
}
