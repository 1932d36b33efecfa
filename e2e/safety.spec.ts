import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { importFile } from './fixtures/screens.ts'
import { writeSales } from './fixtures/till.ts'

async function importSales(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  const path = join(folder, 'sales.csv')
  writeSales(path, 400)
  await importFile(app, page, path)
}

const openSafety = (page: Page) => page.getByRole('button', { name: 'Backups and safety…' }).click()

test('backs up after an import, saves a copy, removes personal data and deletes the workspace', async ({
  app,
  page,
  desk,
}) => {
  await importSales(app, page, desk.folder)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Data' }).click()
  await openSafety(page)
  await expect(page.getByText(/^Last backup: /)).toBeVisible()
  await expect(page.getByText('in the folder “My shop backups”')).toBeVisible()

  const copy = join(desk.folder, 'copy.regulars')
  await answerSaveDialog(app, copy)
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(page.getByText('Saved the whole workspace to copy.regulars.')).toBeVisible()
  await page.getByRole('button', { name: 'Check this workspace' }).click()
  await expect(page.getByText('The workspace is in order.')).toBeVisible()

  await page.getByRole('button', { name: 'Remove all personal data…' }).click()
  await page.getByLabel('Also delete the backups').check()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText(/^Removed the personal data of \d+ customers/)).toBeVisible()
  await expect(page.getByText('There is no backup yet.')).toBeVisible()

  await page.getByRole('button', { name: 'Delete this workspace…' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Who are your regulars?' })).toBeVisible()
  expect(readFileSync(copy).subarray(0, 15).toString()).toBe('SQLite format 3')
})

test.describe('a damaged workspace', () => {
  test('is said, and a backup brings it back', async ({ app, page, desk }) => {
    await importSales(app, page, desk.folder)
    const folder = join(desk.documents, 'Regulars')
    await expect.poll(() => readdirSync(folder)).toContain('My shop backups')
    await expect
      .poll(() => readdirSync(join(folder, 'My shop backups')).filter((name) => name.endsWith('.regulars')))
      .toHaveLength(1)
    await app.close()
    const path = join(folder, 'My shop.regulars')
    writeFileSync(path, readFileSync(path).fill(0, 8_192, 12_288))
    const damaged = readFileSync(path)

    const again = await pageOf(await desk.launch())
    await expect(again.getByRole('heading', { name: 'The workspace “My shop” is damaged' })).toBeVisible()
    expect(readFileSync(path).equals(damaged)).toBe(true)
    await again.getByRole('button', { name: /^Restore the backup of / }).click()
    await again.getByRole('button', { name: 'Restore', exact: true }).click()
    await expect(again.getByText('sales.csv')).toBeVisible()
    expect(readdirSync(folder).some((name) => name.startsWith('My shop.damaged-'))).toBe(true)
  })
})
