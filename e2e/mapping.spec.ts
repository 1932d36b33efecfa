import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures/desk.ts'
import { countsOf, headless } from './fixtures/headless.ts'
import { figure, goTo, importButton, openFile, segmentCounts } from './fixtures/screens.ts'

/** A till that names its columns as nobody else does. */
function oddSales(): string {
  const rows = ['Zettel;Wann;Wer;Geld']
  for (let line = 0; line < 600; line += 1) {
    const day = String(1 + (line % 28)).padStart(2, '0')
    const month = String(1 + (line % 9)).padStart(2, '0')
    rows.push(`Z${100 + (line >> 1)};${day}.${month}.2026;Gast ${line % 83};${1 + (line % 40)},50`)
  }
  rows.push('Z999;irgendwann;Gast 1;3,00')
  return `${rows.join('\n')}\n`
}

test('a file with odd headers is mapped by hand, and gives the figures of the command line', async ({
  app,
  page,
  desk,
}) => {
  const path = join(desk.folder, 'kasse.csv')
  await writeFile(path, oddSales())
  await openFile(app, page, path)

  await expect(page.getByText(/^Choose the columns for the customer, the date,? and the amount/)).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
  const meaningOf = (header: string) => page.getByLabel(`Use “${header}” as`)
  await meaningOf('Wer').selectOption('customer')
  await expect(page.getByText(/^Choose the columns for the date and the amount/)).toBeVisible()
  await meaningOf('Wann').selectOption('date')
  await meaningOf('Geld').selectOption('amount')
  await expect(importButton(page)).toBeEnabled()
  await meaningOf('Zettel').selectOption('order')
  const columns = page.getByRole('region', { name: 'Columns and how they are used' })
  await expect(columns.getByRole('row', { name: /^Wann/ })).toContainText('2026-01-01')

  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported kasse.csv' })).toBeVisible()
  const expected = await headless(path, '--columns', 'customer=Wer,date=Wann,amount=Geld,order=Zettel')
  expect(await figure(page, 'Read')).toBe(601)
  expect(await figure(page, 'Kept')).toBe(expected.rows.kept)
  expect(await figure(page, 'Refused')).toBe(1)
  await expect(
    page.getByRole('region', { name: 'Page of refused rows' }).getByRole('row', { name: /irgendwann/ }),
  ).toBeVisible()

  await goTo(page, 'Segments')
  await expect.poll(() => segmentCounts(page)).toEqual(countsOf(expected))
  // 600 receipts of 1,50 to 40,50: money tells what scores do not, a decimal mark that was read as thousands.
  expect(await figure(page, 'Revenue')).toBe(12_600)
})

test('a column that was recognised wrongly is given another meaning', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'till.csv')
  await writeFile(
    path,
    'Order;Date;Customer ID;Member;Amount\n1;2026-01-02;1;a;5\n2;2026-01-03;1;b;6\n3;2026-01-04;1;c;7\n',
  )
  await openFile(app, page, path)
  await expect(page.getByLabel('Use “Customer ID” as')).toHaveValue('customer')
  await page.getByLabel('Use “Member” as').selectOption('customer')
  await expect(page.getByLabel('Use “Customer ID” as')).toHaveValue('')
  await importButton(page).click()
  await page.getByRole('button', { name: 'All data' }).click()
  await expect.poll(() => figure(page, 'Customers')).toBe(3)
})
