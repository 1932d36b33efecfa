import { expect, test } from './fixtures/desk.ts'
import { countsOf, headless, SAMPLE } from './fixtures/headless.ts'
import { figure, importFile, segmentCounts } from './fixtures/screens.ts'

/** One change after the other, each on top of those before, with the command line's words for it. */
const CHANGES = [
  { label: 'Returns', value: 'ignore', option: '--returns' },
  { label: 'Scores', value: 'ntile', option: '--scheme' },
  { label: 'Segment map', value: 'ten-rf', option: '--map' },
  { label: 'Analysis date', value: '2026-06-30', option: '--as-of' },
] as const

test('each setting changes the counts at once, to those of the command line', async ({ app, page }) => {
  test.slow()
  await importFile(app, page, SAMPLE.csv)
  await page.getByRole('button', { name: 'See segments' }).click()
  const byDefault = await headless(SAMPLE.csv)
  await expect.poll(() => segmentCounts(page)).toEqual(countsOf(byDefault))

  const options: string[] = []
  let before = { revenue: byDefault.revenue, counts: countsOf(byDefault) }
  for (const { label, value, option } of CHANGES) {
    await test.step(`${label}: ${value}`, async () => {
      const control = page.getByRole('complementary', { name: 'Settings of the segments' }).getByLabel(label)
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

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => segmentCounts(page)).not.toEqual(before.counts)
  await page.getByRole('button', { name: 'Reset to defaults' }).click()
  await expect.poll(() => segmentCounts(page)).toEqual(countsOf(byDefault))
})
