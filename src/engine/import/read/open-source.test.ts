import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSource } from './open-source.ts'
import { temporaryFiles } from './testing/temporary-files.ts'
import { writeZip } from './testing/zip-writer.ts'

const write = temporaryFiles()

/** An OLE file as far as it is looked at: its magic, and directory entries at places where they may be. */
function ole(...streams: string[]): Buffer {
  const file = Buffer.alloc(512 + streams.length * 128)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  streams.forEach((name, index) => {
    file.write(name, 512 + index * 128, 'utf16le')
  })
  return file
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
    ['data.slk', 'ID;PWXL;N;E\r\nP;PGeneral\r\n', 'not-a-spreadsheet', /SYLK/],
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
    [
      'secret.xlsx',
      ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      'encrypted',
      /secret\.xlsx is protected with a password/,
    ],
    ['letter.doc', ole('Root Entry', 'WordDocument'), 'not-a-spreadsheet', /Word document/],
    ['what.xls', ole('Root Entry'), 'not-a-spreadsheet', /no workbook/],
  ])('%s', async (name, data, code, words) => {
    await expect(openSource(write(name, data))).rejects.toMatchObject({
      name: 'RegularsError',
      code,
      message: expect.stringMatching(words),
    })
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
