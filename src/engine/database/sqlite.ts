import Sqlite from 'better-sqlite3'

/** An open connection. Every other file takes this type; only this one knows the library. */
export type Database = Sqlite.Database

/** A prepared statement. */
export type Statement = Sqlite.Statement

/** How a file is connected to. */
export interface ConnectOptions {
  /** Change nothing; the file must exist. */
  readonly readonly?: boolean
  /** How long to wait for others who hold the file, in milliseconds: 5,000 unless told. */
  readonly timeout?: number
}

/** Connects to a database file, which is made when it does not exist. Throws what SQLite throws. */
export function connect(path: string, { readonly = false, timeout = 5_000 }: ConnectOptions = {}): Database {
  return new Sqlite(path, { readonly, timeout })
}
