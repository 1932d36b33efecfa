import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'
import { figure, goTo, importButton, openFile } from './fixtures/screens.ts'

/** Sales of a till with words of its own for what became of them, dates that read both ways, and postage. */
function strangeSales(): string {
  const rows = ['Order,Date,Customer,Product Code,Product Name,Qty,Unit Price,Total,Status']
  for (let order = 0; order < 60; order += 1) {
    const date = `${String(1 + (order % 12)).padStart(2, '0')}/${String(1 + (order % 9)).padStart(2, '0')}/2026`
    const status = order % 10 === 0 ? 'Zzz qx' : order % 15 === 1 ? 'Order cancelled' : 'paid'
    // The till gives a rebate on some lines that no column explains.
    const total = order % 6 === 3 ? `${10 + (order - 3) / 6}.00` : '20.00'
    rows.push(`${order},${date},C${order % 17},P${order % 7},Tea ${order % 7},2,10.00,${total},${status}`)
  }
  rows.push('60,05/05/2026,C1,P9,FRENCH CARRIAGE LANTERN,1,30.00,30.00,paid')
  rows.push('61,05/05/2026,C2,POST1,POSTAGE,1,4.00,4.00,paid')
  return rows.join('\n')
}

const statuses = (page: Page) => page.getByRole('region', { name: 'Values to explain' })

test('what a file leaves open is asked, at most three questions, and the answers are kept and told', async ({
  app,
  page,
  desk,
}) => {
  const path = join(desk.folder, 'strange.csv')
  await writeFile(path, strangeSales())
  await openFile(app, page, path)

  await expect(statuses(page).getByRole('row', { name: /Zzz qx/ })).toContainText('6')
  await page.getByLabel('“Zzz qx” counts as').selectOption('cancelled')
  await page.getByRole('button', { name: /^Day first: / }).click()
  await expect(page.getByText(/is not quantity times price on/)).toBeVisible()
  await page.getByRole('button', { name: 'quantity times price', exact: true }).click()
  await expect(importButton(page)).toBeEnabled()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported strange.csv' })).toBeVisible()

  const account = page.getByRole('region', { name: 'How the file was read' })
  const told = (table: string, row: RegExp) =>
    account.getByRole('region', { name: table }).getByRole('row', { name: row })
  await expect(told('Statuses and types', /Zzz qx/)).toContainText('Your answer')
  await expect(told('Questions and answers', /quantity times price/)).toContainText('Your answer')

  const fees = page.getByRole('region', { name: 'Fees and postage', exact: true })
  await expect(fees.getByRole('checkbox', { name: 'POST1' })).toBeChecked()
  await expect(fees.getByText('LANTERN')).toHaveCount(0)
  await fees.getByRole('button', { name: 'Exclude 1 item' }).click()
  await expect(page.getByText('1 item no longer counts in any figure.')).toBeVisible()

  await goTo(page, 'Segments')
  // 60 orders of 2 x 10.00 less six of these and four cancelled, and the lantern.
  await expect.poll(() => figure(page, 'Revenue')).toBe(50 * 20 + 30)
})

test('a question that only rows further down raise is asked after the attempt, and its answer goes on', async ({
  app,
  page,
  desk,
}) => {
  const path = join(desk.folder, 'late.csv')
  const rows = Array.from(
    { length: 1020 },
    (_, n) => `${n},2026-01-${String(1 + (n % 28)).padStart(2, '0')},p${n % 50}@x.org,10`,
  )
  const later = Array.from({ length: 600 }, (_, n) => `${9000 + n},2026-02-01,The Shop,5`)
  await writeFile(path, ['Order,Date,Email,Total', ...rows, ...later].join('\n'))
  await openFile(app, page, path)
  await expect(page.getByText(/Is this one customer\?/)).toHaveCount(0)
  await importButton(page).click()

  await expect(page.getByText(/“The Shop” has 37\.0% of all orders\. Is this one customer\?/)).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
  await page.getByRole('button', { name: /^nobody in particular/ }).click()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported late.csv' })).toBeVisible()
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Revenue')).toBe(1020 * 10)
})

test('a later export that leaves lines of an order out asks whether they still count', async ({ app, page, desk }) => {
  const rows = Array.from({ length: 40 }, (_, n) =>
    ['tea', 'pot'].map((product) => `${n},2026-01-${String(1 + (n % 28)).padStart(2, '0')},p${n % 9},${product},1,10`),
  ).flat()
  const write = async (name: string, lines: readonly string[]) => {
    const path = join(desk.folder, name)
    await writeFile(path, ['Order,Date,Customer,Product,Quantity,Price', ...lines].join('\n'))
    await goTo(page, 'Data')
    await openFile(app, page, path)
  }
  await write('january.csv', rows)
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported january.csv' })).toBeVisible()

  // Cut in the middle of an order, or an order that lost a line: nothing in the file tells.
  await write('again.csv', rows.slice(0, 79))
  await importButton(page).click()
  await expect(
    page.getByText(/^1 order was imported before with lines that are missing from this file: 39\./),
  ).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
  await page.getByRole('button', { name: 'no, the orders were changed' }).click()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported again.csv' })).toBeVisible()
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Revenue')).toBe(790)
})
