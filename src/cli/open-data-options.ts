import { extname } from 'node:path'

/** Where the workspace and the result go as plain tables for other programs. */
export interface OpenDataWish {
  readonly path: string
  readonly as: 'database' | 'folder'
  readonly withPersons: boolean
}

/** The options that say so. */
export const OPEN_DATA_OPTIONS = {
  database: { type: 'string' },
  'without-names': { type: 'boolean' },
} as const

const DATABASES = ['.sqlite', '.sqlite3', '.db']

/** What is wanted, or null: a database where the name ends as one, else a folder of CSV files. */
export function readOpenData(values: {
  readonly database?: string | undefined
  readonly 'without-names'?: boolean | undefined
}): OpenDataWish | null {
  if (values.database === undefined) return null
  const as = DATABASES.includes(extname(values.database).toLowerCase()) ? 'database' : 'folder'
  return { path: values.database, as, withPersons: !values['without-names'] }
}
