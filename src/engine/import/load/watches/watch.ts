import type { Row } from '../../read/source.ts'
import type { Understanding } from '../../understand/understand.ts'
import type { LineParser } from '../line-parser.ts'

/** What the rows of a file are held against: one thing that its first rows were taken for. */
export interface Watch {
  /** Looks at the next row, as the file has it and as it was read; `isLater` for one that was not among the first rows. */
  look(raw: Row, parser: LineParser, isLater: boolean): void
  /** A later row that speaks against it, by its number; null where all hold. */
  readonly doubt: number | null
}

/** A watch over a file, or null where there is nothing to watch. */
export type WatchMaker = (understanding: Understanding) => Watch | null

/** A watch for later rows that are of a sort of which the first rows have none. */
export function novelty(is: (raw: Row, parser: LineParser) => boolean): Watch {
  let doubt: number | null = null
  let isKnown = false
  return {
    look(raw, parser, isLater) {
      if (isKnown || doubt !== null || !is(raw, parser)) return
      if (isLater) doubt = raw.number
      else isKnown = true
    },
    get doubt() {
      return doubt
    },
  }
}
