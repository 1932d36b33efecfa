import type { Mapping } from '../../../shared/model/import.ts'
import type { RefusalReason } from '../../../shared/model/rows.ts'
import type { Row } from '../read/source.ts'

/** Where rows go after they were shaped; a `LineLoader` is one. */
export interface RowSink {
  /** A row to read as a line, and the row of the file that it was made of. */
  add(row: Row, raw: Row): void
  /** A line that is no row of its own, such as money given back that stands on the row of its sale. */
  addExtra(row: Row): void
  /** A row that is not to be read, with its reason. */
  setAside(raw: Row, reason: RefusalReason, countsAs: 'invalid' | 'cancelled'): void
}

/** Makes rows of one shape out of a till's own; stands in front of the loader only where a file needs it. */
export interface RowShaper {
  /** How the shaped rows are to be read; columns that it computes lie past the file's own. */
  readonly mapping: Mapping
  /** Takes the next row of the file; the row may be reused afterwards. */
  add(row: Row, sink: RowSink): void
  /** Gives out what is still held back. */
  finish(sink: RowSink): void
}

/** A shaper that takes the rows another one lets through, as that one made them. */
export function chained(first: RowShaper, second: RowShaper): RowShaper {
  const into = (sink: RowSink): RowSink => ({
    add: (row) => second.add(row, sink),
    addExtra: (row) => sink.addExtra(row),
    setAside: (raw, reason, countsAs) => sink.setAside(raw, reason, countsAs),
  })
  return {
    mapping: second.mapping,
    add: (row, sink) => first.add(row, into(sink)),
    finish(sink) {
      first.finish(into(sink))
      second.finish(sink)
    },
  }
}
