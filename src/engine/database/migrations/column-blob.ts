import { bytesOf, type Column, type ColumnKind, columnOf, kindOf } from '../columns.ts'

type Head = readonly (readonly [name: string, kind: ColumnKind, length: number])[]

/** Arrays begin where any kind of number may. */
const ALIGNMENT = 8

/** Columns as one piece of bytes, as versions 140 to 160 kept them: the length of its head, the head as JSON, then the numbers. */
export function packColumns(columns: readonly (readonly [name: string, column: Column])[]): Buffer {
  const head = JSON.stringify(columns.map(([name, column]) => [name, kindOf(column), column.length]) satisfies Head)
  const start = aligned(4 + Buffer.byteLength(head))
  const bytes = Buffer.alloc(columns.reduce((end, [, column]) => end + aligned(column.byteLength), start))
  bytes.writeUInt32LE(Buffer.byteLength(head))
  bytes.write(head, 4)
  let at = start
  for (const [, column] of columns) {
    bytes.set(bytesOf(column), at)
    at += aligned(column.byteLength)
  }
  return bytes
}

/** The columns that were packed, by their names. */
export function unpackColumns(bytes: Buffer): [name: string, column: Column][] {
  const headLength = bytes.readUInt32LE()
  const head: Head = JSON.parse(bytes.toString('utf8', 4, 4 + headLength))
  let at = aligned(4 + headLength)
  return head.map(([name, kind, length]) => {
    const column = columnOf(kind, bytes.subarray(at, at + length * WIDTHS[kind]))
    at += aligned(column.byteLength)
    return [name, column]
  })
}

const WIDTHS = { i32: 4, f64: 8, u8: 1, u16: 2 } as const satisfies Record<ColumnKind, number>

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}
