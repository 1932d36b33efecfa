import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { figure, goTo, importFile } from './fixtures/screens.ts'
import { writeSales } from './fixtures/till.ts'

const returns = (page: Page) =>
  page.getByRole('complementary', { name: 'Settings of the segments' }).getByLabel('Returns', { exact: true })

test('settings and columns are found as they were left, each workspace with its own', async ({ desk }) => {
  const sales = join(desk.folder, 'sales.csv')
  writeSales(sales, 900)
  const first = await desk.launch()
  const page = await pageOf(first)
  await importFile(first, page, sales)
  await goTo(page, 'Segments')
  await returns(page).selectOption('ignore')
  await page.getByLabel('Analysis date', { exact: true }).fill('2026-12-24')
  await expect(page.getByText('as of Dec 24, 2026')).toBeVisible()
  const customers = await figure(page, 'Customers')
  await goTo(page, 'Customers')
  await page.getByRole('button', { name: 'Columns…' }).click()
  await page.getByRole('dialog').getByLabel('Per order').check()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('columnheader', { name: 'Per order' })).toBeVisible()

  await goTo(page, 'Data')
  await answerSaveDialog(first, join(desk.folder, 'Kiosk'))
  await page.getByRole('button', { name: 'New…' }).click()
  await expect(page.getByRole('banner')).toContainText('Kiosk')
  await importFile(first, page, sales)
  await goTo(page, 'Segments')
  await expect(returns(page)).toHaveValue('net')
  await expect(page.getByText('as of Dec 24, 2026')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await goTo(page, 'Data')
  await page.getByRole('button', { name: /^My shop/ }).click()
  await expect(page.getByRole('banner')).toContainText('My shop')
  await first.close()

  const again = await pageOf(await desk.launch())
  await expect(again.getByRole('banner')).toContainText('My shop')
  await goTo(again, 'Segments')
  await expect(returns(again)).toHaveValue('ignore')
  await expect(again.getByText('as of Dec 24, 2026')).toBeVisible()
  expect(await figure(again, 'Customers')).toBe(customers)
  await goTo(again, 'Customers')
  await expect(again.getByRole('columnheader', { name: 'Per order' })).toBeVisible()
})
