import type { ImportPreview } from '../../../shared/model/import.ts'
import { columnName } from '../../../shared/tables/mapping.ts'
import { Matrix } from '../../ui/matrix.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './import.module.css'

/** The first rows of the file as text, with their row numbers. */
export function RawRows({ preview }: { readonly preview: ImportPreview }) {
  return (
    <div className={styles.raw}>
      <Matrix
        label={say('check.rows.label')}
        corner={say('check.rows.row')}
        isNumbered
        rows={preview.rows.map(({ row, cells }) => ({ key: row, title: row, cells }))}
        columns={preview.columns.map((column) => ({
          key: column.index,
          title: columnName(column, words),
          index: column.index,
        }))}
        cell={({ cells }, { index }) => ({ content: cells[index] ?? '', className: styles.rawCell })}
      />
    </div>
  )
}
