import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs.ts'
import { countsOf, headless, SAMPLE } from './fixtures/headless.ts'
import { openSegments, segmentCounts } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

const segments = (page: Page) => page.getByRole('region', { name: 'Segments of the map' })
const rules = (page: Page) => page.getByRole('list', { name: 'Rules of the map' }).getByRole('listitem')

test('a map is copied, painted, ordered by key and by drag, used, exported and imported', async ({
  app,
  desk,
  page,
}) => {
  test.slow()
  const accessible = async () => expect(await accessibilityFaults(page)).toEqual([])
  await openSegments(page)
  await page.getByRole('button', { name: 'View and edit the maps…' }).click()
  await expect(segments(page).getByText('Champions')).toBeVisible()
  await accessible()

  await test.step('copy a shipped one', async () => {
    await page.getByRole('button', { name: /^Ten segments/ }).click()
    await page.getByRole('button', { name: 'Copy and edit' }).click()
    await expect(page.getByLabel('Name of the map')).toHaveValue('Ten segments, recency and frequency, copy')
    await expect(page.getByText('All 125 codes have a segment.')).toBeVisible()
    await expect(rules(page)).toHaveCount(10)
  })

  await test.step('rename a segment; the rules follow', async () => {
    await page.getByLabel('Name of segment 1', { exact: true }).fill('Friends')
    await page.getByLabel('Name of segment 1', { exact: true }).press('Enter')
    await expect(page.getByLabel('Rule 10: segment')).toHaveValue('Friends')
    await page.getByLabel('Name of segment 2', { exact: true }).fill('Friends')
    await page.getByLabel('Name of segment 2', { exact: true }).press('Enter')
    await expect(page.getByText('There is already a segment “Friends”. Choose another name.')).toBeVisible()
    await expect(page.getByLabel('Name of segment 2', { exact: true })).toHaveValue('Loyal Customers')
  })

  await test.step('paint a cell by key', async () => {
    const before = await segments(page).getByRole('row').nth(1).locator('.number').textContent()
    await page.getByRole('button', { name: 'Friends', exact: true }).click()
    await page.getByRole('button', { name: 'R 5, F 5: Friends' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'R 5, F 3: Friends' })).toBeFocused()
    await expect(segments(page).getByRole('row').nth(1).locator('.number')).not.toHaveText(before ?? '')
  })

  await test.step('take a segment out of a cell, and put a rule above that shadows another', async () => {
    await page.getByRole('button', { name: 'Others', exact: true }).click()
    await page.getByRole('button', { name: /^R 1, F 1: / }).click()
    await expect(page.getByText(/^5 of 125 codes have no segment: 111, 112, 113, 114, 115\./)).toBeVisible()
    await page.getByRole('button', { name: 'Add rule' }).click()
    const last = rules(page).last()
    const count = await rules(page).count()
    await last.getByRole('button', { name: /^Move rule \d+ up$/ }).click()
    await expect(page.getByText(new RegExp(`^Rule ${count} .* is never used`))).toBeVisible()
    const handle = (place: number) => rules(page).nth(place).getByTitle('Drag to move')
    await handle(count - 2).dragTo(handle(count - 5))
    await expect(page.getByText(new RegExp(`^Rule ${count - 3} .* is never used`))).toBeVisible()
    await page.getByRole('button', { name: `Remove rule ${count - 4}` }).click()
    await expect(page.getByText(/is never used/)).toBeHidden()
    await accessible()
  })

  await test.step('nothing is lost on the way, and the saved map makes the segments of the command line', async () => {
    await page.getByRole('button', { name: 'Back to segments' }).click()
    await page.getByRole('button', { name: 'View and edit the maps…' }).click()
    await page.getByRole('button', { name: /not saved$/ }).click()
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText('Unsaved changes')).toBeHidden()
    const path = join(desk.folder, 'mine.json')
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: 'Export…' }).click()
    await expect(page.getByText('Saved the map to mine.json.')).toBeVisible()
    expect(JSON.parse(await readFile(path, 'utf8')).map.segments[0].name).toBe('Friends')
    await page.getByRole('button', { name: 'Use this map' }).click()
    const expected = await headless(SAMPLE.csv, '--map', path)
    await expect.poll(() => segmentCounts(page)).toEqual(countsOf(expected))
  })

  await test.step('a file is imported beside what is there; one that is none is refused in words', async () => {
    await page.getByRole('button', { name: 'View and edit the maps…' }).click()
    await page.getByLabel('Description of the map').fill('Mine.')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText('Unsaved changes')).toBeHidden()
    await answerOpenDialog(app, join(desk.folder, 'mine.json'))
    await page.getByRole('button', { name: 'Import…' }).click()
    await expect(page.getByLabel('Name of the map')).toHaveValue(/, copy, copy$/)
    await page.getByRole('button', { name: 'Delete…' }).click()
    await page.getByRole('button', { name: 'Delete map' }).click()
    await expect(page.getByRole('button', { name: /, copy, copy$/ })).toBeHidden()
    await answerOpenDialog(app, SAMPLE.csv)
    await page.getByRole('button', { name: 'Import…' }).click()
    await expect(page.getByText(/^sample-sales\.csv /)).toBeVisible()
  })
})
