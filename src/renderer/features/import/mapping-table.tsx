import type { ColumnPreview, ColumnRole, ImportPreview, Mapping } from '../../../shared/model/import.ts'
import { formatShare } from '../../ui/format.ts'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { RoleSelect } from './role-select.tsx'
import { usedFirst, withRole } from './roles.ts'

interface MappingTableProps {
  readonly preview: ImportPreview
  readonly busy: boolean
  readonly onMapping: (mapping: Mapping) => void
}

/** One row per column: its header, its meaning, and how its values are read. */
export function MappingTable({ preview, busy, onMapping }: MappingTableProps) {
  return (
    <ScrollTable label="Columns and their meaning" className="data-table mapping" busy={busy}>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Means</th>
          <th scope="col">In the file, and as it is read</th>
          <th scope="col" className="number">
            Readable
          </th>
        </tr>
      </thead>
      <tbody>
        {usedFirst(preview.columns).map((column) => (
          <MappingRow
            key={column.index}
            column={column}
            onRole={(role) => onMapping(withRole(preview.mapping, column.index, role))}
          />
        ))}
      </tbody>
    </ScrollTable>
  )
}

interface MappingRowProps {
  readonly column: ColumnPreview
  readonly onRole: (role: ColumnRole | null) => void
}

function MappingRow({ column, onRole }: MappingRowProps) {
  const name = column.header === '' ? `Column ${column.index + 1}` : column.header
  return (
    <tr className={column.role === null ? 'mapping-unused' : undefined}>
      <th scope="row" className="mapping-name">
        {name}
      </th>
      <td>
        <RoleSelect name={name} role={column.role} onRole={onRole} />
      </td>
      <td>
        <ul className="examples">
          {column.examples.slice(0, 3).map((example, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: examples may be equal and never move
            <li key={index} className="example">
              <Example example={example} showRead={column.role !== null} />
            </li>
          ))}
        </ul>
      </td>
      <td className="number">
        {column.role === null || column.examples.length === 0 ? '' : <Readable share={column.readableShare} />}
      </td>
    </tr>
  )
}

function Example({
  example,
  showRead,
}: {
  readonly example: ColumnPreview['examples'][number]
  readonly showRead: boolean
}) {
  const raw = example.raw === '' ? <em className="quiet">empty</em> : <span className="example-raw">{example.raw}</span>
  if (!showRead || example.read === example.raw) return raw
  return (
    <>
      {raw}
      <span className="quiet" aria-hidden>
        →
      </span>
      <span className="visually-hidden"> is read as </span>
      {example.read === null ? (
        <span className="example-bad">cannot be read</span>
      ) : (
        <span className="example-read">{example.read}</span>
      )}
    </>
  )
}

function Readable({ share }: { readonly share: number }) {
  if (share >= 1) return <span className="readable-all">all</span>
  return <span className={share < 0.9 ? 'readable-bad' : 'readable-some'}>{formatShare(share)}</span>
}
