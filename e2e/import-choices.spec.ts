import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utils, write } from 'xlsx'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { figure, goTo, importButton, openFile, openSegments } from './fixtures/screens.ts'
import { writeSales } from './fixtures/till.ts'

test('files that were opened together: those of one shape come in as one, the others follow', async ({ desk }) => {
  const january = join(desk.folder, 'january.csv')
  const february = join(desk.folder, 'february.csv')
  const people = join(desk.folder, 'people.csv')
  writeSales(january, 300)
  writeSales(february, 450)
  await writeFile(people, 'Customer ID,Name,Email\n1,Ann,ann@example.org\n2,Bob,bob@example.org\n')
  const page = await pageOf(await desk.launch(january, february, people))

  await expect(page.getByRole('heading', { name: 'january.csv' })).toBeVisible()
  await expect(page.getByLabel('Also import february.csv with the same settings')).toBeChecked()
  await expect(page.getByText('Still to check after this import: people.csv.')).toBeVisible()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported 2 files' })).toBeVisible()
  expect(await figure(page, 'Read')).toBe(750)
  expect(await figure(page, 'Kept')).toBe(450 - 1)
  await expect(page.getByRole('region', { name: 'Imports added together' }).getByRole('row')).toHaveCount(3)

  await page.getByRole('button', { name: 'Next: people.csv' }).click()
  await expect(page.getByText(/lists customers, not sales/)).toBeVisible()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported people.csv' })).toBeVisible()
  await expect(page.getByText('2 rows named a customer.')).toBeVisible()
})

test('sheets of one shape come in as one, unless somebody says otherwise', async ({ app, page, desk }) => {
  const header = ['Order', 'Customer', 'Date', 'Amount']
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['About the sales']]), 'About')
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ['1', 'ann', '2024-03-01', 5]]), 'Y2024')
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ['2', 'bob', '2025-03-01', 6]]), 'Y2025')
  const path = join(desk.folder, 'years.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  await openFile(app, page, path)
  await expect(page.getByLabel('Sheet')).toHaveValue('1')
  const together = page.getByLabel('Also import “Y2025” (same columns)')
  await expect(together).toBeChecked()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported 2 sheets' })).toBeVisible()
  expect(await figure(page, 'Kept')).toBe(2)

  await page.getByRole('button', { name: 'years.xlsx, Y2025' }).click()
  await page.getByRole('button', { name: 'Undo this import…' }).click()
  await page.getByRole('button', { name: 'Undo import', exact: true }).click()
  await expect.poll(() => figure(page, 'Lines')).toBe(1)
  await openFile(app, page, path)
  await together.uncheck()
  await page.getByLabel('Sheet').selectOption({ label: 'Y2025' })
  await expect(page.getByLabel('Also import “Y2024” (same columns)')).not.toBeChecked()
  await expect(importButton(page)).toBeEnabled()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported years.xlsx' })).toBeVisible()
  await expect(page.getByText(/^Sheet Y2025, imported/)).toBeVisible()
})

test('several currencies are never added up without a word', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'two currencies.csv')
  await writeFile(
    path,
    'Order,Customer,Date,Amount,Currency\n1,ann,2026-01-05,10,EUR\n2,bob,2026-01-06,20,USD\n3,bob,2026-01-07,30,USD\n',
  )
  await openFile(app, page, path)
  await expect(page.getByText('Choose what to do with the currencies.')).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
  await page.getByLabel('Convert all amounts to one currency, at exchange rates you enter').check()
  await expect(page.getByText('Enter an exchange rate to EUR.')).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
  await page.getByLabel('1 USD in EUR').fill('0.9')
  await expect(page.getByText(/^(Choose|Enter) /)).toBeHidden()
  await importButton(page).click()
  await expect(page.getByText(/converted into EUR at 1 USD = 0\.9/)).toBeVisible()
  expect(await figure(page, 'Kept')).toBe(3)
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Revenue')).toBe(10 + 18 + 27)

  const dollars = join(desk.folder, 'dollars.csv')
  await writeFile(dollars, 'Order,Customer,Date,Amount,Currency\n4,cat,2026-01-08,10,USD\n')
  await goTo(page, 'Data')
  await openFile(app, page, dollars)
  await expect(page.getByText(/^The file contains amounts in USD\. This workspace uses EUR\./)).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
  await page.getByLabel('Convert all amounts').check()
  await page.getByLabel('1 USD in EUR').fill('0.5')
  await importButton(page).click()
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Revenue')).toBe(55 + 5)
})

