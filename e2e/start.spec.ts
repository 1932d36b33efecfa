import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'
import { figure, importButton } from './fixtures/screens.ts'

/** Pastes what was copied elsewhere, as the system's key does where no field takes it. */
function paste(page: Page, copied: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, copied)
}

const SALES = [
  ['Order', 'Customer', 'Date', 'Amount'],
  ['1', 'ann', '2026-01-02', '5.00'],
  ['2', 'bob', '2026-01-03', '6.50'],
  ['3', 'ann', '2026-02-03', '7.00'],
]

test('a table that is pasted is imported like a file, from a spreadsheet and from a page', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Open a file…' })).toBeVisible()
  await paste(page, { 'text/plain': 'just a word' })
  await expect(page.getByText(/^That is not a table\./)).toBeVisible()

  await paste(page, { 'text/plain': SALES.map((row) => row.join('\t')).join('\r\n') })
  await expect(page.getByRole('heading', { name: /^Pasted table .*\.tsv$/ })).toBeVisible()
  await expect(page.getByText(/^That is not a table\./)).toHaveCount(0)
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: /^Imported Pasted table/ })).toBeVisible()

  const rows = [...SALES, ['4', 'cid', '2026-02-04', '8.00']]
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  await paste(page, { 'text/html': html, 'text/plain': 'Order Customer' })
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: /^Imported Pasted table/ })).toBeVisible()
  await page.getByRole('button', { name: 'All data' }).click()
  expect([await figure(page, 'Lines'), await figure(page, 'Customers')]).toEqual([4, 3])

  await paste(page, { 'text/plain': SALES.map((row) => row.join('\t')).join('\n') })
  await importButton(page).click()
  await expect(
    page.getByText('Everything was already here: all 3 rows came in with earlier files. Nothing was added.').first(),
  ).toBeVisible()
})

test('other samples are at hand, and a workspace is pinned', async ({ page }) => {
  await page.getByRole('button', { name: 'a café without product codes' }).click()
  await expect(page.getByRole('heading', { name: 'cafe-sales.csv' })).toBeVisible()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported cafe-sales.csv' })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'All data' }).click()
  await page.getByRole('button', { name: 'Keep My shop at the top of this list', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Keep My shop at the top of this list no longer' })).toBeVisible()
})
