import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures/desk.ts'
import { figure, goTo, importButton, importFile, openFile } from './fixtures/screens.ts'

test('a currency that only comes late stops the import, and is then asked', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'late.csv')
  const early = Array.from({ length: 1_100 }, (_, at) => `${at},C${at % 50},2024-03-01,2.00,EUR`)
  await writeFile(path, ['Order,Customer ID,Date,Amount,Currency', ...early, '9001,Z,2024-03-02,10.00,USD'].join('\n'))
  await openFile(app, page, path)
  await importButton(page).click()
  await expect(page.getByText(/late\.csv holds amounts in several currencies \(EUR, USD\)/)).toBeVisible()
  await expect(page.getByText('Choose what to do with the currencies.')).toBeVisible()
  await page.getByRole('radio', { name: /^Convert all amounts/ }).check()
  await page.getByLabel('1 USD in EUR').fill('0.5')
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported late.csv' })).toBeVisible()
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Revenue')).toBe(2_205)
})

test('what parts the columns can be chosen', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'tilde.csv')
  await writeFile(path, 'Order~Customer ID~Date~Amount\n1~A~2024-03-01~10.00\n2~B~2024-03-02~5.00\n')
  await openFile(app, page, path)
  await expect(page.getByText(/^Everything is in one column/)).toBeVisible()
  await expect(page.getByText('Choose the column separator.')).toBeVisible()
  await page.getByLabel('Text encoding').selectOption('utf-16le')
  await expect(page.getByText('The file cannot be read with these settings.')).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
  await page.getByLabel('Text encoding').selectOption('')
  await page.getByLabel('Column separator').selectOption('Tilde ~')
  await expect(page.getByText('Customer, date and amount found. Ready to import.')).toBeVisible()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported tilde.csv' })).toBeVisible()
})

test('all groups of duplicates can be reached', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'twins.csv')
  const rows = Array.from({ length: 90 }, (_, at) => `${at},K${at},Name ${Math.floor(at / 2)} Smith,2024-03-01,5.00`)
  await writeFile(path, ['Order,Customer ID,Customer Name,Date,Amount', ...rows].join('\n'))
  await importFile(app, page, path)
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Possible duplicates…' }).click()
  await expect(page.getByText('1 to 20 of 45')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Previous' })).toBeDisabled()
  const later = page.getByRole('button', { name: 'Next', exact: true })
  await later.click()
  await later.click()
  await expect(page.getByText('41 to 45 of 45')).toBeVisible()
  await expect(later).toBeDisabled()
  await page.getByRole('button', { name: 'Merge' }).first().click()
  await expect(page.getByText('41 to 44 of 44')).toBeVisible()
})

test('a file that is gone when it is imported is missed once, and another can be chosen', async ({
  app,
  page,
  desk,
}) => {
  const path = join(desk.folder, 'gone.csv')
  await writeFile(path, 'Order,Customer,Date,Amount\n1,ann,2026-01-05,5\n')
  await openFile(app, page, path)
  await expect(importButton(page)).toBeEnabled()
  await rm(path)
  await importButton(page).click()
  await expect(page.getByRole('button', { name: 'Choose another file…' })).toBeVisible()
  await expect(page.getByText(/^gone\.csv is not there any more/)).toHaveCount(1)
  await expect(page.getByLabel('Text encoding')).toHaveCount(0)
  await expect(importButton(page)).toBeDisabled()
})

test('letters that can be read in two ways are asked about, and a file none of whose rows counts says why', async ({
  app,
  page,
  desk,
}) => {
  const path = join(desk.folder, 'names.csv')
  // 佐藤 in EUC-JP; the same bytes are everyday characters of Korean and Chinese.
  const name = Buffer.from('bab4c6a3', 'hex')
  const [before, after] = ['Order,Customer,Date,Amount,Status\n1,', ',2026-01-05,5,Cancelled\n']
  await writeFile(path, Buffer.concat([Buffer.from(before), name, Buffer.from(after)]))
  await openFile(app, page, path)
  await expect(page.getByText(/^The letters of this file can be read as/)).toBeVisible()
  await page.getByLabel('Text encoding').selectOption('euc-jp')
  await expect(page.getByText(/^The letters of this file can be read as/)).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'First rows of the file' })).toContainText('佐藤')
  await importButton(page).click()
  const why = page.getByText(
    /^No row of names\.csv counts as a purchase.*1 cancell?ed or unpaid.*“Cancelled” in “Status”/,
  )
  await expect(why).toBeVisible()
})
