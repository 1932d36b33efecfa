import type { OpenFile } from './open-file.ts'

/** What a file's first bytes say it is; a zip and an OLE file may still be many things. */
export type Container = 'zip' | 'ole' | 'biff' | 'text'

const HEAD_BYTES = 4096
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const RESOURCE_FORK = Buffer.from('00051607', 'hex')
const SPREADSHEET_NAME = /\.(xlsx|xlsm|xltx|xltm|xlsb|ods|fods)$/i

const FOREIGN: readonly [Buffer, string][] = [
  [Buffer.from('%PDF-'), 'a PDF'],
  [Buffer.from('89504e47', 'hex'), 'a picture'],
  [Buffer.from('ffd8ff', 'hex'), 'a picture'],
  [Buffer.from('GIF8'), 'a picture'],
  [Buffer.from('1f8b', 'hex'), 'a compressed archive (gzip)'],
  [Buffer.from('377abcaf271c', 'hex'), 'a compressed archive (7z)'],
  [Buffer.from('Rar!'), 'a compressed archive (rar)'],
  [Buffer.from('SQLite format 3\0'), 'a SQLite database'],
  [Buffer.from('{\\rtf'), 'a text document (RTF)'],
  [Buffer.from('version https://git-lfs'), 'only a pointer to a file kept elsewhere (Git LFS)'],
]

/** Tells by its bytes what a file is. Throws `empty` and `not-a-spreadsheet`, saying what it is instead. */
export async function sniff(file: OpenFile): Promise<Container> {
  const { refusals } = file
  if (refusals.name.startsWith('~$')) {
    throw refusals.notSpreadsheet(
      `is only Excel's lock file of a workbook that is open. Choose ${refusals.name.slice(2)} instead.`,
    )
  }
  if (file.size === 0) throw refusals.empty()
  const head = await file.read(0, HEAD_BYTES)
  if (head.subarray(0, 4).equals(RESOURCE_FORK)) {
    throw refusals.notSpreadsheet(
      "is a Mac's side file, not the workbook. Choose the file of the same name without ._ in front.",
    )
  }
  const foreign = FOREIGN.find(([magic]) => head.subarray(0, magic.length).equals(magic))
  if (foreign !== undefined) {
    throw refusals.notSpreadsheet(`is ${foreign[1]}, not a spreadsheet. Export the table as .xlsx or .csv.`)
  }
  if (head.subarray(0, OLE.length).equals(OLE)) return 'ole'
  if (isZip(head)) return 'zip'
  if (isBareBiff(head)) return 'biff'
  return sniffText(file, head)
}

/** An archive starts with a part, or, when it has none, with its end. */
function isZip(head: Buffer): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
}

/** Excel 2 to 4 wrote their records bare: a BOF record of 4 to 8 bytes whose second number says worksheet, chart or macro. */
function isBareBiff(head: Buffer): boolean {
  return (
    head.length >= 8 &&
    head[0] === 9 &&
    [0, 2, 4].includes(head[1] as number) &&
    [4, 6, 8].includes(head.readUInt16LE(2)) &&
    [0x10, 0x20, 0x40, 0x100].includes(head.readUInt16LE(6))
  )
}

async function sniffText(file: OpenFile, head: Buffer): Promise<Container> {
  const { refusals } = file
  if (SPREADSHEET_NAME.test(refusals.name)) {
    // Bytes before an archive are legal; nothing else named like a workbook is one.
    if (await endsLikeZip(file)) return 'zip'
    throw refusals.notSpreadsheet(
      'is named like a workbook but is none. If it is comma-separated text, give it a name that ends in .csv; otherwise export it again.',
    )
  }
  const start = head.toString('latin1', 0, 1024).replace(/^(?:\xef\xbb\xbf)?\s*/, '')
  if (/^<(?:!doctype html|html|table|head|body|meta|style|div)\b/i.test(start)) {
    throw refusals.notSpreadsheet('is a web page, whatever its name says. Open it in Excel and save it as .xlsx.')
  }
  if (/^<\?xml\b/i.test(start)) {
    throw refusals.notSpreadsheet('is an XML file, whatever its name says. Open it in Excel and save it as .xlsx.')
  }
  if (/^ID;P[^\r\n]*\r?\n(?:[PBCFO];|ID;)/.test(start)) {
    throw refusals.notSpreadsheet('is a SYLK file, an old exchange format. Open it in Excel and save it as .xlsx.')
  }
  if (/^\{\s*"|^\[\s*\{\s*"/.test(start)) {
    throw refusals.notSpreadsheet('is a JSON file, not a table. Export the table as .xlsx or .csv.')
  }
  return 'text'
}

async function endsLikeZip(file: OpenFile): Promise<boolean> {
  const tail = await file.read(Math.max(0, file.size - 0x10015), 0x10015)
  return tail.includes(Buffer.from('504b0506', 'hex'))
}
