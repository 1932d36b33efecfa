import type { OpenFile } from './open-file.ts'
import type { ForeignKind, OldTable } from './refusals.ts'

/** What a file's first bytes say it is; a zip and an OLE file may still be many things. */
export type Container = 'zip' | 'ole' | 'biff' | 'fods' | 'text'

const HEAD_BYTES = 4096
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const RESOURCE_FORK = Buffer.from('00051607', 'hex')
const SPREADSHEET_NAME = /\.(xlsx|xlsm|xltx|xltm|xlsb|ods|fods)$/i

const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'

const FOREIGN: readonly [Buffer, ForeignKind][] = [
  [Buffer.from('%PDF-'), 'pdf'],
  [Buffer.from('89504e47', 'hex'), 'picture'],
  [Buffer.from('ffd8ff', 'hex'), 'picture'],
  [Buffer.from('GIF8'), 'picture'],
  [Buffer.from('1f8b', 'hex'), 'gzip'],
  [Buffer.from('377abcaf271c', 'hex'), 'sevenZip'],
  [Buffer.from('Rar!'), 'rar'],
  [Buffer.from('SQLite format 3\0'), 'sqlite'],
  [Buffer.from('{\\rtf'), 'rtf'],
  [Buffer.from('version https://git-lfs'), 'lfs'],
]

const OLD_TABLES: readonly [Buffer, OldTable][] = [
  [Buffer.from('00000200040404', 'hex'), 'lotus'],
  [Buffer.from('0000020006040600', 'hex'), 'lotus'],
  [Buffer.from('00001a0000100400', 'hex'), 'lotus'],
  [Buffer.from('00001a0002100400', 'hex'), 'lotus'],
  [Buffer.from('00001a0003100400', 'hex'), 'lotus'],
  [Buffer.from('00001a0005100400', 'hex'), 'lotus'],
  [Buffer.from('000002002051', 'hex'), 'quattro'],
]

/** Lines end as each program likes, that of SYLK with a carriage return alone on old Macs. */
const OLD_TEXTS: readonly [RegExp, OldTable][] = [
  [/^ID;P[A-Z0-9]*(?:;[NE])*[\r\n]+(?:[PBCFO];|NN;|ID;|E\s)/, 'sylk'],
  [/^TABLE\s*[\r\n]+0,1\s*[\r\n]+"/, 'dif'],
]

/** Tells by its bytes what a file is. Throws `empty` and `not-a-spreadsheet`, saying what it is instead. */
export async function sniff(file: OpenFile): Promise<Container> {
  const { refusals } = file
  if (refusals.name.startsWith('~$')) {
    throw refusals.lockFile(refusals.name.slice(2))
  }
  if (file.size === 0) throw refusals.empty()
  const head = await file.read(0, HEAD_BYTES)
  if (head.subarray(0, 4).equals(RESOURCE_FORK)) {
    throw refusals.notSpreadsheet('sideFile')
  }
  const foreign = FOREIGN.find(([magic]) => head.subarray(0, magic.length).equals(magic))
  if (foreign !== undefined) {
    throw refusals.foreign(foreign[1])
  }
  const old = OLD_TABLES.find(([magic]) => head.subarray(0, magic.length).equals(magic))
  if (old !== undefined) throw refusals.oldTable(old[1])
  if (head.subarray(0, OLE.length).equals(OLE)) return 'ole'
  if (isZip(head)) return 'zip'
  if (isBareBiff(head)) return 'biff'
  return sniffText(file, head)
}

/** An archive starts with a part, or, when it has none, with its end. */
function isZip(head: Buffer): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
}

/** Records without a container, as Excel 2 to 4 and small programs write them: the first says worksheet, chart, macro or workbook. */
function isBareBiff(head: Buffer): boolean {
  return (
    head.length >= 8 &&
    head[0] === 9 &&
    [0, 2, 4, 8].includes(head[1] as number) &&
    [4, 6, 8, 16].includes(head.readUInt16LE(2)) &&
    [0x5, 0x10, 0x20, 0x40, 0x100].includes(head.readUInt16LE(6))
  )
}

async function sniffText(file: OpenFile, head: Buffer): Promise<Container> {
  const { refusals } = file
  if (isFlatDocument(head)) return 'fods'
  if (SPREADSHEET_NAME.test(refusals.name)) {
    // Bytes before an archive are legal; nothing else named like a workbook is one.
    if (await endsLikeZip(file)) return 'zip'
    throw refusals.notSpreadsheet('namedOnly')
  }
  const start = head.toString('latin1', 0, 1024).replace(/^(?:\xef\xbb\xbf)?\s*/, '')
  if (/^<(?:!doctype html|html|table|head|body|meta|style|div)\b/i.test(start)) {
    throw refusals.notSpreadsheet('webPage')
  }
  if (/^<\?xml\b/i.test(start)) {
    throw refusals.notSpreadsheet('xml')
  }
  const old = OLD_TEXTS.find(([pattern]) => pattern.test(start))
  if (old !== undefined) throw refusals.oldTable(old[1])
  if (/^\{\s*"|^\[\s*\{\s*"/.test(start)) {
    throw refusals.notSpreadsheet('json')
  }
  if (isWide32(head)) throw refusals.notSpreadsheet('utf32')
  if (file.size <= HEAD_BYTES && isProse(start)) throw refusals.notSpreadsheet('prose')
  return 'text'
}

/** An OpenDocument as one XML file, of whatever kind. */
function isFlatDocument(head: Buffer): boolean {
  const start = head.toString(head[1] === 0 ? 'utf16le' : 'latin1')
  return (
    /^[^<]{0,4}(?:<\?xml\b[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:[\w.-]+:)?document\b/.test(start) &&
    start.includes(OPEN_DOCUMENT)
  )
}

/** Text in UTF-32, with a mark or without: of the four bytes of each letter three are mostly zero. */
function isWide32(head: Buffer): boolean {
  if (head.length < 8 || head.length % 4 !== 0) return false
  for (const [zeros, letter] of [
    [[2, 3], 0],
    [[0, 1], 3],
  ] as const) {
    let fitting = 0
    for (let at = 0; at < head.length; at += 4) {
      if (zeros.every((zero) => head[at + zero] === 0) && (head[at + letter] !== 0 || head[at + 1] !== 0)) fitting++
    }
    if (fitting === head.length / 4) return true
  }
  return false
}

/** Whether a short text is sentences: a line or a few without any column, each of several words. */
function isProse(text: string): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  if (lines.length === 0 || lines.length > 5 || /[\t;|\0]/.test(text)) return false
  return lines.every(
    (line) =>
      line.trim().split(/ +/).length >= 3 &&
      /[a-z\x80-\xff]{3}/i.test(line) &&
      (!line.includes(',') || /[.!?]["')]?\s*$/.test(line)),
  )
}

async function endsLikeZip(file: OpenFile): Promise<boolean> {
  const tail = await file.read(Math.max(0, file.size - 0x10015), 0x10015)
  return tail.includes(Buffer.from('504b0506', 'hex'))
}
