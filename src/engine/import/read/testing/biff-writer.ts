import { CFB } from 'xlsx'

/** One record: its number and its content. */
export type BiffRecord = readonly [id: number, ...content: (Buffer | string)[]]

/** Little-endian numbers of two bytes each. */
export function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2)
  numbers.forEach((number, at) => {
    bytes.writeUInt16LE(number & 0xffff, at * 2)
  })
  return bytes
}

/** A double as a cell holds it. */
export function double(number: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(number)
  return bytes
}

/** Writes records one after the other; texts stand for their bytes in Latin-1. */
export function writeRecords(records: readonly BiffRecord[]): Buffer {
  return Buffer.concat(
    records.flatMap(([id, ...content]) => {
      const body = Buffer.concat(content.map((each) => (typeof each === 'string' ? Buffer.from(each, 'latin1') : each)))
      return [words(id, body.length), body]
    }),
  )
}

/** What a test workbook is made of. */
export interface TestBiff {
  /** 0x0500 for Excel 5 and 95, 0x0600 from 97 on. */
  readonly version?: number
  /** Records of the workbook before the list of its sheets. */
  readonly globals?: readonly BiffRecord[]
  /** Records of each sheet, which are named Data1 and so on. */
  readonly sheets: readonly (readonly BiffRecord[])[]
  /** Added to the places in the list of sheets, so that they are wrong. */
  readonly misplaced?: number
  /** The index of the sheet that is a chart. */
  readonly chart?: number
}

/** The stream of a workbook of Excel 5 to 2003, for tests only. */
export function biffStream({ version = 0x0600, globals = [], sheets, misplaced = 0, chart }: TestBiff): Buffer {
  const begin = (kind: number): BiffRecord => [0x0809, words(version, kind, 0, 0)]
  const bodies = sheets.map((records, index) =>
    writeRecords([begin(index === chart ? 0x20 : 0x10), ...records, [0x0a]]),
  )
  const head = (places: readonly number[]) =>
    writeRecords([
      begin(5),
      ...globals,
      ...places.map((at, index): BiffRecord => {
        const name = `Data${index + 1}`
        return [
          0x85,
          words(at & 0xffff, at >> 16),
          index === chart ? '\0\x02' : '\0\0',
          String.fromCharCode(name.length),
          version === 0x0600 ? '\0' : '',
          name,
        ]
      }),
      [0x0a],
    ])
  let at = head(bodies.map(() => 0)).length + misplaced
  const places = bodies.map((body) => {
    at += body.length
    return at - body.length
  })
  return Buffer.concat([head(places), ...bodies])
}

/** A compound file with one stream. */
export function writeOle(stream: Buffer, name = 'Workbook'): Buffer {
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, `/${name}`, stream)
  return CFB.write(container, { type: 'buffer' }) as Buffer
}

/** Writes a workbook of Excel 5 to 2003, for tests only. */
export function writeXls(book: TestBiff): Buffer {
  return writeOle(biffStream(book))
}
