import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'
import { countsOf, headless, SAMPLE } from './fixtures/headless.ts'
import { figure, goTo, importFile, openSegments, segmentCounts } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

/** One change after the other, each on top of those before, with the command line's words for it. */
const CHANGES = [
  { label: 'Returns', value: 'ignore', option: '--returns' },
  { label: 'Scores', value: 'ntile', option: '--scheme' },
  { label: 'Segment map', value: 'ten-rf', option: '--map' },
  { label: 'Analysis date', value: '2026-06-30', option: '--as-of' },
] as const

test('each setting changes the counts at once, to those of the command line', async ({ page }) => {
  test.slow()
  await openSegments(page)
  const byDefault = await headless(SAMPLE.csv)
  await expect.poll(() => segmentCounts(page)).toEqual(countsOf(byDefault))

  const options: string[] = []
  let before = { revenue: byDefault.revenue, counts: countsOf(byDefault) }
  for (const { label, value, option } of CHANGES) {
    await test.step(`${label}: ${value}`, async () => {
      const control = page
        .getByRole('complementary', { name: 'Settings of the segments' })
        .getByLabel(label, { exact: true })
      if (option === '--as-of') await control.fill(value)
      else await control.selectOption(value)
      options.push(option, value)
      const expected = await headless(SAMPLE.csv, ...options)
      const after = { revenue: expected.revenue, counts: countsOf(expected) }
      expect(after).not.toEqual(before)
      await expect.poll(() => segmentCounts(page)).toEqual(after.counts)
      await expect.poll(() => figure(page, 'Revenue')).toBe(Math.round(expected.revenue))
      await expect.poll(() => figure(page, 'Customers')).toBe(expected.customers)
      before = after
    })
  }

  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => segmentCounts(page)).not.toEqual(before.counts)
  await page.getByRole('button', { name: 'Reset to defaults' }).click()
  await expect.poll(() => segmentCounts(page)).toEqual(countsOf(byDefault))
})

/** The finer settings, each on top of those before: the group they are folded in, how a person sets them, the command line's words. */
const FINER = [
  {
    group: 'Which sales count',
    set: async (panel: Locator) => {
      await panel.getByLabel('Sales that count').selectOption('months')
      await panel.getByLabel('Number of months').fill('9')
    },
    options: ['--last-months', '9'],
  },
  {
    group: 'Which sales count',
    set: (panel: Locator) => panel.getByRole('checkbox', { name: /^Quayside/ }).check(),
    options: ['--store', 'Quayside'],
  },
  {
    group: 'Which sales count',
    set: (panel: Locator) => panel.getByText('After scoring').click(),
    options: ['--filter', 'after'],
  },
  {
    group: 'What is measured',
    set: (panel: Locator) => panel.getByLabel('Frequency', { exact: true }).selectOption('days'),
    options: ['--frequency', 'days'],
  },
  {
    group: 'What is measured',
    set: (panel: Locator) => panel.getByLabel('Monetary', { exact: true }).selectOption('perOrder'),
    options: ['--monetary', 'per-order'],
  },
  {
    group: null,
    set: (panel: Locator) => panel.getByLabel('Segment map').selectOption('five-tiers'),
    options: ['--map', 'five-tiers'],
  },
  {
    group: 'Advanced scoring',
    set: (panel: Locator) => panel.getByLabel('Number of scores').selectOption('7'),
    options: ['--bins', '7'],
  },
  {
    group: 'Advanced scoring',
    set: (panel: Locator) => panel.getByLabel('Weight of monetary').fill('3'),
    options: ['--weights', '1,1,3'],
  },
  {
    group: null,
    set: (panel: Locator) => panel.getByLabel('Scores', { exact: true }).selectOption('percent-rank'),
    options: ['--scheme', 'percent-rank'],
  },
]

