import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { type CountedValue, SALE_SENSES, statusQuestion } from '../../../shared/model/answers.ts'
import type { Mapping } from '../../../shared/model/import.ts'
import { STATUS_COLUMNS, valueText } from '../../../shared/tables/how-read.ts'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './import.module.css'

/** More values than this are shown on request. */
const SHOWN = 8

interface StatusValuesProps {
  readonly values: readonly CountedValue[]
  readonly mapping: Mapping
  readonly currency: string | null
  /** Whether the rows are still being counted. */
  readonly busy: boolean
  readonly onMapping: (mapping: Mapping) => void
}

/** The values that say what became of a sale: what those mean that no rule knows is asked, the others can be changed. */
export function StatusValues(props: StatusValuesProps) {
  const { values } = props
  const unknown = values.filter(({ by }) => by === 'nothing')
  const known = values.filter(({ by }) => by !== 'nothing')
  const [isWhole, setWhole] = useState(false)
  const columns = [...new Set(unknown.map(({ column }) => column))]
  return (
    <>
      {unknown.length > 0 && (
        <Panel
          title={say('check.statuses.title', { count: unknown.length })}
          about={say('check.statuses.about', { columns: words.list(columns.map((name) => `“${name}”`)) })}
          flush
        >
          <ValueTable
            {...props}
            label={say('check.statuses.label')}
            rows={isWhole ? unknown : unknown.slice(0, SHOWN)}
          />
          {unknown.length > SHOWN && !isWhole && (
            <div className={styles.more}>
              <Button size="compact-sm" variant="default" onClick={() => setWhole(true)}>
                {say('check.statuses.all', { count: unknown.length })}
              </Button>
            </div>
          )}
        </Panel>
      )}
      {known.length > 0 && (
        <details className={styles.fold}>
          <summary>{say('check.statuses.known', { count: known.length })}</summary>
          <Panel flush>
            <ValueTable {...props} label={say('check.statuses.known.label')} rows={known} />
          </Panel>
        </details>
      )}
    </>
  )
}

interface ValueTableProps extends StatusValuesProps {
  readonly label: string
  readonly rows: readonly CountedValue[]
}

function ValueTable({ label, rows, mapping, currency, busy, onMapping }: ValueTableProps) {
  return (
    <Table
      label={label}
      columns={STATUS_COLUMNS}
      rows={rows}
      currency={currency}
      rowHeader="value"
      rowKey={({ column, value }) => `${column} ${value}`}
      sortable={false}
      busy={busy}
      cells={{
        countsAs: (value) => (
          <NativeSelect
            size="xs"
            className={styles.meaning}
            aria-label={say('check.statuses.meaning', { value: valueText(value, words) })}
            value={mapping.answers?.[statusQuestion(value.value)] ?? value.countsAs}
            data={SALE_SENSES.map((sense) => ({ value: sense, label: say(`check.statuses.sense.${sense}`) }))}
            onChange={(event) => onMapping(withStatus(mapping, value, event.currentTarget.value))}
          />
        ),
      }}
    />
  )
}

function withStatus(mapping: Mapping, { value }: CountedValue, sense: string): Mapping {
  return { ...mapping, answers: { ...mapping.answers, [statusQuestion(value)]: sense } }
}
