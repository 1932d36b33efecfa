import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { read, utils } from 'xlsx'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { openCustomers, rowOf } from './fixtures/customer-list.ts'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { goTo, openSegments } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

const tableOf = (page: Page, title: string) => page.getByRole('region', { name: `${title} with their figures` })

test('which Champions slipped in the last three months, and their phone numbers in Excel', async ({
  app,
  page,
  desk,
}) => {
  const path = join(desk.folder, 'slipped.xlsx')
  await answerSaveDialog(app, path)
  await openSegments(page)

  await goTo(page, 'Movement')
  const matrix = tableOf(page, 'From segment to segment')
  await expect(matrix).toBeVisible()
  const headings = await matrix.getByRole('columnheader').allTextContents()
  const champions = matrix.getByRole('row', { name: /^Champions/ })
  const slipped = champions.locator('th, td').nth(headings.findIndex((heading) => heading.startsWith('Slipped')))
  const count = Number(await slipped.textContent())
  await slipped.getByRole('button').click()

  const people = tableOf(page, 'Customers who moved').locator('tbody tr')
  await expect(people).toHaveCount(count)
  for (const row of await people.allTextContents()) expect(row).toContain('Champions')
  await page.getByRole('button', { name: 'Save as Excel…' }).click()
  await expect(page.getByText('Saved as slipped.xlsx.')).toBeVisible()

  const book = read(readFileSync(path))
  const cells = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
  const header = cells.findIndex((row) => row.includes('Phone'))
  const at = (cells[header] ?? []).indexOf('Phone')
  const phones = cells.slice(header + 1, header + 1 + count).map((row) => row[at])
  expect(phones.filter((phone) => typeof phone === 'string')).toHaveLength(count)
  expect(await accessibilityFaults(page)).toEqual([])
})

test('whom to call this week is one screen away, the next visit on each customer’s page', async ({
  app,
  page,
  desk,
}) => {
  await openSegments(page)
  await goTo(page, 'Win-back desk')
  const first = tableOf(page, 'Whom to call').locator('tbody tr').first()
  await expect(first).toContainText(/\d{3}/)
  expect(await accessibilityFaults(page)).toEqual([])

  // The same dialog as that of the list of customers, with these selected.
  const wanted = page.getByRole('button', { name: /^Export [\d,]+ customers…$/ }).first()
  const count = /[\d,]+/.exec((await wanted.textContent()) ?? '')?.[0] ?? ''
  await wanted.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: `Selected customers (${count})` })).toBeChecked()
  await dialog.getByLabel('Replace customers with pseudonyms').check()
  const path = join(desk.folder, 'whom to call.csv')
  await answerSaveDialog(app, path)
  await dialog.getByText('CSV', { exact: true }).click()
  await dialog.getByRole('button', { name: /^Save / }).click()
  await expect(page.getByText(/^Saved [\d,]+ customers to whom to call\.csv\./)).toBeVisible()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split('\r\n')
  expect(header).toMatch(/^\ufeff?Customer \(pseudonym\)/)
  expect(header).not.toContain('Name')
  expect(lines.every((line) => /^C-[0-9a-f]{14},/.test(line))).toBe(true)

  await openCustomers(page)
  await rowOf(page, 0).click()
  await expect(page.getByText(/^Usually orders every .* days/)).toBeVisible()
})

test('what customers are expected to spend is a column to sort and filter by, and a figure of each segment', async ({
  page,
}) => {
  await openSegments(page)
  await page.getByRole('button', { name: 'Expected spending' }).click()
  const segments = page.getByRole('region', { name: 'All segments', exact: true }).getByRole('table')
  await expect(segments.getByRole('columnheader', { name: 'Expected spending, 12 months' })).toBeVisible()

  await openCustomers(page)
  await page.getByRole('button', { name: 'Columns…' }).click()
  await page.getByRole('dialog').getByLabel('Expected spending, 12 months').check()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('columnheader', { name: 'Expected spending, 12 months' }).getByRole('button').first().click()
  const headings = await page.getByRole('columnheader').allTextContents()
  const at = headings.findIndex((heading) => heading.startsWith('Expected spending'))
  const amounts = async () =>
    (await page.locator(`tr[data-index] td:nth-child(${at + 1})`).allTextContents()).map((text) =>
      Number(text.replace(/[^\d.]/g, '')),
    )
  await expect.poll(async () => (await amounts())[0] ?? 0).toBeGreaterThan(0)
  const sorted = await amounts()
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a))
  expect(await accessibilityFaults(page)).toEqual([])

  await rowOf(page, 0).click()
  await expect(page.getByText('Segments at the ends of past months, and now')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('who moved since a saved result is on the same screen as who moved since a day', async ({ page }) => {
  await openSegments(page)
  await page.getByLabel('Analysis date').fill('2026-06-30')
  await page.getByRole('button', { name: 'Saved results', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name of the result', exact: true }).fill('June')
  await page.getByRole('button', { name: 'Save result' }).click()
  await expect(page.getByRole('button', { name: 'Open “June”' })).toBeVisible()

  await goTo(page, 'Movement')
  await page.getByLabel('Later date, or a saved result').selectOption({ label: '“June”' })
  await page.getByLabel('Earlier date', { exact: true }).fill('2026-03-31')
  await expect(page.getByText(/^“June”, of .* is taken as it was saved/)).toBeVisible()
  await expect(page.getByText(/^From Mar 31, 2026 to Jun 30, 2026\./)).toBeVisible()
  await expect(tableOf(page, 'From segment to segment')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
})
