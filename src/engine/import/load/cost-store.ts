import type { Mapping } from '../../../shared/model/import.ts'
import type { Database, Statement } from '../../database/open.ts'
import type { LineKind } from '../../sales/line-kind.ts'
import type { Row } from '../read/source.ts'
import { lineCost } from '../understand/cost-column.ts'
import type { Header } from '../understand/find-header.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { scaledCell } from '../values/scaled-cell.ts'

/** Stores what the goods of an import's lines cost the shop. A cost that cannot be read is not known, and keeps no line out. */
export class CostStore {
  readonly #mapping: Mapping
  readonly #header: Header
  readonly #add: Statement

  constructor(database: Database, importId: number, mapping: Mapping, header: Header) {
    this.#mapping = mapping
    this.#header = header
    this.#add = database.prepare(
      `INSERT OR IGNORE INTO line_costs (import_id, row, kind, cost) VALUES (${importId}, ?, ?, ?)`,
    )
  }

  /** Takes the cost from the row of a line. */
  add(row: Row, kind: LineKind, quantity: number | null): void {
    const given = scaledCell(row, this.#mapping.columns.cost ?? -1, decimalMarkOf(this.#mapping, 'cost'))
    const cost = lineCost(given, quantity, this.#mapping, this.#header)
    if (cost !== null && !Number.isNaN(cost)) this.#add.run(row.number, kind, cost)
  }
}
