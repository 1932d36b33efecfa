import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'
import { fitPage } from './fixtures/fit-page.ts'
import { openSegments } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

/** Goes to each screen of the navigation, once it has come to rest. */
async function* screensOf(page: Page): AsyncGenerator<string> {
  const screens = page.getByRole('navigation', { name: 'Screens' }).getByRole('listitem').getByRole('button')
  await expect(screens.first()).toBeVisible()
  for (let at = 0; at < (await screens.count()); at += 1) {
    await screens.nth(at).click()
    const heading = page.locator('main h1').first()
    await expect(heading).toBeVisible()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 })
    await expect(page.getByRole('status').filter({ hasText: '…' })).toHaveCount(0, { timeout: 60_000 })
    yield (await heading.textContent()) ?? ''
  }
}

/** Parts that run over sideways, and controls outside the window that nothing scrolls to. */
function runningOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (part: Element | null): boolean =>
      part !== null && (['auto', 'scroll'].includes(getComputedStyle(part).overflowX) || scrolls(part.parentElement))
    const shell = [document.documentElement, ...document.querySelectorAll('header, main, main [data-scrolls], nav')]
    const wide = shell
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => `runs over: ${part.tagName} ${part.className} ${part.scrollWidth} > ${part.clientWidth}`)
    const lost = [...document.querySelectorAll('main button, main input, main select')]
      .filter((part) => {
        const { right, left, width } = part.getBoundingClientRect()
        return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(part.parentElement)
      })
      .map((part) => `outside: ${part.outerHTML.slice(0, 120)}`)
    return [...wide, ...lost]
  })
}

test('twice as large, every screen still fits its window sideways', async ({ app, page }) => {
  test.slow()
  await fitPage(app, page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
  for await (const screen of screensOf(page)) expect.soft(await runningOver(page), screen).toEqual([])
})

test('nothing moves for whoever wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSegments(page)
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  const moving = await page.evaluate(() => {
    const seconds = (times: string) => Math.max(...times.split(',').map((each) => Number.parseFloat(each)))
    return [...document.querySelectorAll('*')]
      .map((part) => ({ part, style: getComputedStyle(part) }))
      .filter(
        ({ style }) =>
          seconds(style.transitionDuration) > 0.01 ||
          (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01),
      )
      .map(({ part }) => part.outerHTML.slice(0, 120))
  })
  expect(moving).toEqual([])
})

test('in the high contrast of the system, meaning does not hang on a colour that is gone', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openSegments(page)
  const looks = await page.evaluate(() => {
    const backgroundOf = (part: Element) => getComputedStyle(part).backgroundColor
    const swatches = [...document.querySelectorAll('main tbody [class*="_swatch_"]')].map(backgroundOf)
    const current = document.querySelector('nav [aria-current="page"]')
    return { swatches, line: current === null ? '' : getComputedStyle(current).outlineStyle }
  })
  expect(looks.swatches.length).toBeGreaterThan(5)
  expect(new Set(looks.swatches).size).toBe(looks.swatches.length)
  expect(looks.line).toBe('solid')
  const cell = page.getByRole('button', { name: /^R 5, F 5:/ })
  await cell.focus()
  await page.keyboard.press('ArrowLeft')
  const focused = page.getByRole('button', { name: /^R 4, F 5:/ })
  await expect(focused).toBeFocused()
  expect(await focused.evaluate((part) => getComputedStyle(part).outlineStyle)).toBe('solid')
})
