import type { RefusalReason } from '../../../shared/model/rows.ts'
import type { Database, Statement } from '../../database/open.ts'
import { RowHasher, safeInteger } from '../read/row-hash.ts'
import type { Row } from '../read/source.ts'
import { keptCells } from './kept-cells.ts'

/** Keeps account of the rows of a file that holds no sales: taken, there already, refused with its reason. */
export class TableLedger {
  readonly counts = { read: 0, taken: 0, already: 0, refused: 0 }
  /** Whether a text was longer than what is kept of one. */
  hasCut = false
  readonly #addRefused: Statement
  readonly #hasher = new RowHasher()

  constructor(database: Database, importId: number) {
    this.#addRefused = database.prepare(
      `INSERT INTO refused (import_id, row, reason, is_duplicate, counts_as, content_hash, cells)
        VALUES (${importId}, ?, ?, 0, 'invalid', ?, ?)`,
    )
  }

  take(): void {
    this.counts.read++
    this.counts.taken++
  }

  skip(): void {
    this.counts.read++
    this.counts.already++
  }

  refuse(row: Row, reason: RefusalReason): void {
    this.counts.read++
    this.counts.refused++
    const contentHash = safeInteger(this.#hasher.hash(row))
    this.#addRefused.run(row.number, reason, contentHash, JSON.stringify(keptCells(row)))
  }
}
