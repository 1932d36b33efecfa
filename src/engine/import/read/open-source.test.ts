import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CFB } from 'xlsx'
import { openSource } from './open-source.ts'
import { temporaryFiles } from './testing/temporary-files.ts'
import { writeZip } from './testing/zip-writer.ts'

const write = temporaryFiles()

/** A compound file with streams of these names. */
function ole(...streams: string[]): Buffer {
  const container = CFB.utils.cfb_new()
  for (const name of streams) CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(10))
  return CFB.write(container, { type: 'buffer' }) as Buffer
}

function utf32(text: string, mark = ''): Buffer {
  return Buffer.from(Uint32Array.from(mark + text, (letter) => letter.codePointAt(0) as number).buffer)
}

describe('openSource refuses', () => {
  it.each([
    ['empty.xlsx', '', 'empty', /no bytes/],
    ['text.xlsx', 'a,b\n1,2\n', 'not-a-spreadsheet', /\.csv/],
    ['~$book.xlsx', 'owner', 'not-a-spreadsheet', /lock file.*Choose book\.xlsx/],
    ['._book.xlsx', Buffer.from('0005160700020000', 'hex'), 'not-a-spreadsheet', /Mac/],
    ['scan.csv', '%PDF-1.7', 'not-a-spreadsheet', /PDF/],
    ['web.xls', '<html><table><tr><td>1</td></tr></table></html>', 'not-a-spreadsheet', /web page/],
    ['old.xls', '<?xml version="1.0"?><Workbook/>', 'not-a-spreadsheet', /XML file/],
    ['data.csv', '[{"a":1}]', 'not-a-spreadsheet', /JSON/],
    ['data.slk', 'ID;PWXL;N;E\r\nP;PGeneral\r\n', 'not-a-spreadsheet', /SYLK.*save it as \.xlsx/],
    ['mac.slk', 'ID;PWXL;N;E\rP;PGeneral\rC;Y1;X1;K"a"\r', 'not-a-spreadsheet', /SYLK/],
    ['data.dif', 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n', 'not-a-spreadsheet', /DIF/],
    ['sales.wk1', Buffer.from('00000200060406000800000000', 'hex'), 'not-a-spreadsheet', /Lotus/],
    ['sales.wq1', Buffer.from('00000200205106000800000000', 'hex'), 'not-a-spreadsheet', /Quattro/],
    ['wide.csv', utf32('a,b\n1,é\n', '\ufeff'), 'not-a-spreadsheet', /UTF-32.*UTF-8/],
    ['wide.csv', utf32('a,b\n1,é\n'), 'not-a-spreadsheet', /UTF-32/],
    ['wide.csv', utf32('ĀĀĀĀĀ'), 'not-a-spreadsheet', /UTF-32/],
    ['wide.csv', utf32('a,b\n1,é\n').swap32(), 'not-a-spreadsheet', /UTF-32/],
    ['notes.xls', 'This file is not a spreadsheet.\n', 'not-a-spreadsheet', /no columns/],
    [
      'notes.csv',
      'Dear Eva,  the export is late, sorry.\r\nIt comes on Monday.\r\n',
      'not-a-spreadsheet',
      /no columns/,
    ],
    [
      'old.sxc',
      writeZip([
        { name: 'mimetype', data: 'application/vnd.sun.xml.calc' },
        { name: 'content.xml', data: '<a/>' },
      ]),
      'not-a-spreadsheet',
      /StarOffice/,
    ],
    ['old.numbers', writeZip([{ name: 'index.xml', data: '<a/>' }]), 'not-a-spreadsheet', /Numbers/],
    ['folder.zip', writeZip([{ name: 'Till.numbers/Index.zip', data: 'a' }]), 'not-a-spreadsheet', /Numbers/],
    ['big.csv', 'version https://git-lfs.github.com/spec/v1\noid', 'not-a-spreadsheet', /pointer/],
    ['exports.zip', writeZip([{ name: 'a.csv', data: 'a' }]), 'not-a-spreadsheet', /archive without a workbook/],
    ['table.numbers', writeZip([{ name: 'Index/Document.iwa', data: 'a' }]), 'not-a-spreadsheet', /Numbers/],
    [
      'letter.docx',
      writeZip([
        { name: '_rels/.rels', data: relsTo('word/document.xml') },
        { name: 'word/document.xml', data: '<a/>' },
      ]),
      'not-a-spreadsheet',
      /./,
    ],
    [
      'letter.odt',
      writeZip([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', data: '<a/>' },
      ]),
      'not-a-spreadsheet',
      /another kind/,
    ],
    [
      'secret.ods',
      writeZip([
        { name: 'META-INF/manifest.xml', data: '<m:encryption-data/>' },
        { name: 'content.xml', data: 'x' },
      ]),
      'encrypted',
      /password/,
    ],
    ['whole.ods', writeZip([{ name: 'encrypted-package', data: 'x' }]), 'encrypted', /password.*LibreOffice/],
    [
      'secret.xlsx',
      ole('EncryptionInfo', 'EncryptedPackage'),
      'encrypted',
      /secret\.xlsx is protected with a password/,
    ],
    ['letter.doc', ole('WordDocument'), 'not-a-spreadsheet', /Word document/],
    ['what.xls', ole(), 'not-a-spreadsheet', /no workbook/],
  ])('%s', async (name, data, code, words) => {
    await expect(openSource(write(name, data))).rejects.toMatchObject({
      name: 'RegularsError',
      code,
      message: expect.stringMatching(words),
    })
  })

  it.each([
    ['one column of names', 'Customer name\nEva Lind\nJon Park\n'],
    ['numbers', '1 2 3\n4 5 6\n'],
    ['ids that look like a SYLK file', 'ID;Product;Price\nC;hat;1\n'],
    ['one long header', 'Order number,Customer name,Date of sale,Amount paid\n'],
    ['short rows of words', 'first name, last name, home town\nEva Maria, von Lind, New York\n'],
  ])('no table: %s', async (_, text) => {
    await (await openSource(write('table.csv', text))).close()
  })

  it('a file that is not there, and a folder', async () => {
    const folder = dirname(write('x', ''))
    await expect(openSource(`${folder}/none.xlsx`)).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringMatching(/none\.xlsx is not there/),
    })
    await expect(openSource(folder)).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringMatching(/folder/),
    })
  })
})

function relsTo(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`
}
