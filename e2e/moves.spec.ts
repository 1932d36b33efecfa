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

test('whom to call this week is one screen away, the next visit on each customer’s page', async ({ page }) => {
  await openSegments(page)
  await goTo(page, 'Win-back desk')
  const first = tableOf(page, 'Whom to call').locator('tbody tr').first()
  await expect(first).toContainText(/\d{3}/)
  expect(await accessibilityFaults(page)).toEqual([])

  await openCustomers(page)
  await rowOf(page, 0).click()
  await expect(page.getByText(/^Usually orders every .* days/)).toBeVisible()
})
