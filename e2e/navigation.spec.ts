import type { Page } from '@playwright/test'
import { command, screensByName } from './fixtures/commands.ts'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { goTo, openSegments } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

test('goes back and forward by keys, by the mouse and by the menu', async ({ app, page }) => {
  const menu = (label: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const find = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
        items.flatMap((item) => [item, ...find(item.submenu?.items ?? [])])
      find(Menu.getApplicationMenu()?.items ?? [])
        .find((item) => item.label === wanted)
        ?.click()
    }, label)
  const mouse = (button: number) =>
    page.evaluate((pressed) => window.dispatchEvent(new MouseEvent('mouseup', { button: pressed })), button)

  await openSegments(page)
  await goTo(page, 'Customers')
  await page.getByRole('row').nth(3).click()
  await expect(page.getByRole('button', { name: 'Back to the list' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Customers')).toBeVisible()
  await mouse(3)
  await expect(heading(page, 'Segments')).toBeVisible()
  await menu('Back')
  await expect(heading(page, 'Data')).toBeVisible()
  // There is nothing before the first.
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Data')).toBeVisible()
  await menu('Forward')
  await expect(heading(page, 'Segments')).toBeVisible()
  await mouse(4)
  await expect(heading(page, 'Customers')).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('button', { name: 'Back to the list' })).toBeVisible()
})

test('finds a screen scrolled as it was left', async ({ page }) => {
  const top = () => page.evaluate(() => document.querySelector('[data-scrolls]')?.scrollTop)
  await openSegments(page)
  await page.evaluate(() => document.querySelector('[data-scrolls]')?.scrollTo({ top: 240 }))
  await expect.poll(top).toBe(240)
  await goTo(page, 'Report')
  await expect(heading(page, 'Report')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Segments')).toBeVisible()
  await expect.poll(top).toBe(240)
})

test('the palette goes to every screen, and does from everywhere what a screen can do', async ({ app, page, desk }) => {
  const titles = await screensByName(page)
  expect(titles.length).toBeGreaterThan(8)
  for (const title of titles) {
    await command(page, `Go to ${title}`)
    await expect(heading(page, title)).toBeVisible({ timeout: 30_000 })
  }
  await goTo(page, 'Data')
  await command(page, 'Search the customers')
  await expect(page.getByLabel('Search customers')).toBeFocused()
  await goTo(page, 'Data')
  await answerSaveDialog(app, `${desk.folder}/report.xlsx`)
  await command(page, 'Export to Excel')
  await expect(page.getByText('Saved the segments to report.xlsx.')).toBeVisible({ timeout: 30_000 })
})

test('what is to be chosen first is only shown by its keys', async ({ page }) => {
  await openSegments(page)
  await page.keyboard.press('ControlOrMeta+e')
  await expect(heading(page, 'Report')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeEnabled()
})
