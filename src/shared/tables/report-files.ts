import type { ReportFile } from '../model/report.ts'
import { roleTitle } from '../words/codes.ts'
import type { Column } from './column.ts'

/** The files that a report rests on, with the columns that were used and what each stands for. */
export const FILE_COLUMNS: readonly Column<ReportFile>[] = [
  { id: 'file', title: 'report.files.column.file', kind: 'text', value: ({ file }) => file },
  { id: 'sheet', title: 'report.files.column.sheet', kind: 'text', value: ({ sheet }) => sheet },
  { id: 'rows', title: 'report.files.column.rows', kind: 'count', value: ({ rowsRead }) => rowsRead },
  {
    id: 'columns',
    title: 'report.files.column.columns',
    kind: 'text',
    value: ({ columns }, { say }) =>
      columns.map(([role, header]) => say('report.files.used', { meaning: say(roleTitle(role)), header })).join('; '),
  },
]
