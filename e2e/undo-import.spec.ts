import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { figure, goTo, importFile, segmentCounts } from './fixtures/screens.ts'
import { writeSales } from './fixtures/till.ts'

const undo = (page: import('@playwright/test').Page) => page.getByRole('button', { name: 'Undo this import…' })

test('undoing an import gives exactly the segments of before', async ({ app, page, desk }) => {
  const first = join(desk.folder, 'first.csv')
  writeSales(first, 5_000)
  await importFile(app, page, first)
  await goTo(page, 'Segments')
  await expect.poll(() => segmentCounts(page)).not.toEqual({})
  const before = await segmentCounts(page)

  const second = join(desk.folder, 'second.csv')
  const rows = Array.from({ length: 900 }, (_, line) => `Q${line};2026-11-${10 + (line % 19)};${line % 61};X;2;9.50`)
  await writeFile(second, ['Invoice;Date;Customer ID;Product;Quantity;Price', ...rows].join('\n'))
  await goTo(page, 'Data')
  await importFile(app, page, second)
  await goTo(page, 'Segments')
  await expect.poll(() => segmentCounts(page)).not.toEqual(before)

  await goTo(page, 'Data')
  const list = page.getByRole('region', { name: 'List of imports' })
  await expect(list.getByRole('row')).toHaveCount(3)
  await list.getByRole('button', { name: 'second.csv' }).click()
  expect(await figure(page, 'Read')).toBe(900)
  await undo(page).click()
  const dialog = page.getByRole('dialog', { name: 'Undo the import of second.csv?' })
  await expect(dialog).toContainText('900 rows')
  await expect(dialog).toContainText(/calculated with these rows\. .* marked as out of date\./)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await undo(page).click()
  await dialog.getByRole('button', { name: 'Undo import' }).click()

  await expect(page.getByText(/^The import of second\.csv was undone\. .*out of date\.$/)).toBeVisible()
  await expect(list.getByRole('row')).toHaveCount(2)
  await goTo(page, 'Segments')
  await expect.poll(() => segmentCounts(page)).toEqual(before)
})

test('an import that a later one leans on stays, and the window says why', async ({ app, page, desk }) => {
  const first = join(desk.folder, 'january.csv')
  const both = join(desk.folder, 'january and february.csv')
  writeSales(first, 500)
  writeSales(both, 700)
  await importFile(app, page, first)
  await goTo(page, 'Data')
  await importFile(app, page, both)
  expect(await figure(page, 'Kept')).toBe(200)
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'january.csv' }).click()
  await undo(page).click()
  const dialog = page.getByRole('dialog', { name: 'Undo the import of january.csv?' })
  await expect(dialog).toContainText(
    'later imports skipped rows that it already contained: january and february.csv (500 rows).',
  )
  await expect(dialog.getByRole('button', { name: 'Undo import' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('the problems of a file: with row and cells, by reason, and written to a file', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'mixed.csv')
  const good = Array.from({ length: 90 }, (_, line) => `${line};2026-03-${10 + (line % 19)};${line % 7};1;2.5`)
  await writeFile(
    path,
    [
      'Receipt;Date;Customer ID;Qty;Unit Price',
      ...good,
      '91;someday;3;1;4',
      '92;2026-03-12;3;many;4',
      '93;never;5;1;4',
    ].join('\n'),
  )
  await importFile(app, page, path)
  const problems = page.getByRole('region', { name: 'Page of refused rows' })
  await expect(problems.getByRole('rowheader')).toHaveText(['92', '93', '94'])
  await expect(problems.getByRole('row', { name: /^92/ })).toContainText('Date cannot be read.')
  await expect(problems.getByRole('row', { name: /^92/ })).toContainText('someday')
  await page.getByLabel('Filter by reason').selectOption('unreadable-number')
  await expect(problems.getByRole('rowheader')).toHaveText(['93'])

  const written = join(desk.folder, 'problems.csv')
  await answerSaveDialog(app, written)
  await page.getByRole('button', { name: 'Export as CSV…' }).click()
  await expect(page.getByText('Saved 3 refused rows to problems.csv.')).toBeVisible()
  const text = await readFile(written, 'utf8')
  expect(text.trim().split(/\r?\n/)).toHaveLength(4)
  expect(text).toContain('never')
})
