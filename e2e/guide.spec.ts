import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultsNow } from './fixtures/accessibility.ts'
import { command } from './fixtures/commands.ts'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { goTo, importButton, openSegments } from './fixtures/screens.ts'

test.describe('with the sample', () => {
  test.use({ holding: 'sample' })

  test('the guide opens at the screen that one is on, leads from page to page, and back', async ({ page }) => {
    await goTo(page, 'Win-back desk')
    await expect(page.getByRole('heading', { level: 1, name: 'Win-back desk' })).toBeVisible()
    await page.keyboard.press('F1')
    const heading = page.getByRole('heading', { name: 'Win-back desk', exact: true })
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport()
    const contents = page.getByRole('navigation', { name: 'Pages of the guide' })
    await expect(contents.getByRole('button', { name: 'Your customers' })).toHaveAttribute('aria-current', 'page')

    await contents.getByRole('button', { name: 'How each figure is computed' }).click()
    await page.getByRole('article').getByRole('button', { name: 'A worked example' }).click()
    await expect(page.getByRole('cell', { name: 'Champions' })).toBeVisible()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByRole('heading', { name: 'How each figure is computed' })).toBeVisible()

    await contents.getByRole('button', { name: 'Your first hour' }).click()
    for (const picture of await page.getByRole('article').getByRole('img').all()) {
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500)
    }
  })

  test('a term opens the glossary at its place, over the screen as it is', async ({ page }) => {
    const before = await openSegments(page)
    await page.getByRole('button', { name: 'Orders', exact: true }).first().click()
    const glossary = page.getByRole('dialog', { name: 'Glossary' })
    await expect(glossary.getByRole('term').filter({ hasText: /^Orders$/ })).toBeInViewport()
    await expect(glossary.getByRole('term').filter({ hasText: /^Silhouette$/ })).toHaveCount(1)
    expect(await faultsNow(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(glossary).toBeHidden()
    expect(await openSegments(page)).toEqual(before)
  })

  test('About says the versions, and what it copies is nothing personal', async ({ app, page, desk }) => {
    await expect(page.getByRole('banner')).toContainText('My shop')
    await command(page, 'About Regulars')
    const about = page.getByRole('dialog', { name: 'About Regulars' })
    await about.getByRole('button', { name: 'Copy diagnostics' }).click()
    await expect(about.getByText('Copied. It contains no names, paths or sales.')).toBeVisible()
    expect(await faultsNow(page)).toEqual([])
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
    const version = await app.evaluate(({ app: program }) => program.getVersion())
    expect(copied).toContain(`Version: ${version}\n`)
    expect(copied).toMatch(/\nWorkspace: 1 import, [\d,]+ lines, [\d,]+ customers$/)
    for (const hidden of [desk.folder, 'My shop', 'sample']) expect(copied).not.toContain(hidden)
  })

  test('what is new is said once per version', async ({ desk }) => {
    await mkdir(desk.userData, { recursive: true })
    const seen = { tour: true, version: '0.0.1' }
    await writeFile(join(desk.userData, 'preferences.json'), JSON.stringify({ theme: 'system', seen }))
    const first = await desk.launch()
    const page = await pageOf(first)
    await expect(page.getByText(/^Regulars was updated to version /)).toBeVisible()
    await page.getByRole('button', { name: 'What’s new' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'What’s new' })).toBeVisible()
    await expect(page.getByRole('article').getByRole('listitem').first()).toBeVisible()
    await first.close()

    const again = await pageOf(await desk.launch())
    await expect(again.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
    await expect(again.getByText('List of imports').or(again.getByRole('heading', { name: 'Imports' }))).toBeVisible()
    await expect(again.getByText(/^Regulars was updated/)).toHaveCount(0)
  })
})

test('the tour goes along with the sample to the report, and is shown once', async ({ desk }) => {
  const app = await desk.launch()
  const page = await pageOf(app)
  const tour = page.getByRole('region', { name: 'Tour' })
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  await expect(page.getByText(/^Regulars was updated/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await expect(tour).toContainText('1 of 5')
  await importButton(page).click()
  await expect(tour).toContainText('2 of 5', { timeout: 60_000 })
  await page.getByRole('button', { name: 'See segments' }).click()
  await expect(tour).toContainText('3 of 5')
  expect(await faultsNow(page)).toEqual([])
  await goTo(page, 'Customers')
  await expect(tour).toContainText('3 of 5')
  await tour.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Win-back desk' })).toBeVisible()
  await tour.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeVisible()
  await expect(tour).toContainText('5 of 5')
  await tour.getByRole('button', { name: 'End the tour' }).click()
  await expect(tour).toHaveCount(0)
  await app.close()

  const again = await pageOf(await desk.launch())
  await command(again, 'Try the sample')
  await expect(importButton(again)).toBeVisible()
  await expect(again.getByRole('region', { name: 'Tour' })).toHaveCount(0)
})