test('a currency that no file names is asked for once', async ({ app, page, desk }) => {
  const first = join(desk.folder, 'january.csv')
  const second = join(desk.folder, 'february.csv')
  await writeFile(first, 'Order,Customer,Date,Amount\n1,ann,2026-01-05,10\n')
  await writeFile(second, 'Order,Customer,Date,Amount\n2,bob,2026-02-05,20\n')
  await openFile(app, page, first)
  const question = page.getByLabel('Currency of the amounts')
  await expect(question).toHaveValue('')
  await expect(importButton(page)).toBeEnabled()
  await question.selectOption('EUR')
  await importButton(page).click()
  await expect(page.getByText('The file names no currency; its amounts are in EUR, as chosen.')).toBeVisible()
  await goTo(page, 'Data')
  await openFile(app, page, second)
  await expect(importButton(page)).toBeEnabled()
  await expect(question).toHaveCount(0)
  await importButton(page).click()
  await goTo(page, 'Segments')
  await expect(page.getByText(/^€30/).first()).toBeVisible()
})

test('the letters of a text file are found out, and can be read otherwise', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'lodz.csv')
  // "Łódź" as Windows-1250 has it, known by what its letters spell.
  const lodz = Buffer.from([0xa3, 0xf3, 0x64, 0x9f])
  await writeFile(
    path,
    Buffer.concat([Buffer.from('Order,Customer,Date,Amount\n1,'), lodz, Buffer.from(',2026-01-05,10\n')]),
  )
  await openFile(app, page, path)
  const rows = page.getByRole('region', { name: 'First rows of the file' })
  await expect(rows).toContainText('Łódź')
  await page.getByText('Reading options').click()
  await page.getByLabel('Text encoding').selectOption('windows-1252')
  await expect(rows).toContainText('£ódŸ')
  await page.getByLabel('Text encoding').selectOption('windows-1250')
  await expect(rows).toContainText('Łódź')
  await importButton(page).click()
  await goTo(page, 'Customers')
  await expect(page.getByText('Łódź').first()).toBeVisible()
})

test('what was chosen for a header is offered again, and can be forgotten', async ({ app, page, desk }) => {
  const rows = (order: number) =>
    `Zettel;Wann;Wer;Geld\n${order};2026-01-05;ann;5,50\n${order + 1};2026-01-06;bob;6,50\n`
  const first = join(desk.folder, 'kasse.csv')
  const second = join(desk.folder, 'kasse 2.csv')
  await writeFile(first, rows(1))
  await writeFile(second, rows(3))
  await openFile(app, page, first)
  await page.getByLabel('Use “Wer” as').selectOption('customer')
  await page.getByLabel('Use “Wann” as').selectOption('date')
  await page.getByLabel('Use “Geld” as').selectOption('amount')
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported kasse.csv' })).toBeVisible()

  await goTo(page, 'Data')
  await openFile(app, page, second)
  await expect(page.getByText('Your saved column settings from kasse.csv are used.')).toBeVisible()
  await expect(page.getByLabel('Use “Wer” as')).toHaveValue('customer')
  await expect(importButton(page)).toBeEnabled()
  await page.getByRole('button', { name: 'Delete saved settings' }).click()
  await expect(page.getByText(/^Choose /)).toBeVisible()
})

test('a till is recognised by its headers and named', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'items.csv')
  await writeFile(
    path,
    'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Event Type,Location,Customer ID\n' +
      '2026-03-01,10:00:00,UTC,Drinks,Tea,1,Regular,T1,,$2.50,$0.00,$2.50,$0.20,A1,P1,Till,Payment,Shop,C1\n',
  )
  await openFile(app, page, path)
  await expect(page.getByText('Known till format: Square, items.')).toBeVisible()
  await expect(importButton(page)).toBeEnabled()
})

test('a date that reads both ways is a question', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'dates.csv')
  await writeFile(path, 'Order,Customer,Date,Amount\n1,ann,03/04/2026,5\n2,bob,05/06/2026,6\n')
  await openFile(app, page, path)
  await expect(page.getByText(/can be read with the day first or the month first/)).toBeVisible()
  await page.getByRole('button', { name: 'Month first: 03/04/2026 is Mar 4, 2026' }).click()
  await expect(page.getByRole('row', { name: /^Date/ })).toContainText('2026-03-04')
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported dates.csv' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Mar 4, 2026 to May 6, 2026')
})

test('a file that sums up its customers is segmented by what it says', async ({ app, page, desk }) => {
  const rows = Array.from({ length: 60 }, (_, at) => `C${at},${1 + (at % 5)},${10 + at}.50,2026-0${1 + (at % 9)}-15`)
  const path = join(desk.folder, 'sums.csv')
  await writeFile(path, ['Customer,Orders,Revenue,Last purchase', ...rows, 'C99,0,0,'].join('\n'))
  await openFile(app, page, path)
  await expect(page.getByText(/^This file has one row per customer/)).toBeVisible()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported sums.csv' })).toBeVisible()
  expect(await figure(page, 'Read')).toBe(61)
  expect(await figure(page, 'Kept')).toBe(60)
  expect(await figure(page, 'Refused')).toBe(1)
  const counts = await openSegments(page)
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(60)
  expect(await figure(page, 'Orders')).toBe(12 * (1 + 2 + 3 + 4 + 5))
  expect(await figure(page, 'Revenue')).toBe(60 * 10.5 + (59 * 60) / 2)
})
