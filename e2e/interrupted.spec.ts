import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'
import type { Desk } from './fixtures/open-desk.ts'
import { goTo, holdings, importButton, importFile, openFile, segmentCounts } from './fixtures/screens.ts'
import { writeSales } from './fixtures/till.ts'

/** Starts the import of a large file by the window, over a workspace that holds a small one; gives what it held. */
async function beginLargeImport(app: ElectronApplication, page: Page, desk: Desk) {
  const small = join(desk.folder, 'small.csv')
  writeSales(small, 900)
  await importFile(app, page, small)
  const before = await holdings(page)
  const large = join(desk.folder, 'large.csv')
  writeSales(large, 300_000)
  await goTo(page, 'Data')
  await openFile(app, page, large)
  await importButton(page).click()
  await expect(page.getByText(/^[\d,.\s]*[1-9][\d,.\s]* rows$/)).toBeVisible()
  return before
}

/** Kills the engine, sees that the window says so, and waits until it no longer has to. */
async function killEngine(page: Page, desk: Desk): Promise<void> {
  const banner = page
    .getByRole('status')
    .filter({ hasText: 'The engine stopped unexpectedly and is being started again' })
  // It may start again quickly, so the look-out begins before.
  const said = banner.waitFor()
  process.kill(await desk.enginePid(), 'SIGKILL')
  await said
  await expect(banner).toBeHidden()
}

test('cancelling an import half-way leaves the workspace as it was', async ({ app, page, desk }) => {
  const before = await beginLargeImport(app, page, desk)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Canceled. Nothing was changed.')).toBeVisible()
  await expect(importButton(page)).toBeEnabled()
  expect(await holdings(page)).toEqual(before)
  await goTo(page, 'Segments')
  await expect(page.getByRole('rowheader', { name: 'All customers' })).toBeVisible()
})

test('an engine killed during an import: the window says so, it starts again, nothing is lost', async ({
  app,
  page,
  desk,
}) => {
  const before = await beginLargeImport(app, page, desk)
  await killEngine(page, desk)
  await expect(page.getByRole('alert')).toContainText(
    'What it had not finished is undone: check the result, and try again.',
  )
  await expect(importButton(page)).toBeEnabled()
  expect(await holdings(page)).toEqual(before)
})

test('an engine killed during a query: the window says so, it starts again, and the answer comes', async ({
  app,
  page,
  desk,
}) => {
  test.skip(process.platform === 'win32', 'Windows cannot halt a process with a signal')
  const sales = join(desk.folder, 'sales.csv')
  writeSales(sales, 900)
  await importFile(app, page, sales)
  const { status } = await holdings(page)
  await page.getByRole('button', { name: 'See segments' }).click()
  await expect.poll(() => segmentCounts(page)).not.toEqual({})
  const byDefault = await segmentCounts(page)

  // Halted, so that the query is surely under way when the engine dies.
  process.kill(await desk.enginePid(), 'SIGSTOP')
  await page.getByLabel('Segment map').selectOption('low-mid-high')
  await expect(page.getByText('Updating…')).toBeVisible()
  await killEngine(page, desk)
  await expect.poll(async () => Object.keys(await segmentCounts(page)).sort()).toEqual(['High', 'Low', 'Mid'])
  await expect(page.getByRole('alert')).toBeHidden()
  expect(await holdings(page)).toMatchObject({ status })
  await page.getByRole('button', { name: 'Reset to defaults' }).click()
  await expect.poll(() => segmentCounts(page)).toEqual(byDefault)
})
