import type { Database } from '../../database/open.ts'
import type { LineKind } from '../../sales/line-kind.ts'
import type { Hash } from '../read/source.ts'
import { HashSet } from './hash-set.ts'
import { OpenRows } from './open-rows.ts'

/** Rows whose hashes are remembered, 11 to 21 bytes each. Later ones are compared on disk, so that memory stays flat. */
const REMEMBERED = 1_500_000

/** Lines of one kind that turned out to repeat earlier rows; the amount in ten-thousandths. */
export interface RepeatedLines {
  readonly kind: LineKind
  readonly withoutCustomer: 0 | 1
  readonly rows: number
  readonly amount: number
}

/** Where a row goes that an earlier import brought. */
export const NOWHERE = 0

/**
 * Finds the rows of a file that repeat an earlier one cell by cell. Where rows are too many to be remembered, what repeats is known
 * only at the end: such rows are stored as if they were new, and marked by `settle`. Lives inside the import's transaction.
 */
export class RepeatedRows {
  readonly #database: Database
  readonly #remembered: HashSet
  #low = 0
  #high = 0
  #isOpen = false
  #open: OpenRows | null = null

  constructor(database: Database, most = REMEMBERED) {
    this.#database = database
    this.#remembered = new HashSet(most)
  }

  /** 1 for a row that repeats an earlier one; 0 for a new one, and for one of which nobody can tell yet. */
  meet(hash: Hash): 0 | 1 {
    this.#low = hash.low | 0
    this.#high = hash.high | 0
    const isKnown = this.#remembered.meet(this.#low, this.#high)
    this.#isOpen = !isKnown && this.#remembered.isFull
    return isKnown ? 1 : 0
  }

  /** Says where the row that was met last went: the id of its line, the negative id of a refused row, or `NOWHERE`. */
  went(place: number): void {
    if (!this.#isOpen) return
    this.#open ??= new OpenRows(this.#database)
    this.#open.add(this.#low, this.#high, place)
  }

  /** Marks the stored rows that repeat earlier ones and were not known to. Gives the lines among them, and how many rows went nowhere. */
  settle(): { lines: RepeatedLines[]; nowhere: number } {
    if (this.#open === null) return { lines: [], nowhere: 0 }
    const database = this.#database
    database.exec('CREATE TEMP TABLE repeated (place INTEGER)')
    const mark = database.prepare('INSERT INTO temp.repeated VALUES (?)')
    let nowhere = 0
    for (const place of this.#open.repeats()) {
      if (place === NOWHERE) nowhere++
      else mark.run(place)
    }
    const lines = database
      .prepare<[], RepeatedLines>(
        `SELECT kind, customer_id IS NULL AS withoutCustomer, count(*) AS rows, sum(amount) AS amount
          FROM temp.repeated CROSS JOIN lines ON lines.id = place GROUP BY 1, 2`,
      )
      .all()
    database.exec(
      `UPDATE lines SET is_duplicate = 1 WHERE id IN (SELECT place FROM temp.repeated WHERE place > 0);
      UPDATE refused SET is_duplicate = 1 WHERE id IN (SELECT -place FROM temp.repeated WHERE place < 0);
      DROP TABLE temp.repeated`,
    )
    return { lines, nowhere }
  }
}
