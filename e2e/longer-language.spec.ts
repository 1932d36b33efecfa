import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { answerOpenDialog } from './fixtures/dialogs.ts'
import { fitPage } from './fixtures/fit-page.ts'

test.use({ holding: 'sample' })

/** What a reader of another language would trip over: parts of the window that run over, and texts that no catalogue has written. */
function findings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shell = [document.documentElement, ...document.querySelectorAll('nav, nav button, header, main, footer')]
    const over = shell
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => `runs over: ${part.tagName} ${part.textContent?.slice(0, 60)}`)
    // What tables and values hold is the shop’s own, and keys and the program's name are the same everywhere.
    const ownWords = 'kbd, [lang="en"], tbody, dd, select, code, [role="status"], svg, header strong, [class*="brand"]'
    const texts = [...document.querySelectorAll('h1, h2, h3, h4, p, button, label, legend, summary, th, dt, nav a, li')]
    const loose = texts
      .filter((part) => part.closest(ownWords) === null && part.getClientRects().length > 0)
      .flatMap((part) => [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
      .map((node) => node.textContent?.trim() ?? '')
      .filter((text) => text !== 'My shop' && text !== 'sample-sales.csv')
      .filter((text) => /[a-z]{3}/.test(text) && ![...text].some((char) => char > '~'))
      .map((text) => `no catalogue: ${text}`)
    return [...over, ...new Set(loose)]
  })
}

test('in a language of longer words, every text is written in it and nothing runs over', async ({ desk }) => {
  test.slow()
  // In another language the usual workspace has another name.
  const app = await desk.launch('--language=en-XA', join(desk.documents, 'Regulars', 'My shop.regulars'))
  const page = await pageOf(app)
  await fitPage(app, page)
  const screens = page.locator('nav').first().locator('button')
  await expect(screens.first()).toBeVisible()
  for (let at = 0; at < (await screens.count()); at += 1) {
    await screens.nth(at).click()
    await expect(page.locator('main h1').first()).toBeVisible()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    expect.soft(await findings(page), (await page.locator('main h1').first().textContent()) ?? '').toEqual([])
  }

  const path = join(desk.folder, 'x.csv')
  await writeFile(path, 'Order,Date,Customer,Total,Status\n1,2026-04-01,Eva,12,zzz\n2,2026-04-02,Jon,3,zzz\n')
  await answerOpenDialog(app, path)
  await page.keyboard.press('Control+O')
  await expect(page.locator('main h1', { hasText: 'x.csv' })).toBeVisible()
  await expect(page.locator('main select').first()).toBeVisible()
  expect.soft((await findings(page)).filter((each) => !each.includes('x.csv'))).toEqual([])
})
