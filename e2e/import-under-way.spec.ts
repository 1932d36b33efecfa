import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'
import type { Desk } from './fixtures/open-desk.ts'
import { figure, goTo, holdings, importButton, importFile, openFile, segmentCounts } from './fixtures/screens.ts'
import { writeSales } from './fixtures/till.ts'

const LINES = 300_000

test.skip(process.platform === 'win32', 'Windows cannot halt a process with a signal')

/** Starts a large import and halts the engine, so that the import is under way as long as it is looked at. */
async function beginAndHalt(app: ElectronApplication, page: Page, desk: Desk): Promise<number> {
  const path = join(desk.folder, 'large.csv')
  writeSales(path, LINES)
  await openFile(app, page, path)
  await importButton(page).click()
  await expect(page.getByText(/^[\d,.\s]*[1-9][\d,.\s]* rows$/)).toBeVisible()
  const engine = await desk.enginePid()
  process.kill(engine, 'SIGSTOP')
  return engine
}

test('an import goes on while other screens are looked at, and tells its end without taking anybody away', async ({
  app,
  page,
  desk,
}) => {
  const engine = await beginAndHalt(app, page, desk)
  const indicator = page.getByRole('region', { name: 'Import in progress' })
  await expect(indicator).toBeHidden()
  await goTo(page, 'Data')
  await expect(indicator).toContainText('large.csv')
  await goTo(page, 'Report')
  await expect(indicator).toBeVisible()

  await indicator.getByRole('button', { name: 'Importing large.csv' }).click()
  await expect(page.getByRole('heading', { name: 'Importing' })).toBeVisible()
  await expect(page.getByText(/^[\d,.\s]*[1-9][\d,.\s]* rows$/)).toBeVisible()

  await goTo(page, 'Report')
  process.kill(engine, 'SIGCONT')
  await expect(page.getByText('Imported large.csv: 300,000 rows read.')).toBeVisible({ timeout: 60_000 })
  await expect(indicator).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeVisible()
  await page.getByRole('button', { name: 'View the import' }).click()
  await expect(page.getByRole('heading', { name: 'Imported large.csv' })).toBeVisible()
  expect(await figure(page, 'Read')).toBe(LINES)
  await expect(page.getByText('Imported large.csv: 300,000 rows read.')).toBeHidden()
})

test('an import is cancelled from another screen, and the workspace is as it was', async ({ app, page, desk }) => {
  const before = await holdings(page)
  const engine = await beginAndHalt(app, page, desk)
  await goTo(page, 'Data')
  const indicator = page.getByRole('region', { name: 'Import in progress' })
  await indicator.getByRole('button', { name: 'Cancel' }).click()
  await expect(indicator).toContainText('Canceling large.csv')
  process.kill(engine, 'SIGCONT')
  await expect(page.getByText('The import of large.csv was canceled. Nothing was changed.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  expect(await holdings(page)).toEqual(before)

  await page.getByRole('button', { name: 'Back to the file' }).click()
  await expect(importButton(page)).toBeEnabled()
})

test('a result does not wait for an import that is under way', async ({ app, page, desk }) => {
  const small = join(desk.folder, 'small.csv')
  writeSales(small, 900)
  await importFile(app, page, small)
  await goTo(page, 'Data')
  const large = join(desk.folder, 'large.csv')
  writeSales(large, LINES)
  await openFile(app, page, large)
  await importButton(page).click()
  await expect(page.getByText(/^[\d,.\s]*[1-9][\d,.\s]* rows$/)).toBeVisible()
  await goTo(page, 'Segments')
  await page.getByLabel('Segment map').selectOption({ label: 'Low, mid, high' })
  await expect.poll(async () => Object.keys(await segmentCounts(page))).toEqual(['High', 'Mid', 'Low'])
  await expect(page.getByText('Imported large.csv: 300,000 rows read.')).toBeVisible({ timeout: 60_000 })
})
