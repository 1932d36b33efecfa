import type { ImportPreview } from '../../../shared/model/import.ts'

/** The first rows of the file as text, with their row numbers. */
export function RawRows({ preview }: { readonly preview: ImportPreview }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, and the keyboard must reach that
    <section className="data-table-scroll raw-rows" tabIndex={0} aria-label="First rows of the file">
      <table className="data-table">
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
      </table>
    </section>
  )
}