test('the folded settings do what the command line does, and choices that do not fit are said in words', async ({
  page,
}) => {
  test.slow()
  await openSegments(page)
  const panel = page.getByRole('complementary', { name: 'Settings of the segments' })

  const options: string[] = []
  for (const { group, set, options: more } of FINER) {
    await test.step(more.join(' '), async () => {
      const fold = panel.locator('summary', { hasText: group ?? 'nothing is folded' })
      if (group !== null && !(await fold.locator('xpath=..').evaluate((details: HTMLDetailsElement) => details.open)))
        await fold.click()
      await set(panel)
      options.push(...more)
      const expected = await headless(SAMPLE.csv, ...options)
      await expect.poll(() => segmentCounts(page)).toEqual(countsOf(expected))
      await expect.poll(() => figure(page, 'Customers')).toBe(expected.customers)
    })
  }

  await test.step('a map for five scores brings them with it, and says so', async () => {
    await panel.getByLabel('Segment map').selectOption('ten-rf')
    await expect(panel.getByText('The number of scores is now 5, as this map requires.')).toBeVisible()
    await expect(panel.getByLabel('Number of scores')).toHaveValue('5')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(panel.getByLabel('Number of scores')).toHaveValue('7')
  })

  await test.step('a period that ends before it starts is said in words, with a way out', async () => {
    await panel.getByLabel('Sales that count').selectOption('between')
    await panel.getByLabel('First day that counts').fill('2026-09-01')
    await panel.getByLabel('Last day that counts').fill('2026-03-01')
    await expect(page.getByText('The period ends before it starts.')).toBeVisible()
    await page.getByRole('button', { name: 'Swap the two dates' }).click()
    await expect(page.getByText('The period ends before it starts.')).toBeHidden()
    const between = options.toSpliced(0, 2, '--from', '2026-03-01', '--to', '2026-09-01')
    const expected = await headless(SAMPLE.csv, ...between)
    await expect.poll(() => segmentCounts(page)).toEqual(countsOf(expected))
  })
})

test('scores are written as the person wants them, and nothing is scored anew', async ({ page }) => {
  const before = await openSegments(page)
  const panel = page.getByRole('complementary', { name: 'Settings of the segments' })
  await expect(page.getByRole('button', { name: /^R 5, F 5: .*Champions/ })).toBeVisible()

  await panel.locator('summary', { hasText: 'How scores are shown' }).click()
  await panel.getByLabel('The best score is').selectOption('lowest')
  await panel.getByLabel('Show scores as').selectOption('sum')
  await expect(page.getByRole('button', { name: /^R 1, F 1: .*Champions/ })).toBeVisible()
  expect(await segmentCounts(page)).toEqual(before)

  await goTo(page, 'Customers')
  await expect(page.getByRole('columnheader', { name: 'Sum of scores' })).toBeVisible()
  // The biggest spenders are the best in everything: three times 1.
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText(/Champions.*3$/)
  await page.getByRole('columnheader', { name: 'Sum of scores' }).getByRole('button').click()
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText(/3$/)

  await page.getByRole('grid').getByRole('row').nth(1).click()
  await expect(page.getByText('In these scores 1 is the best.')).toBeVisible()
  await expect(page.locator('dl[class*="_figures_"]')).toContainText('111')

  await goTo(page, 'Report')
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview).toContainText('Number of customers by score; 1 is best.')
  await expect(preview.getByRole('rowheader', { name: 'F 1' })).toBeVisible()
})

test.describe('of a shop that does not say what its goods cost', () => {
  test.use({ holding: 'nothing' })

  test('the margin is greyed with the reason until a file says what goods cost', async ({ app, page, desk }) => {
    const sales =
      'Order,Customer,Date,Product,Quantity,Price\n1,ann,2026-03-01,tea,3,5.00\n2,bob,2026-03-04,pot,1,9.00\n'
    const products = 'sku,name,category,cost\ntea,Tea,Drinks,2.00\npot,Pot,Ware,4.50\n'
    const files = { sales: path.join(desk.folder, 'sales.csv'), products: path.join(desk.folder, 'products.csv') }
    writeFileSync(files.sales, sales)
    writeFileSync(files.products, products)
    await importFile(app, page, files.sales)
    await page.getByRole('button', { name: 'See segments' }).click()
    const panel = page.getByRole('complementary', { name: 'Settings of the segments' })
    await panel.locator('summary', { hasText: 'What is measured' }).click()
    const monetary = panel.getByLabel('Monetary', { exact: true })
    await expect(monetary.getByRole('option', { name: 'Margin' })).toBeDisabled()
    await expect(panel.getByText('no imported file contains costs')).toBeVisible()

    await goTo(page, 'Data')
    await importFile(app, page, files.products)
    await goTo(page, 'Segments')
    await panel.locator('summary', { hasText: 'What is measured' }).click()
    await monetary.selectOption('margin')
    // 3 x (5 - 2) and 9 - 4.50 are 13.50, of two customers; revenue stays what they spent.
    await expect(page.getByText(/^average margin: .?7$/)).toBeVisible()
    await expect.poll(() => figure(page, 'Revenue')).toBe(24)
    await expect(page.getByRole('columnheader', { name: 'Margin' }).first()).toBeVisible()
  })
})
