import type { Locator } from '@playwright/test'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { figure, goTo, openSegments } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

/** The digits of a column, row by row. */
const column = async (table: Locator, at: number): Promise<number[]> => {
  const texts = await table.locator(`tbody tr td:nth-child(${at})`).allTextContents()
  return texts.map((text) => Number(text.replaceAll(/\D/g, '')))
}

test('what was sold in each store adds up to what the segments show, as a table and as bars', async ({ page }) => {
  await openSegments(page)
  const [orders, revenue] = [await figure(page, 'Orders'), await figure(page, 'Revenue')]

  await goTo(page, 'Places')
  const table = page.getByRole('region', { name: 'Stores with their figures' })
  await expect(table.getByRole('rowheader')).toHaveText(['Quayside', 'Market Row', 'Without a customer'])
  const [here = 0, there = 0] = await column(table, 3)
  expect(here + there).toBe(orders)
  const [most = 0, less = 0] = await column(table, 4)
  // Each is rounded to whole pounds.
  expect(Math.abs(most + less - revenue)).toBeLessThanOrEqual(1)
  await expect(page.getByRole('img', { name: /^Spending as bars\. The most: Quayside, \D?267,420\./ })).toBeVisible()
  // The sample's till names no country.
  await expect(page.getByText('Countries')).toHaveCount(0)
  expect(await accessibilityFaults(page)).toEqual([])
})
