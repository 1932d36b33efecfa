/** The kinds of arrays that are stored, by the names they are stored under. */
const KINDS = { i32: Int32Array, f64: Float64Array, u8: Uint8Array, u16: Uint16Array } as const

/** The name of a kind of array that is stored. */
export type ColumnKind = keyof typeof KINDS

/** An array of numbers that can be stored. */
export type Column = Int32Array | Float64Array | Uint8Array | Uint16Array

/** Under which name a column is stored. */
export function kindOf(column: Column): ColumnKind {
  if (column instanceof Int32Array) return 'i32'
  if (column instanceof Float64Array) return 'f64'
  return column instanceof Uint8Array ? 'u8' : 'u16'
}

/** The bytes of a column as this machine lays them out; not copied. */
export function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** The column of that kind whose bytes these are. */
export function columnOf(kind: ColumnKind, bytes: Uint8Array): Column {
  // Copied, since a buffer of the database need not begin where any kind of number may.
  return new KINDS[kind](new Uint8Array(bytes).buffer)
}
