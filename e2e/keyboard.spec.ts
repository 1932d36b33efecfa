import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs.ts'
import { segmentCounts } from './fixtures/screens.ts'

/** Walks with the Tab key until the focus is where it should be; fails when it never comes there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached()
  for (let step = 0; step < 120; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never came to ${target}`)
}

test('from the start to the written report without a mouse', async ({ app, page, desk }) => {
  const report = join(desk.folder, 'report.xlsx')
  await answerSaveDialog(app, report)
  await tabTo(page, page.getByRole('button', { name: 'Try the sample' }))
  await page.keyboard.press('Enter')
  const importIt = page.getByRole('button', { name: 'Import', exact: true })
  await expect(importIt).toBeEnabled()
  await tabTo(page, importIt)
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'See segments' }))
  await page.keyboard.press('Enter')
  await expect.poll(() => segmentCounts(page)).not.toEqual({})
  const byDefault = await segmentCounts(page)

  const map = page.getByLabel('Segment map')
  await tabTo(page, map)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => segmentCounts(page)).not.toEqual(byDefault)

  const best = page.getByRole('button', { name: /^R 5, F 5:/ })
  await tabTo(page, page.getByRole('link', { name: 'Skip to the screen' }))
  await page.keyboard.press('Enter')
  await tabTo(page, best)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('button', { name: /^R 4, F 5:/ })).toBeFocused()

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('export excel')
  await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('option', { selected: true })).toContainText(
    'Export to Excel…',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved the segments to report.xlsx.')).toBeVisible({ timeout: 30_000 })
  expect(existsSync(report)).toBe(true)

  await page.keyboard.press('ControlOrMeta+1')
  await expect(page.getByRole('heading', { name: 'Data' })).toBeVisible()
})

test('from a file of one’s own to the list of its customers by keys alone', async ({ app, page, desk }) => {
  const sales = join(desk.folder, 'sales.csv')
  const list = join(desk.folder, 'list.csv')
  const rows = ['ann', 'bob', 'cleo', 'dan'].map((who, at) => `${at + 1},${who},2026-03-0${at + 1},${10 + at}.50`)
  await writeFile(sales, ['Order,Customer,Date,Amount', ...rows].join('\n'))
  await answerOpenDialog(app, sales)
  await answerSaveDialog(app, list)
  await expect(page.getByRole('button', { name: 'Open a file…' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+o')
  await expect(page.getByText('Ready to import.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('heading', { name: 'Imported sales.csv' })).toBeVisible({ timeout: 60_000 })

  await page.keyboard.press('ControlOrMeta+2')
  await expect.poll(() => segmentCounts(page)).not.toEqual({})
  await page.keyboard.press('ControlOrMeta+3')
  await expect(page.getByRole('row').nth(4)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+e')
  const dialog = page.getByRole('dialog', { name: 'Export customers' })
  const csv = dialog.getByRole('radio', { name: 'CSV' })
  await tabTo(page, dialog.getByRole('radio', { name: 'Excel' }))
  await page.keyboard.press('ArrowRight')
  await expect(csv).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved 4 customers to list.csv')).toBeVisible({ timeout: 30_000 })
  expect(await readFile(list, 'utf8')).toContain('cleo')
})
