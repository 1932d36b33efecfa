import type { ColumnPreview, ImportPreview, Mapping } from '../../../shared/model/import.ts'
import { columnName, MAPPING_COLUMNS } from '../../../shared/tables/mapping.ts'
import { formatShare } from '../../ui/format.ts'
import { Table } from '../../ui/table.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './import.module.css'
import { RoleSelect } from './role-select.tsx'
import { usedFirst, withRole } from './roles.ts'

interface MappingTableProps {
  readonly preview: ImportPreview
  readonly busy: boolean
  readonly onMapping: (mapping: Mapping) => void
}

/** One row per column: its header, what it is used as, and how its values are read. */
export function MappingTable({ preview, busy, onMapping }: MappingTableProps) {
  return (
    <Table
      label={say('check.columns.label')}
      columns={MAPPING_COLUMNS}
      rows={usedFirst(preview.columns)}
      rowHeader="name"
      rowKey={({ index }) => String(index)}
      sortable={false}
      busy={busy}
      cells={{
        name: (column) => (
          <span className={styles.name} data-used={column.role !== null}>
            {columnName(column, words)}
          </span>
        ),
        role: (column) => (
          <RoleSelect
            name={columnName(column, words)}
            role={column.role}
            onRole={(role) => onMapping(withRole(preview.mapping, column.index, role))}
          />
        ),
        examples: (column) => (
          <ul className={styles.examples}>
            {column.examples.slice(0, 3).map((example, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: examples may be equal and never move
              <li key={index} className={styles.example}>
                <Example example={example} showRead={column.role !== null} />
              </li>
            ))}
          </ul>
        ),
        readable: ({ role, examples, readableShare }) =>
          role === null || examples.length === 0 ? '' : <Readable share={readableShare} />,
      }}
    />
  )
}

interface ExampleProps {
  readonly example: ColumnPreview['examples'][number]
  readonly showRead: boolean
}

function Example({ example, showRead }: ExampleProps) {
  const raw =
    example.raw === '' ? (
      <em className="quiet">{say('check.example.empty')}</em>
    ) : (
      <span className={styles.exampleRaw}>{example.raw}</span>
    )
  if (!showRead || example.read === example.raw) return raw
  return (
    <>
      {raw}
      <span className="quiet" aria-hidden>
        →
      </span>
      <span className="visually-hidden"> {say('check.example.read')} </span>
      {example.read === null ? (
        <span className={styles.bad}>{say('check.example.unreadable')}</span>
      ) : (
        <span className={styles.exampleRead}>{example.read}</span>
      )}
    </>
  )
}

function Readable({ share }: { readonly share: number }) {
  if (share >= 1) return <span className="quiet">{say('check.readable.all')}</span>
  return <span className={share < 0.9 ? styles.bad : styles.some}>{formatShare(share)}</span>
}
