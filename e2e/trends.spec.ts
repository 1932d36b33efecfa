import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { goTo } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

test('the overview says how the shop is doing, and each sentence leads to where it comes from', async ({ page }) => {
  await goTo(page, 'Overview')
  await expect(page.locator('dl[class*="_figures_"] dt').first()).toHaveText('Spending')
  await expect(page.getByRole('img', { name: /^Spending over time/ })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: /customers? spent/ }).click()
  await expect(page.getByRole('heading', { name: 'Trends', level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('button', { name: /had bought before/ }).click()
  await expect(page.getByRole('heading', { name: 'Cohorts', level: 1 })).toBeVisible()
})

test('the filter stays with the view, on another screen and on the way back', async ({ page }) => {
  await goTo(page, 'Trends')
  await page.getByRole('tab', { name: 'Weekday', exact: true }).click()
  const table = page.getByRole('region', { name: 'Weekday with their figures' })
  const monday = table.getByRole('row', { name: /^Monday/ })
  const all = await monday.textContent()
  await page.getByRole('button', { name: 'Stores' }).click()
  await page.getByRole('checkbox', { name: 'Quayside' }).check()
  await page.keyboard.press('Escape')
  await expect.poll(() => monday.textContent()).not.toBe(all)
  const narrow = await monday.textContent()

  await goTo(page, 'Cohorts')
  await expect(page.getByRole('button', { name: 'Stores (1)' })).toBeVisible()
  await page.getByRole('button', { name: 'All sales' }).click()
  await expect(page.getByRole('button', { name: 'Stores', exact: true })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('button', { name: 'Stores (1)' })).toBeVisible()
  await expect.poll(() => monday.textContent()).toBe(narrow)
  expect(await accessibilityFaults(page)).toEqual([])
})

test('dragging over the months of a picture narrows the sales to them', async ({ page }) => {
  await goTo(page, 'Trends')
  const box = await page.getByRole('img', { name: /^Spending over time/ }).boundingBox()
  if (box === null) throw new Error('There is no picture.')
  const at = (part: number) => [box.x + box.width * part, box.y + box.height / 2] as const
  await page.mouse.move(...at(0.4))
  await page.mouse.down()
  await page.mouse.move(...at(0.5))
  await page.mouse.move(...at(0.6))
  await page.mouse.up()
  await expect(page.getByLabel('From', { exact: true })).toHaveValue(/^\d{4}-\d{2}-01$/)
  await expect(page.getByLabel('To', { exact: true })).toHaveValue(/^\d{4}-\d{2}-(28|30|31)$/)
  const months = page.getByRole('region', { name: 'Month with their figures' }).getByRole('rowheader')
  await expect.poll(() => months.count()).toBeLessThan(6)
  expect(await months.count()).toBeGreaterThan(1)
})

test('a chart gives its numbers to the clipboard and its picture into a file', async ({ app, page, desk }) => {
  await goTo(page, 'Trends')
  const tools = page.getByRole('button', { name: /^Copy or save this picture/ })
  await tools.click()
  await page.getByRole('menuitem', { name: 'Copy numbers' }).click()
  await expect(page.getByText('The numbers are on the clipboard.')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^\tSpending\tSpending the year before\n/)

  await tools.click()
  await page.getByRole('menuitem', { name: 'Copy picture' }).click()
  await expect(page.getByText('The picture is on the clipboard.')).toBeVisible()
  expect(await app.evaluate(async ({ clipboard }) => (await clipboard.read())[0]?.types)).toEqual(['image/png'])

  for (const [kind, start] of [
    ['svg', '<svg'],
    ['png', '\u0089PNG'],
  ] as const) {
    const path = join(desk.folder, `trends.${kind}`)
    await answerSaveDialog(app, path)
    await tools.click()
    await page.getByRole('menuitem', { name: `Save picture (${kind.toUpperCase()})…` }).click()
    await expect(page.getByRole('status').filter({ hasText: /picture/ })).toHaveText('The picture was saved.')
    await expect.poll(async () => (await readFile(path, 'latin1')).slice(0, 4)).toBe(start)
  }
  expect(await readFile(join(desk.folder, 'trends.svg'), 'utf8')).toContain('>Month</text>')
})

test('cohorts are a heat map by month or quarter, and the ladder has the days between', async ({ page }) => {
  await goTo(page, 'Cohorts')
  await expect(page.getByRole('img', { name: /as a heat map/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Cohorts by' }).selectOption('quarter')
  await expect(page.getByRole('rowheader', { name: /^Q\d \d{4}$/ }).first()).toBeVisible()
  await page.getByRole('tab', { name: 'Order by order' }).click()
  await expect(page.getByRole('columnheader', { name: 'Days between, median' })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
})
