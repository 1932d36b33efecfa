import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { figure, goTo, importButton, importFile, openFile, segmentCounts } from './fixtures/screens.ts'

/** Twenty customers of three sales each; the last two share an address, and a letter was paid for twice. */
function sales(): string {
  const rows = ['Order,Date,Customer ID,Customer Name,Email,StockCode,Description,Quantity,Price']
  for (let line = 0; line < 60; line += 1) {
    const customer = line % 20
    const mail = customer >= 18 ? 'twin@example.org' : `c${customer}@example.org`
    const day = String(1 + (line % 28)).padStart(2, '0')
    rows.push(
      `${line},2026-0${1 + (line % 6)}-${day},K${customer},Name ${customer},${mail},${85_000 + line},Tea,1,${line + 1}`,
    )
  }
  rows.push(
    '90,2026-03-01,K1,Name 1,c1@example.org,POST,POSTAGE,1,18',
    '91,2026-03-02,K2,Name 2,c2@example.org,POST,POSTAGE,1,22',
  )
  return rows.join('\n')
}

test('customers who are one are counted as one, until that is undone', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'sales.csv')
  await writeFile(path, sales())
  await importFile(app, page, path)
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Customers')).toBe(20)
  const before = await segmentCounts(page)
  const revenue = await figure(page, 'Revenue')

  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Possible duplicates…' }).click()
  await expect(page.getByText('1 group found. Merging would remove 1 duplicate customer.')).toBeVisible()
  const group = page.getByRole('region', { name: 'Same e-mail address: Name 19, Name 18' })
  await group.getByLabel('Keep K18').check()
  await group.getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByText('No duplicates found.')).toBeVisible()
  await expect(page.getByText('Name 18 (K18) includes Name 19 (K19)')).toBeVisible()
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Customers')).toBe(19)
  expect(await figure(page, 'Revenue')).toBe(revenue)

  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Possible duplicates…' }).click()
  await page.getByRole('button', { name: 'Undo: Name 18 (K18)' }).click()
  await expect(group).toBeVisible()
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Customers')).toBe(20)
  await expect.poll(() => segmentCounts(page)).toEqual(before)
})

test('postage is offered to be left out, and counts until it is', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'sales.csv')
  await writeFile(path, sales())
  await importFile(app, page, path)
  await goTo(page, 'Segments')
  const tea = (60 * 61) / 2
  await expect.poll(() => figure(page, 'Revenue')).toBe(tea + 40)

  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Excluded items…' }).click()
  await expect(page.getByText('Nothing is excluded.')).toBeVisible()
  const row = page.getByRole('region', { name: 'Items to exclude' }).getByRole('row', { name: /POST/ })
  await expect(row).toContainText('POSTAGE')
  await expect(row.getByRole('checkbox')).not.toBeChecked()
  await row.getByRole('checkbox').check()
  await expect(page.getByText('1 item excluded.')).toBeVisible()
  await page.getByLabel('Another product code').fill('85000')
  await page.getByRole('button', { name: 'Exclude', exact: true }).click()
  await expect(page.getByText('2 items excluded.')).toBeVisible()
  const products = page.getByRole('region', { name: 'Items to exclude' })
  await expect(products.getByRole('row', { name: /85000/ })).toContainText('Tea')
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Revenue')).toBe(tea - 1)

  await page.reload()
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Excluded items…' }).click()
  const byHand = page.getByRole('checkbox', { name: '85000' })
  await expect(byHand).toBeChecked()
  await byHand.click()
  await expect(byHand).toHaveCount(0)
  await expect(page.getByText('1 item excluded.')).toBeVisible()
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Revenue')).toBe(tea)
})

test('remembered columns are renamed, changed, exported and forgotten', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'kasse.csv')
  await writeFile(path, 'Zettel;Wann;Wer;Geld\n1;2026-01-05;ann;5,50\n2;2026-01-06;bob;6,50\n')
  await openFile(app, page, path)
  await page.getByLabel('Use “Wer” as').selectOption('customer')
  await page.getByLabel('Use “Wann” as').selectOption('date')
  await page.getByLabel('Use “Geld” as').selectOption('amount')
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported kasse.csv' })).toBeVisible()

  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Saved column settings…' }).click()
  await page.getByRole('button', { name: 'Edit kasse.csv' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('The old till')
  await dialog.getByLabel('Use “Zettel” as').selectOption('order')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'The old till' })).toBeVisible()
  await expect(page.getByText(/4 columns are used\..* Numbers have a decimal comma\.$/)).toBeVisible()

  const written = join(desk.folder, 'columns.json')
  await answerSaveDialog(app, written)
  await page.getByRole('button', { name: 'Export The old till' }).click()
  await expect(page.getByText('Saved the column settings to columns.json.')).toBeVisible()
  expect(JSON.parse(await readFile(written, 'utf8'))).toMatchObject({
    name: 'The old till',
    mapping: { columns: { order: 'Zettel', customer: 'Wer', date: 'Wann', amount: 'Geld' } },
  })

  await goTo(page, 'Data')
  await openFile(app, page, path)
  await expect(page.getByText('Your saved column settings from The old till are used.')).toBeVisible()
  await expect(page.getByLabel('Use “Zettel” as')).toHaveValue('order')
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Saved column settings…' }).click()
  await page.getByRole('button', { name: 'Edit The old till' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(/^No settings saved yet/)).toBeVisible()
})
