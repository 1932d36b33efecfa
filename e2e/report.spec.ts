import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { openSegments, segmentCounts } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

test('the Excel report is written where the person chose, with the counts of the screen', async ({
  app,
  page,
  desk,
}) => {
  const onScreen = await openSegments(page)

  const chosen = join(desk.folder, 'regulars.xlsx')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      Object.assign(globalThis, { saveOptions: args.at(-1) })
      return { canceled: false, filePath }
    }
  }, chosen)
  await page.getByRole('button', { name: 'Export to Excel…' }).click()
  await expect(page.getByText('Saved the segments to regulars.xlsx.')).toBeVisible({ timeout: 30_000 })
  const proposed = await app.evaluate(() => (globalThis as { saveOptions?: { defaultPath: string } }).saveOptions)
  expect(proposed?.defaultPath).toMatch(/My shop segments 2026-11-01\.xlsx$/)

  const book = read(await readFile(chosen))
  const sheet = book.Sheets.Segments
  if (sheet === undefined) throw new Error(`no sheet "Segments" among ${book.SheetNames}`)
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1 })
  const total = rows.findIndex(([first]) => first === 'All customers')
  const inBook = rows.slice(0, total).flatMap((row) => (String(row[1]) in onScreen ? [[row[1], row[2]]] : []))
  expect(Object.fromEntries(inBook)).toEqual(onScreen)
})

test('a report that cannot be written says why, and the segments stay', async ({ app, page, desk }) => {
  await openSegments(page)
  await answerSaveDialog(app, join(desk.folder, 'no-such-folder', 'report.xlsx'))
  await page.getByRole('button', { name: 'Export to Excel…' }).click()
  await expect(page.getByRole('alert')).toContainText('folder')
  expect(await segmentCounts(page)).not.toEqual({})
})
