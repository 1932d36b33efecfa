import type { RefusedRow } from '../model/rows.ts'
import { refusalText } from '../words/codes.ts'
import type { Column } from './column.ts'

/** Where a refused row stands, and why it was refused. */
export const REFUSED_COLUMNS = {
  file: { id: 'file', title: 'refused.column.file', kind: 'text', value: ({ file }) => file },
  sheet: { id: 'sheet', title: 'refused.column.sheet', kind: 'text', value: ({ sheet }) => sheet },
  row: { id: 'row', title: 'refused.column.row', kind: 'count', value: ({ row }) => row },
  reason: {
    id: 'reason',
    title: 'refused.column.reason',
    kind: 'text',
    value: ({ reason }, { say }) => say(refusalText(reason)),
  },
  cells: {
    id: 'cells',
    title: 'refused.column.cells',
    kind: 'text',
    value: ({ cells }) => cells.join('  |  '),
  },
} as const satisfies Readonly<Record<string, Column<RefusedRow>>>
