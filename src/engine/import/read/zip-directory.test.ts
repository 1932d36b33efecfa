import { describe, expect, it } from 'vitest'
import { collectValues } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'
import { type TestWorkbook, workbookParts, writeWorkbook } from './testing/workbook-writer.ts'
import { type TestPart, writeZip } from './testing/zip-writer.ts'

const write = temporaryFiles()
const WORKBOOK: TestWorkbook = { rows: '<row><c><v>1</v></c></row>' }
const SHEET = 'xl/worksheets/sheet1.xml'

/** The workbook with its sheet's entry written otherwise. */
function withSheet(change: Partial<TestPart>): string {
  return write(
    'book.xlsx',
    writeZip(workbookParts(WORKBOOK).map((part) => (part.name === SHEET ? { ...part, ...change } : part))),
  )
}

describe('archives', () => {
  it('may be stored, have bytes before them, or a comment that looks like an end', async () => {
    expect(await collectValues(withSheet({ stored: true }))).toEqual([[1]])
    expect(
      await collectValues(write('junk.xlsx', Buffer.concat([Buffer.alloc(5000, 'x'), writeWorkbook(WORKBOOK)]))),
    ).toEqual([[1]])
    const comment = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(40)])
    expect(await collectValues(write('comment.xlsx', writeZip(workbookParts(WORKBOOK), comment)))).toEqual([[1]])
  })

  it.each([
    [{ claimedCrc: 1 }, /checksum/],
    [{ claimedBytes: 10 }, /longer than the file says/],
    [{ claimedBytes: 10_000 }, /checksum/],
    [{ method: 12 }, /unknown way/],
  ])('are refused with an entry of %j', async (change, words) => {
    await expect(collectValues(withSheet(change))).rejects.toMatchObject({
      code: 'damaged-file',
      detail: expect.stringMatching(words),
    })
  })

  it('are refused with an entry that needs a password', async () => {
    await expect(collectValues(withSheet({ flags: 1 }))).rejects.toMatchObject({ code: 'encrypted' })
  })

  it('cut anywhere are refused, never read in part', async () => {
    const whole = writeWorkbook(WORKBOOK)
    for (let length = 1; length < whole.length; length += 37) {
      await expect(collectValues(write('cut.xlsx', whole.subarray(0, length)))).rejects.toMatchObject({
        name: 'RegularsError',
      })
    }
  })
})
