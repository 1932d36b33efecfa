const CANDIDATES = [',', ';', '\t', '|']
const MAX_RECORDS = 200
const SEPARATOR_LINE = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n)/i
const QUOTE = 0x22
const SPACE = 0x20
const LF = 0x0a
const CR = 0x0d

/** Excel's own first line, `sep=;`, which names the delimiter and is no data. */
export interface SeparatorLine {
  readonly delimiter: string
  readonly bytes: number
}

/** The separator line at the head of a text, or undefined. */
export function findSeparatorLine(head: Buffer): SeparatorLine | undefined {
  const match = SEPARATOR_LINE.exec(head.toString('latin1', 0, 16))
  return match === null ? undefined : { delimiter: match[1] as string, bytes: match[0].length }
}

/**
 * The delimiter under which the first records of a text agree best: the one for which the largest share of records has the most
 * common number of fields, more fields winning a tie. A comma where nothing divides the records.
 */
export function guessDelimiter(head: Buffer): string {
  let best = ','
  let bestAgreement = 0
  let bestFields = 1
  for (const candidate of CANDIDATES) {
    const counts = countFields(head, candidate.charCodeAt(0))
    const { fields, agreement } = mostCommon(counts)
    const isBetter = agreement > bestAgreement + 0.05 || (agreement > bestAgreement - 0.05 && fields > bestFields)
    if (fields > 1 && isBetter) {
      best = candidate
      bestAgreement = agreement
      bestFields = fields
    }
  }
  return best
}

/** The number of fields of every non-blank record at the head of a text. */
function countFields(head: Buffer, delimiter: number): number[] {
  const counts: number[] = []
  let fields = 1
  let atStart = true
  let inQuotes = false
  let isBlank = true
  for (let i = 0; i < head.length && counts.length < MAX_RECORDS; i++) {
    const byte = head[i]
    if (inQuotes) {
      if (byte === QUOTE) inQuotes = false
    } else if (byte === QUOTE && (atStart || head[i - 1] === QUOTE)) {
      inQuotes = true
      atStart = false
      isBlank = false
    } else if (byte === delimiter) {
      fields++
      atStart = true
      isBlank = false
    } else if (byte === LF || byte === CR) {
      if (!isBlank) counts.push(fields)
      fields = 1
      atStart = true
      isBlank = true
    } else {
      // A field may be quoted after spaces.
      atStart &&= byte === SPACE
      isBlank = false
    }
  }
  // What is left is either the whole last record or one cut by the end of the sample; it counts only when alone.
  if (counts.length === 0 && !isBlank) counts.push(fields)
  return counts
}

function mostCommon(counts: readonly number[]): { fields: number; agreement: number } {
  const tally = new Map<number, number>()
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1)
  let fields = 1
  let records = 0
  for (const [count, times] of tally) {
    if (times > records || (times === records && count > fields)) {
      fields = count
      records = times
    }
  }
  return { fields, agreement: counts.length === 0 ? 0 : records / counts.length }
}
