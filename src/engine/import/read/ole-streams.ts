import type { OpenFile } from './open-file.ts'
import type { ForeignKind } from './refusals.ts'

/** Names of streams that tell what an OLE file is; directory entries are 128 bytes and start with the name in UTF-16. */
const ENTRY_BYTES = 128
const ENCRYPTED = ['EncryptionInfo', 'EncryptedPackage']
const WORKBOOKS = ['Workbook', 'WORKBOOK', 'Book', 'BOOK']
const OTHERS: readonly [string, ForeignKind][] = [
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'slides'],
  ['__properties_version1.0', 'mail'],
]

/**
 * Looks which streams an OLE compound file (MS-CFB) has. Throws `encrypted` for a workbook wrapped with a password and
 * `not-a-spreadsheet` for a document of another program.
 */
export async function assertReadableOle(file: OpenFile): Promise<void> {
  const names = new Set<string>()
  const wanted = [...ENCRYPTED, ...WORKBOOKS, ...OTHERS.map(([name]) => name)]
  for await (const chunk of file.chunks(0, file.size)) {
    for (const name of wanted) if (hasEntry(chunk, name)) names.add(name)
  }
  if (ENCRYPTED.some((name) => names.has(name))) throw file.refusals.encrypted()
  if (WORKBOOKS.some((name) => names.has(name))) return
  const other = OTHERS.find(([name]) => names.has(name))
  throw other === undefined ? file.refusals.notSpreadsheet('noWorkbook') : file.refusals.foreign(other[1])
}

/** Chunks are multiples of 128 bytes, and so are the places where entries may start. */
function hasEntry(chunk: Buffer, name: string): boolean {
  const pattern = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = chunk.indexOf(pattern); at >= 0; at = chunk.indexOf(pattern, at + 2)) {
    if (at % ENTRY_BYTES === 0) return true
  }
  return false
}
