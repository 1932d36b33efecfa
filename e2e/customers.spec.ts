import type { Locator, Page } from '@playwright/test'
import { findMap } from '../src/shared/segment-maps/index.ts'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { everybody, firstOrder, numberIn, openCustomers, rowOf, total } from './fixtures/customer-list.ts'
import { expect, test } from './fixtures/desk.ts'

test.use({ holding: 'sample' })
test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 800 }))

/** What a column shows in the rows on screen, from the first row on. */
async function shown(page: Page, heading: string): Promise<string[]> {
  const headings = await page.getByRole('columnheader').allTextContents()
  const at = headings.indexOf(heading)
  expect(at, `no column ${heading} among ${headings.join(', ')}`).toBeGreaterThan(0)
  return page.locator(`tr[data-index] td:nth-child(${at + 1})`).allTextContents()
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never came to ${target}`)
}

test('search, sort and filters narrow the list, and each goes away by its chip', async ({ page }) => {
  await openCustomers(page)
  const all = await everybody(page)
  await expect.poll(() => total(page)).toBe(all.length)
  expect((await shown(page, 'Customer')).slice(0, 12)).toEqual(all.slice(0, 12).map(({ id }) => id))

  await page.getByLabel('Search customers').fill('orme')
  const found = all.filter(({ name, id }) => `${name} ${id}`.toLowerCase().includes('orme'))
  await expect.poll(() => total(page)).toBe(found.length)
  await page.getByRole('button', { name: 'Remove filter: Search: “orme”' }).click()
  await expect.poll(() => total(page)).toBe(all.length)

  await page.getByRole('button', { name: 'Days ago', exact: true }).click()
  const longest = all.map(({ recencyDays }) => recencyDays).sort((a, b) => b - a)
  await expect
    .poll(async () => (await shown(page, 'Days ago')).map(numberIn).slice(0, 12))
    .toEqual(longest.slice(0, 12))
  await expect(page.getByRole('columnheader', { name: 'Days ago' })).toHaveAttribute('aria-sort', 'descending')

  await page.getByRole('button', { name: 'All filters' }).click()
  await page.getByLabel(/^At Risk/).check()
  await page.getByRole('button', { name: 'Monetary score 5' }).click()
  await page.getByLabel('Orders, from').fill('10')
  const kept = all.filter(({ segment, m, frequency }) => segment === 'At Risk' && m === 5 && frequency >= 10)
  await expect.poll(() => total(page)).toBe(kept.length)
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('At RiskM score 5Orders: 10 or more')

  await page.getByLabel('Search customers').fill('no such person')
  await expect(page.getByText('No matches')).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).first().click()
  await expect.poll(() => total(page)).toBe(all.length)
})

test('a cell, a bar and a row of the segments lead to their customers', async ({ page }) => {
  await openCustomers(page)
  const all = await everybody(page)
  const segments = page.getByRole('navigation').getByRole('button', { name: 'Segments' })
  const chips = page.getByRole('list', { name: 'Filters in use' })

  await segments.click()
  await page.getByRole('button', { name: /^R 4, F 5:/ }).click()
  await expect(chips).toContainText('R score 4F score 5')
  await expect.poll(() => total(page)).toBe(all.filter(({ r, f }) => r === 4 && f === 5).length)

  await segments.click()
  await page.getByRole('button', { name: 'At Risk', exact: true }).click()
  await expect(chips).toContainText('At Risk')
  const atRisk = all.filter(({ segment }) => segment === 'At Risk').length
  await expect.poll(() => total(page)).toBe(atRisk)

  await segments.click()
  const color = findMap('eleven-rfm').segments.find(({ name }) => name === 'Champions')?.color
  await page.locator(`path[fill="${color}" i]`).last().click()
  await expect(chips).toContainText('Champions')
})

test('a customer’s page tells why, opens orders, and leads back to the same place', async ({ page }) => {
  await openCustomers(page)
  const all = await everybody(page)
  const scroller = page.getByRole('region', { name: 'Table of customers' })
  await scroller.evaluate((element) => element.scrollTo({ top: 12_000 }))
  const customer = all[360]
  await expect(rowOf(page, 360)).toContainText(customer?.id ?? '')
  await rowOf(page, 360).click()
  await expect(page.getByRole('heading', { name: customer?.name ?? customer?.id ?? '' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Why this segment' })).toBeVisible()
  await expect(page.getByRole('button', { name: customer?.segment ?? '', exact: true })).toBeVisible()
  const order = firstOrder(page)
  await order.click()
  await expect(page.getByRole('table', { name: 'Lines of the order' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(rowOf(page, 360)).toContainText(customer?.id ?? '')
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(12_000)
  await expect(rowOf(page, 360)).toHaveAttribute('data-active', 'true')
})

test('the columns that were chosen stay', async ({ page }) => {
  await openCustomers(page)
  await page.getByRole('button', { name: 'Columns…' }).click()
  await page.getByRole('dialog').getByLabel('Sum of scores').check()
  await page.getByRole('dialog').getByLabel('Phone').uncheck()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('columnheader', { name: 'Phone' })).toHaveCount(0)
  await page.reload()
  await page.getByRole('navigation').getByRole('button', { name: 'Customers' }).click()
  await expect(page.getByRole('columnheader', { name: 'Sum of scores' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Phone' })).toHaveCount(0)
})

test('everything on the list goes without a mouse', async ({ page }) => {
  await openCustomers(page)
  const table = page.getByRole('grid', { name: 'Customers' })
  await page.keyboard.press('Control+f')
  await expect(page.getByLabel('Search customers')).toBeFocused()
  await tabTo(page, table)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.keyboard.press('Control+Shift+e')
  await expect(page.getByRole('button', { name: 'Save 3 customers…' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await table.focus()
  await page.keyboard.press('Escape')
  await expect(page.getByText('3 selected')).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await expect(page.getByText(/^1,\d+ selected$/)).toBeVisible()
  await page.keyboard.press('End')
  await expect(rowOf(page, (await total(page)) - 1)).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Back to the list' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(table).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Columns…' }))

  await page.keyboard.press('Control+k')
  await page.keyboard.type('best customers not seen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Not seen for 60 days or more/ })).toBeVisible()
})

test('nothing stands in the way of a screen reader, in light and dark', async ({ page }) => {
  test.setTimeout(180_000)
  await openCustomers(page)
  await page.getByRole('button', { name: 'All filters' }).click()
  await page.getByLabel('Minimum number of days not seen').fill('60')
  await page.getByRole('button', { name: 'Select the first' }).click()
  await expect(page.getByText('20 selected')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Export to Excel…' }).click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await rowOf(page, 1).click()
  await firstOrder(page).click()
  await expect(page.getByRole('table', { name: 'Lines of the order' })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
})
