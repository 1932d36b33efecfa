import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { goTo, openSegments } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

test('a product leads to as many customers as it says bought it, and one of them to what may be next', async ({
  page,
}) => {
  await openSegments(page)
  await goTo(page, 'Products')
  const products = page.getByRole('region', { name: 'Products with their figures' })
  const first = products.locator('tbody tr').first()
  const buyers = Number(((await first.locator('td').nth(4).textContent()) ?? '').replaceAll(/\D/g, ''))
  expect(buyers).toBeGreaterThan(0)
  expect(await accessibilityFaults(page)).toEqual([])

  const link = first.getByRole('button')
  const name = await link.textContent()
  await link.click()
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText(`Bought ${name}`)
  const table = page.getByRole('grid', { name: 'Customers' })
  // One row is the heading.
  await expect(table).toHaveAttribute('aria-rowcount', String(buyers + 1))

  await table.getByRole('row').nth(1).dblclick()
  const next = page.getByRole('region', { name: 'Suggested products with reasons' })
  await expect(next.getByRole('row').nth(1)).toContainText(
    /Bought by \d+ of the \d+ customers who buy most like this one/,
  )
  expect(await accessibilityFaults(page)).toEqual([])
})

test('segments show what they buy more than others, and come back as they were left', async ({ page }) => {
  await openSegments(page)
  await goTo(page, 'Products')
  await page.getByText('Segments: more than others').click()
  const table = page.getByRole('region', { name: 'Segments: more than others with their figures' })
  await expect(table.getByRole('rowheader').first()).toHaveText('Champions')
  await page.getByLabel('Show the first').fill('2')
  await expect(table.getByRole('rowheader').filter({ hasText: 'Champions' })).toHaveCount(2)
  await table.getByRole('button', { name: /\)$/ }).first().click()
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Champions')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(table.getByRole('rowheader').filter({ hasText: 'Champions' })).toHaveCount(2)
})
