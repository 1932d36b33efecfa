/** Numbers of records (MS-XLS 2.3; those of Excel 2 to 4 by the OpenOffice documentation of the format). */
export const RECORD = { eof: 0x000a, continued: 0x003c } as const

/** What a record of a sheet's beginning says its cells are. */
export const SUBSTREAM = { globals: 0x0005, sheet: 0x0010, chart: 0x0020, macros: 0x0040, workspace: 0x0100 } as const

/** Record heads are two bytes of number and two of length. */
export const HEAD_BYTES = 4

/** A stream of records, as every version of Excel before 2007 writes its workbooks: moves from record to record. */
export class RecordWalk {
  readonly bytes: Buffer
  /** Where the present record's head lies; its content is `start` to `end`. */
  at = 0
  start = 0
  end = 0
  id = 0
  private next = 0

  constructor(bytes: Buffer, from = 0) {
    this.bytes = bytes
    this.next = from
  }

  /** Goes to the next record. False at the end, where there is no whole record. */
  advance(): boolean {
    const { bytes, next } = this
    if (next + HEAD_BYTES > bytes.length) return false
    const length = bytes.readUInt16LE(next + 2)
    const id = bytes.readUInt16LE(next)
    const end = next + HEAD_BYTES + length
    // Zeros fill the rest of a stream; Excel 2 has a record of number 0, which is never empty.
    if (end > bytes.length || (id === 0 && length === 0)) return false
    this.at = next
    this.start = next + HEAD_BYTES
    this.end = end
    this.id = id
    this.next = end
    return true
  }

  /** Whether what is left is no record but the rest of the stream. */
  get isAtEnd(): boolean {
    return this.next + HEAD_BYTES > this.bytes.length || this.bytes.readUInt32LE(this.next) === 0
  }

  get length(): number {
    return this.end - this.start
  }
}

/** Whether a record begins a workbook or a sheet: its number also tells the version up to Excel 4. */
export function isBeginning(id: number): boolean {
  return id === 0x0009 || id === 0x0209 || id === 0x0409 || id === 0x0809
}

/** The version of the format (2, 3, 4, 5 or 8) that a beginning record says. */
export function versionOf(walk: RecordWalk): number {
  const byNumber = { 0: 2, 2: 3, 4: 4 }[walk.id >> 8]
  if (byNumber !== undefined) return byNumber
  const written = walk.length >= 2 ? walk.bytes.readUInt16LE(walk.start) : 0
  return { 1536: 8, 512: 2, 768: 3, 1024: 4 }[written] ?? 5
}

/** What the present beginning record says that it begins. */
export function substreamOf(walk: RecordWalk): number {
  return walk.length >= 4 ? walk.bytes.readUInt16LE(walk.start + 2) : SUBSTREAM.sheet
}
