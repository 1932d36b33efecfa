import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { countsOf, headless, SAMPLE } from './fixtures/headless.ts'
import { openSegments, segmentCounts } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

test('a run is saved, compared with a later one customer by customer, opened again and deleted', async ({
  app,
  desk,
  page,
}) => {
  test.slow()
  await openSegments(page)
  const now = countsOf(await headless(SAMPLE.csv))
  const june = countsOf(await headless(SAMPLE.csv, '--as-of', '2026-06-30'))

  await test.step('save the result of June', async () => {
    await page.getByLabel('Analysis date').fill('2026-06-30')
    await expect.poll(() => segmentCounts(page)).toEqual(june)
    await page.getByRole('button', { name: 'Saved results', exact: true }).click()
    await page.getByRole('textbox', { name: 'Name of the result', exact: true }).fill('June')
    await page.getByRole('button', { name: 'Save result' }).click()
    await expect(page.getByRole('button', { name: 'Open “June”' })).toBeDisabled()
    await page.getByRole('button', { name: 'Back to segments' }).click()
  })

  await test.step('see who moved since, by the thresholds of June', async () => {
    await page.getByRole('button', { name: 'Use the day after the last sale or return' }).click()
    await expect.poll(() => segmentCounts(page)).toEqual(now)
    await page.locator('summary', { hasText: 'Advanced scoring' }).click()
    const panel = page.getByRole('complementary', { name: 'Settings of the segments' })
    await panel.getByLabel('Thresholds', { exact: true }).selectOption({ label: 'Those of “June”' })
    await expect.poll(() => segmentCounts(page)).not.toEqual(now)
    const frozen = await segmentCounts(page)
    await page.getByRole('button', { name: 'Saved results', exact: true }).click()
    await expect(page.getByLabel('Earlier result')).toContainText('“June”')
    await expect(page.getByText(/have different thresholds/)).toBeHidden()

    const matrix = page.getByRole('region', { name: 'Changes from segment to segment' })
    const cells = matrix.locator('tbody tr td')
    await expect(cells.first()).toBeVisible()
    // All who are in the later run: every row but the column of those who are gone.
    const sum = await matrix
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows
          .flatMap((row) => [...row.querySelectorAll('td')].slice(0, -1))
          .reduce((total, cell) => total + Number((cell.textContent ?? '').replaceAll(/\D/g, '')), 0),
      )
    expect(sum).toBe(Object.values(frozen).reduce((total, customers) => total + customers, 0))
    expect(await accessibilityFaults(page)).toEqual([])

    const cell = matrix.getByRole('button').first()
    const [, customers, from, to] =
      /^([\d,]+) from (.+) to (.+)$/.exec((await cell.getAttribute('aria-label')) ?? '') ?? []
    await cell.click()
    const movers = page.getByRole('region', { name: 'Customers who changed segment' }).locator('tbody tr')
    await expect(page.getByText(`From ${from} to ${to}.`)).toBeVisible()
    await expect(movers).toHaveCount(Math.min(50, Number(customers?.replaceAll(',', ''))))
    await expect(movers.first()).toContainText(`${from}${to}`)

    const path = join(desk.folder, 'moved.csv')
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: 'Export…' }).click()
    // The same dialog as that of the list of customers, of those who made this move.
    const dialog = page.getByRole('dialog')
    await dialog.getByText('CSV', { exact: true }).click()
    await dialog.getByRole('button', { name: `Save ${customers} customer` }).click()
    await expect(page.getByText(/^Saved [\d,]+ customers? to moved\.csv\.$/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeVisible()
    const lines = (await readFile(path, 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(Number(customers?.replaceAll(',', '')) + 1)
    expect(lines[0]).toContain('Segment in “June”')

    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Segments' }).click()
    await page.getByRole('button', { name: 'Saved results', exact: true }).click()
    await movers.first().getByRole('button').click()
    await expect(page.getByRole('heading', { name: 'Why this segment' })).toBeVisible()
  })

  await test.step('list those of one move, newcomers and those who are gone among the customers', async () => {
    const chips = page.getByRole('list', { name: 'Filters in use' })
    const matrix = page.getByRole('region', { name: 'Changes from segment to segment' })
    const listed = page.getByRole('main').getByRole('status').filter({ hasText: 'customer' }).first()
    for (const [cell, chip] of [
      [/ from (?!Joined to).* to (?!Gone)/, / in “June”/],
      [/ from Joined to /, /Not in “June”/],
    ] as const) {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Segments' }).click()
      await page.getByRole('button', { name: 'Saved results', exact: true }).click()
      const move = matrix.getByRole('button', { name: cell }).first()
      const customers = /^[\d,]+/.exec((await move.getAttribute('aria-label')) ?? '')?.[0] ?? ''
      await move.click()
      await page.getByRole('button', { name: new RegExp(`^List ${customers} customers?$`) }).click()
      await expect(chips).toContainText(chip)
      await expect(listed).toContainText(new RegExp(`^${customers} customers?\\.`))
    }
  })

  await test.step('open June again as it was, and go back', async () => {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Segments' }).click()
    await page.getByRole('button', { name: 'Saved results', exact: true }).click()
    await page.getByRole('button', { name: 'Open “June”' }).click()
    await expect(page.getByText(/^This is a saved result: “June”/)).toBeVisible()
    await expect.poll(() => segmentCounts(page)).toEqual(june)
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Clusters' }).click()
    await expect(page.getByText('This saved result has no clusters')).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Segments' }).click()
    await expect(page.getByText(/^This is a saved result: “June”/)).toBeVisible()
    await page.getByRole('button', { name: 'Update', exact: true }).click()
    await expect(page.getByText(/^This is a saved result: “June”/)).toBeHidden()
    await expect.poll(() => segmentCounts(page)).toEqual(june)
  })

  await test.step('rename and delete', async () => {
    await page.getByRole('button', { name: 'Saved results', exact: true }).click()
    const name = page
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: 'Open “June”' }) })
      .getByRole('textbox')
    await name.fill('Summer')
    await name.press('Enter')
    await page.getByRole('button', { name: 'Delete “Summer”' }).click()
    await page.getByRole('button', { name: 'Delete result', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Open “Summer”' })).toHaveCount(0)
  })
})
