import type { Mapping } from '../../../shared/model/import.ts'
import type { Row } from '../read/source.ts'
import type { Reading } from '../understand/reading.ts'
import { FillCells } from '../values/fill-cells.ts'
import type { RowShaper, RowSink } from './row-shaper.ts'

/** Fills what stands on the first row of an order or a group alone. */
export class FilledDown implements RowShaper {
  readonly mapping: Mapping
  readonly #cells: FillCells

  constructor(mapping: Mapping, { filledDown }: Reading) {
    this.mapping = mapping
    this.#cells = new FillCells(filledDown.flatMap((role) => mapping.columns[role] ?? []))
  }

  add(raw: Row, sink: RowSink): void {
    sink.add(this.#cells.fill(raw), raw)
  }

  finish(): void {}
}
