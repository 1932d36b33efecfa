import type { ImportPreview } from '../../../shared/model/import.ts'
import { ScrollTable } from '../../ui/scroll-table.tsx'

/** The first rows of the file as text, with their row numbers. */
export function RawRows({ preview }: { readonly preview: ImportPreview }) {
  return (
    <ScrollTable label="First rows of the file" className="data-table raw-rows">
      <thead>
        <tr>
          <th scope="col" className="number">
            Row
          </th>
          {preview.columns.map((column) => (
            <th key={column.index} scope="col">
              {column.header === '' ? `Column ${column.index + 1}` : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.rows.map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row" className="number">
              {row}
            </th>
            {preview.columns.map((column) => (
              <td key={column.index} className="raw-cell">
                {cells[column.index] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
