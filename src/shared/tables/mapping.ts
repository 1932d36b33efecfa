import type { ColumnPreview } from '../model/import.ts'
import { roleTitle } from '../words/codes.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** The columns of a file, and how each is used. */
export const MAPPING_COLUMNS: readonly Column<ColumnPreview>[] = [
  { id: 'name', title: 'check.column.name', kind: 'text', value: columnName },
  {
    id: 'role',
    title: 'check.column.role',
    kind: 'text',
    value: ({ role }, { say }) => (role === null ? '' : say(roleTitle(role))),
  },
  {
    id: 'examples',
    title: 'check.column.examples',
    kind: 'text',
    value: ({ examples }) => examples.map(({ raw }) => raw).join(', '),
  },
  {
    id: 'readable',
    title: 'check.column.readable',
    kind: 'share',
    value: ({ role, examples, readableShare }) => (role === null || examples.length === 0 ? null : readableShare),
  },
]

/** What a column is called: by its header, else by its place. */
export function columnName({ header, index }: Pick<ColumnPreview, 'header' | 'index'>, { say }: Words): string {
  return header === '' ? say('check.column.number', { number: index + 1 }) : header
}
