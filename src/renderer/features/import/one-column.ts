import type { ImportPreview } from '../../../shared/model/import.ts'

/** Whether a file seems to have all its columns in one, because it was not found out what parts them. */
export function isInOneColumn({ columns, issues }: Pick<ImportPreview, 'columns' | 'issues'>): boolean {
  const [only, ...others] = columns.filter(({ header }) => header !== '')
  if (only === undefined || others.length > 0) return false
  return issues.some(({ kind }) => kind === 'missing') && /[;,\t|~^:]|\s{2}/.test(only.header)
}
