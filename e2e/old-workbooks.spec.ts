import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BookType, utils, write } from 'xlsx'
import { expect, test } from './fixtures/desk.ts'
import { countsOf, headless } from './fixtures/headless.ts'
import { figure, goTo, importButton, openFile, segmentCounts } from './fixtures/screens.ts'

const LINES = 400

/** A till's export as a program of another age, or another office, writes it. */
function oldWorkbook(bookType: BookType): Buffer {
  const rows: unknown[][] = [['Invoice', 'Date', 'Customer ID', 'Product', 'Quantity', 'Price']]
  for (let line = 0; line < LINES; line += 1) {
    const day = new Date(Date.UTC(2026, line % 9, 1 + (line % 28)))
    rows.push([1000 + (line >> 1), day, 500 + (line % 61), `P${line % 7}`, 1 + (line % 3), 2.5])
  }
  return write(utils.book_new(utils.aoa_to_sheet(rows, { UTC: true }), 'Sales'), { type: 'buffer', bookType }) as Buffer
}

for (const bookType of ['xls', 'xlsb', 'ods'] as const) {
  test(`a workbook in the format .${bookType} opens in the window as on the command line`, async ({
    app,
    page,
    desk,
  }) => {
    const path = join(desk.folder, `till.${bookType}`)
    await writeFile(path, oldWorkbook(bookType))
    await openFile(app, page, path)
    await expect(page.getByText('Ready to import.')).toBeVisible()
    await importButton(page).click()
    await expect(page.getByRole('heading', { name: `Imported till.${bookType}` })).toBeVisible()
    expect(await figure(page, 'Read')).toBe(LINES)
    expect(await figure(page, 'Kept')).toBe(LINES)

    await goTo(page, 'Segments')
    const expected = await headless(path)
    expect(expected.customers).toBe(61)
    await expect.poll(() => segmentCounts(page)).toEqual(countsOf(expected))
  })
}

test('an old workbook that is damaged says so, and opens once it is whole', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'torn.xls')
  const bytes = oldWorkbook('xls')
  await writeFile(path, bytes.subarray(0, bytes.length >> 1))
  await openFile(app, page, path)
  await expect(page.getByText(/torn\.xls is incomplete/)).toBeVisible()
  await expect(importButton(page)).toBeDisabled()

  await writeFile(path, bytes)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Ready to import.')).toBeVisible()
})
