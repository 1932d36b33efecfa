/** The kinds of arrays that are stored, by the names they are stored under. */
const KINDS = { i32: Int32Array, f64: Float64Array, u8: Uint8Array, u16: Uint16Array } as const

/** An array of numbers that can be stored. */
export type Column = Int32Array | Float64Array | Uint8Array | Uint16Array

type Head = readonly (readonly [name: string, kind: keyof typeof KINDS, length: number])[]

/** Arrays begin where any kind of number may. */
const ALIGNMENT = 8

/** Columns as one piece of bytes: the length of its head, the head as JSON, then the numbers as this machine lays them out. */
export function packColumns(columns: ReadonlyMap<string, Column>): Buffer {
  const head = JSON.stringify(
    [...columns].map(([name, column]) => [name, kindOf(column), column.length]) satisfies Head,
  )
  const start = aligned(4 + Buffer.byteLength(head))
  const bytes = Buffer.alloc([...columns.values()].reduce((end, column) => end + aligned(column.byteLength), start))
  bytes.writeUInt32LE(Buffer.byteLength(head))
  bytes.write(head, 4)
  let at = start
  for (const { buffer, byteOffset, byteLength } of columns.values()) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return bytes
}

/** The columns that were packed, by their names. */
export function unpackColumns(bytes: Uint8Array): Map<string, Column> {
  // Copied, since a buffer of the database need not begin where any kind of number may.
  const { buffer } = new Uint8Array(bytes)
  const headLength = new DataView(buffer).getUint32(0, true)
  const head: Head = JSON.parse(Buffer.from(buffer, 4, headLength).toString())
  let at = aligned(4 + headLength)
  return new Map(
    head.map(([name, kind, length]) => {
      const column = new KINDS[kind](buffer, at, length)
      at += aligned(column.byteLength)
      return [name, column]
    }),
  )
}

function kindOf(column: Column): keyof typeof KINDS {
  if (column instanceof Int32Array) return 'i32'
  if (column instanceof Float64Array) return 'f64'
  return column instanceof Uint8Array ? 'u8' : 'u16'
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}
