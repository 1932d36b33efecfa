import type { Words } from '../../shared/words/words.ts'
import type { OpenTable } from './open-table.ts'

/** A table that says of every column of the others what it means. */
export function documentation(tables: readonly OpenTable[], { say }: Words): OpenTable {
  return {
    name: 'documentation',
    columns: [
      { name: 'TableName', type: 'text', about: 'openData.documentation.table' },
      { name: 'ColumnName', type: 'text', about: 'openData.documentation.column' },
      { name: 'Type', type: 'text', about: 'openData.documentation.type' },
      { name: 'Meaning', type: 'text', about: 'openData.documentation.meaning' },
    ],
    *rows() {
      for (const { name, columns } of tables) {
        for (const column of columns) yield [name, column.name, column.type, say(column.about)]
      }
    },
  }
}
