import type { Page } from '@playwright/test'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { countsOf, headless, SAMPLE } from './fixtures/headless.ts'
import { openSegments, segmentCounts } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

/** The customers of each segment as the preview has them. */
const previewCounts = (page: Page) =>
  page
    .getByRole('region', { name: 'Segments with the new thresholds' })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('th')?.textContent?.trim() ?? '',
          Number(row.querySelectorAll('.number')[1]?.textContent?.replaceAll(/\D/g, '')),
        ]),
      ),
    )

const RECENCY = [20, 60, 120, 240]
const FREQUENCY = [1, 2, 4, 9]
const MONETARY = [50, 120, 300, 900]

test('thresholds set by hand count at once, by key, by drag and by number, and make the segments of the command line', async ({
  page,
}) => {
  test.slow()
  await openSegments(page)
  await page.getByLabel('Scores', { exact: true }).selectOption('own')
  await expect(page.getByRole('heading', { name: 'Own thresholds' })).toBeVisible()

  await test.step('by key', async () => {
    const slider = page.getByRole('slider', { name: 'Recency, threshold 4 of 4' })
    const before = Number(await slider.getAttribute('aria-valuenow'))
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('PageDown')
    await expect(slider).toHaveAttribute('aria-valuenow', String(before - 11))
  })

  await test.step('by drag', async () => {
    const slider = page.getByRole('slider', { name: 'Frequency, threshold 4 of 4' })
    const before = Number(await slider.getAttribute('aria-valuenow'))
    const counts = await previewCounts(page)
    const box = await slider.boundingBox()
    if (box === null) throw new Error('The cut is not on the screen.')
    await page.mouse.move(box.x + box.width / 2, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + 20, { steps: 5 })
    await page.mouse.up()
    expect(Number(await slider.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
    await expect.poll(() => previewCounts(page)).not.toEqual(counts)
  })

  await test.step('cuts that the map does not fit are said, and cannot be used', async () => {
    await page.getByRole('button', { name: 'Recency: remove threshold 4' }).click()
    await expect(
      page.getByText(/^These thresholds make 4, 5 and 5 scores, but the map “Eleven segments”/),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Use these thresholds' })).toBeDisabled()
    await page.getByRole('button', { name: 'Add threshold' }).first().click()
    await expect(page.getByText(/^These thresholds make/)).toBeHidden()
  })

  await test.step('by number', async () => {
    for (const [title, cuts] of [
      ['Recency', RECENCY],
      ['Frequency', FREQUENCY],
      ['Monetary', MONETARY],
    ] as const) {
      // From the last to the first and again, so that no neighbour is in the way.
      for (const round of [1, 2]) {
        for (const at of [3, 2, 1, 0]) {
          const field = page.getByLabel(`${title}, threshold ${at + 1}: up to`)
          await field.fill(String(cuts[at]))
          await field.press('Enter')
          if (round === 2) await expect(field).toHaveValue(String(cuts[at]))
        }
      }
    }
  })

  const list = (cuts: readonly number[]) => cuts.join(',')
  const expected = await headless(
    SAMPLE.csv,
    ...['--scheme', 'own', '--recency-cuts', list(RECENCY)],
    ...['--frequency-cuts', list(FREQUENCY), '--monetary-cuts', list(MONETARY)],
  )
  await expect.poll(() => previewCounts(page)).toEqual(countsOf(expected))
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Use these thresholds' }).click()
  await expect.poll(() => segmentCounts(page)).toEqual(countsOf(expected))
  await expect(page.getByLabel('Scores', { exact: true })).toHaveValue('own')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => segmentCounts(page)).not.toEqual(countsOf(expected))
})
