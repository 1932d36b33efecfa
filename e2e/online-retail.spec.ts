import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { ElectronApplication, Page } from '@playwright/test'
import { type Desk, expect, test } from './fixtures/desk.ts'
import { countsOf, headless } from './fixtures/headless.ts'
import { figure, importButton, openFile, segmentCounts } from './fixtures/screens.ts'
import { sharedData } from './fixtures/shared-data.ts'

test.slow()

/** The file through the window, against the same file through the command line. */
async function compare(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await openFile(app, page, path)
  await importButton(page).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: /^Imported / })).toBeVisible({ timeout: 120_000 })
  expect(await figure(page, 'Read')).toBe(541_909)
  expect(await figure(page, 'Kept')).toBe(397_884)
  expect(await figure(page, 'Refused')).toBe(40)

  await page.getByRole('button', { name: 'See segments' }).click()
  const expected = await headless(path)
  await expect.poll(() => segmentCounts(page), { timeout: 60_000 }).toEqual(countsOf(expected))
  expect(await figure(page, 'Customers')).toBe(expected.customers)
  expect(await figure(page, 'Orders')).toBe(expected.orders)
  expect(await figure(page, 'Revenue')).toBe(Math.round(expected.revenue))
}

async function unpacked(desk: Desk, packed: string): Promise<string> {
  const path = join(desk.folder, 'online-retail.csv')
  await pipeline(createReadStream(packed), createGunzip(), createWriteStream(path))
  return path
}

test('Online Retail as csv gives the figures of the command line', async ({ app, page, desk }) => {
  const packed = sharedData('online-retail.csv.gz')
  test.skip(packed === null, 'needs ../shared/data/online-retail.csv.gz')
  await compare(app, page, await unpacked(desk, packed ?? ''))
})

test('Online Retail as xlsx gives the figures of the command line', async ({ app, page }) => {
  test.skip(process.env.REGULARS_SLOW !== '1', 'slow: set REGULARS_SLOW=1')
  const path = sharedData('online-retail.xlsx')
  test.skip(path === null, 'needs ../shared/data/online-retail.xlsx')
  await compare(app, page, path ?? '')
})
