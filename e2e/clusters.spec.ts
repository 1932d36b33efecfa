import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'

test.describe.configure({ timeout: 180_000 })

async function importSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('button', { name: 'See segments' })).toBeVisible({ timeout: 60_000 })
}

const cards = (page: Page) => page.getByRole('list', { name: 'Every cluster' }).getByRole('listitem')

/** The customers of each card, the first number of its figures. */
function sizes(page: Page): Promise<number[]> {
  return cards(page).evaluateAll((items) =>
    items.map((item) => Number(item.querySelector('dd')?.firstChild?.textContent?.replaceAll(/\D/g, ''))),
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

test('the clusters have names and sentences, hold everybody, and agree with the segments', async ({ page }) => {
  await importSample(page)
  await page.keyboard.press('ControlOrMeta+4')
  await expect(page.getByRole('heading', { name: 'Clusters', level: 1 })).toBeVisible()
  await expect(cards(page).first()).toContainText('a typical one has', { timeout: 60_000 })
  const status = await page.evaluate(() => window.regulars.calls['workspace.status']({}))
  if (!status.ok) throw new Error(status.error.message)
  const bySize = await sizes(page)
  expect(bySize.length).toBeGreaterThanOrEqual(3)
  expect(sum(bySize)).toBe(status.value.customers)

  const table = page.getByRole('region', { name: 'Customers by cluster and segment' })
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('td.number')].map((cell) => Number(cell.textContent?.replaceAll(/\D/g, '') || '0')),
      ),
    )
  expect(rows.map(sum)).toEqual(bySize)
  await expect(page.getByRole('img', { name: /^Silhouette by number of clusters\. 2: .* 12: / })).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByRole('img', { name: /^Inertia by number of clusters/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Money against orders of 1,\d{3} customers/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Second principal component against/ })).toBeVisible()
})

test('the number is chosen by hand, undone by keys, and a cluster leads to its customers', async ({ page }) => {
  await importSample(page)
  await page.keyboard.press('ControlOrMeta+4')
  await expect(cards(page).first()).toBeVisible({ timeout: 60_000 })
  const automatic = await cards(page).count()
  await page.getByLabel('Number of clusters', { exact: true }).selectOption('7')
  await expect(cards(page)).toHaveCount(7, { timeout: 60_000 })
  await expect(page.getByText('You asked for 7 groups.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Alt+z')
  await expect(cards(page)).toHaveCount(automatic, { timeout: 60_000 })

  const [first] = await sizes(page)
  await cards(page).first().getByRole('button').click()
  await expect(page.getByRole('heading', { name: 'Customers', level: 1 })).toBeVisible()
  await expect(page.getByText(`${first} customers`).first()).toBeVisible()
})

test('too few customers are said to be too few', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'two.csv')
  await writeFile(path, 'Customer;Invoice;Date;Amount\nA;1;2026-01-05;10\nB;2;2026-02-05;20\nB;3;2026-03-05;20\n')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+4')
  await expect(page.getByRole('heading', { name: 'No sales yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('button', { name: 'See segments' })).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('ControlOrMeta+4')
  await expect(page.getByRole('heading', { name: 'Too few customers for clusters' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'See the segments' }).click()
  await expect(page.getByRole('heading', { name: 'Segments', level: 1 })).toBeVisible()
})

test('everybody can use it, in light and dark', async ({ page }) => {
  await importSample(page)
  await page.keyboard.press('ControlOrMeta+4')
  await expect(page.getByText('The picture holds')).toBeVisible({ timeout: 60_000 })
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => window.regulars.calls['app.set-theme']({ theme: wanted }), theme)
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    await page.waitForFunction(() => document.getAnimations().length === 0)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
})
