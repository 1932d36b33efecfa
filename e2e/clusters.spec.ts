import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { importUnseen } from './fixtures/customer-list.ts'
import { expect, test } from './fixtures/desk.ts'
import { answerOpenDialog } from './fixtures/dialogs.ts'
import { goTo } from './fixtures/screens.ts'

test.describe.configure({ timeout: 180_000 })
test.use({ holding: 'sample' })

/** Goes to the clusters of the sample, and waits until they are found. */
async function openClusters(page: Page): Promise<void> {
  await goTo(page, 'Clusters')
  await expect(cards(page).first()).toContainText('A typical one has', { timeout: 60_000 })
}

const cards = (page: Page) => page.getByRole('list', { name: 'Every cluster' }).getByRole('listitem')

/** The customers of each card, the first number of its figures. */
function sizes(page: Page): Promise<number[]> {
  return cards(page).evaluateAll((items) =>
    items.map((item) => Number(item.querySelector('dd')?.firstChild?.textContent?.replaceAll(/\D/g, ''))),
  )
}

const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

test('the clusters have names and sentences, hold everybody, and agree with the segments', async ({ page }) => {
  await openClusters(page)
  await expect(page.getByRole('heading', { name: 'Clusters', level: 1 })).toBeVisible()
  const status = await page.evaluate(() => window.regulars.call('workspace.status', {}))
  if (!status.ok) throw new Error(status.error.code)
  const bySize = await sizes(page)
  expect(bySize.length).toBeGreaterThanOrEqual(3)
  expect(sum(bySize)).toBe(status.value.customers)

  await openTab(page, 'Their segments')
  const table = page.getByRole('region', { name: 'Customers by cluster and segment' })
  await expect(table).toBeVisible()
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('td.number')].map((cell) => Number(cell.textContent?.replaceAll(/\D/g, '') || '0')),
      ),
    )
  expect(rows.map(sum)).toEqual(bySize)
  await openTab(page, 'Why this number')
  await expect(page.getByRole('img', { name: /^Silhouette by number of clusters\. 2: .* 12: / })).toBeVisible({
    timeout: 60_000,
  })
  for (const score of ['Inertia', 'Calinski-Harabasz', 'Davies-Bouldin', 'Gap statistic']) {
    await expect(page.getByRole('img', { name: new RegExp(`^${score} by number of clusters`) })).toBeVisible()
  }
  await expect(page.getByText(`Recommended: ${bySize.length} clusters, the number in use.`)).toBeVisible()
  await openTab(page, 'Charts')
  await expect(
    page.getByRole('img', { name: /^Spent \(up\) and Orders \(across\) of 1,\d{3} customers/ }),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /^Second principal component \(up\)/ })).toBeVisible()
})

test('the number is chosen by hand, undone by keys, and a cluster leads to its customers', async ({ page }) => {
  await openClusters(page)
  const automatic = await cards(page).count()
  await page.getByLabel('Number of clusters', { exact: true }).selectOption('7')
  await expect(cards(page)).toHaveCount(7, { timeout: 60_000 })
  await openTab(page, 'Why this number')
  await expect(page.getByText('You asked for 7 groups.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Alt+z')
  await expect(cards(page)).toHaveCount(automatic, { timeout: 60_000 })

  const [first] = await sizes(page)
  await cards(page).first().getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: 'Customers', level: 1 })).toBeVisible()
  await expect(page.getByText(`${first} customers`).first()).toBeVisible()
})

test('features are chosen by tick, and every tab knows them', async ({ page }) => {
  await openClusters(page)
  await page.getByRole('button', { name: 'Features compared' }).click()
  const find = page.getByRole('button', { name: 'Find clusters' })
  for (const name of ['Recency', 'Frequency', 'Monetary'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
  await expect(find).toBeDisabled()
  for (const name of ['Frequency', 'Average order value', 'Days between orders', /^Favou?rite hour$/]) {
    await page.getByRole('checkbox', { name, exact: true }).check()
  }
  await page.getByLabel('Scaling').selectOption('robust')
  await page.getByLabel('Principal components').selectOption('2')
  await page.getByLabel('Outliers to list').selectOption('0.02')
  await find.click()
  await expect(find).toBeHidden()
  const table = page.getByRole('region', { name: 'Clusters with their figures' })
  await expect(table.getByRole('button', { name: /^Favou?rite hour/ })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('img', { name: /^Standard deviations .*Days between orders/ })).toBeVisible()

  await openTab(page, 'Feature by feature')
  await expect(page.getByText(/The clusters were made from the first 2, which explain/)).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByRole('region', { name: 'Correlation of the features' }).locator('tbody tr')).toHaveCount(3)
  await page.getByLabel('Feature', { exact: true }).selectOption('hour')
  await expect(page.getByRole('img', { name: /^Favou?rite hour: how many customers/ })).toBeVisible()
  await openTab(page, 'Can I trust them?')
  await expect(page.getByText(/^Days between orders: .* customers have no value/)).toBeVisible()
  await expect(
    page.getByText(/^A second program, ml-kmeans, .* Agreement: \d\.\d\d, where 1 is identical\.$/),
  ).toBeVisible()
  const total = sum(await sizes(page))
  await expect(page.getByRole('region', { name: 'Outliers' }).locator('tbody tr')).toHaveCount(Math.round(total / 50))
  await openTab(page, 'Charts')
  const space = page.getByRole('img', {
    name: /in the first three principal components.* turned by 30 and tilted by 20/,
  })
  await expect(space).toBeVisible()
  await page.getByRole('button', { name: 'Turn right' }).press('Enter')
  await expect(page.getByRole('img', { name: /turned by 45 and tilted by 20/ })).toBeVisible()

  await page.keyboard.press('ControlOrMeta+Alt+z')
  await openTab(page, 'How they differ')
  await expect(table.getByRole('button', { name: 'Monetary' })).toBeVisible({ timeout: 60_000 })
})

test('a cluster is named by hand, and keeps its name when it is found again', async ({ page }) => {
  await openClusters(page)
  await page.getByRole('button', { name: 'Name cluster 1' }).click()
  await page.getByLabel('Name', { exact: true }).fill('The faithful')
  await page.keyboard.press('Enter')
  await expect(cards(page).first().getByRole('button', { name: 'The faithful' })).toBeVisible()
  await expect(cards(page).first()).toContainText('A typical one has')

  await page.getByLabel('Number of clusters', { exact: true }).selectOption('7')
  await expect(cards(page)).toHaveCount(7, { timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'The faithful' })).toHaveCount(0)
  // No field has the focus that could take the key for its own text.
  await page.getByLabel('Number of clusters', { exact: true }).blur()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(cards(page).first().getByRole('button', { name: 'The faithful' })).toBeVisible({ timeout: 60_000 })
  await cards(page).first().getByRole('button', { name: 'The faithful' }).click()
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Cluster 1, The faithful')
  await openClusters(page)
  await page.getByRole('button', { name: 'Name cluster 1' }).click()
  await page.getByRole('button', { name: 'Use the automatic name' }).click()
  await expect(page.getByRole('button', { name: 'The faithful' })).toHaveCount(0)
})

test('everybody can use it, in light and dark', async ({ page }) => {
  await openClusters(page)
  for (const tab of [
    'How they differ',
    'Their segments',
    'Charts',
    'Feature by feature',
    'Why this number',
    'Can I trust them?',
  ]) {
    await openTab(page, tab)
    if (tab === 'Charts') await expect(page.getByText('The chart shows')).toHaveCount(2)
    if (tab === 'Why this number') await expect(page.getByText(/^Recommended/)).toBeVisible({ timeout: 60_000 })
    expect(await accessibilityFaults(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Features compared' }).click()
  expect(await accessibilityFaults(page)).toEqual([])
})

test.describe('of a shop with two customers', () => {
  test.use({ holding: 'nothing' })

  test('too few customers are said to be too few', async ({ app, page, desk }) => {
    const path = join(desk.folder, 'two.csv')
    await writeFile(path, 'Customer;Invoice;Date;Amount\nA;1;2026-01-05;10\nB;2;2026-02-05;20\nB;3;2026-03-05;20\n')
    await answerOpenDialog(app, path)
    await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+4')
    await expect(page.getByRole('heading', { name: 'No sales yet' })).toBeVisible()
    await page.getByRole('button', { name: 'Open a file…' }).click()
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(page.getByRole('button', { name: 'See segments' })).toBeVisible({ timeout: 30_000 })
    await page.keyboard.press('ControlOrMeta+4')
    await expect(page.getByRole('heading', { name: 'Too few customers for clusters' })).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Show the segments' }).click()
    await expect(page.getByRole('heading', { name: 'Segments', level: 1 })).toBeVisible()
  })
})

test.describe('of a shop with many customers', () => {
  test.use({ holding: 'nothing' })

  test('the look from every side says how far it is, can be cancelled, and begun again', async ({
    app,
    page,
    desk,
  }) => {
    const path = join(desk.folder, 'many.csv')
    const lines = Array.from(
      { length: 80_000 },
      (_, at) => `R${at};2026-0${1 + (at % 9)}-${10 + (at % 19)};C${(at * at) % 39_989};${1 + ((at * 7919) % 997)}.50`,
    )
    await writeFile(path, `Receipt;Date;Customer ID;Amount\n${lines.join('\n')}\n`)
    await importUnseen(app, page, path)
    await goTo(page, 'Clusters')
    await page.getByRole('tab', { name: 'Can I trust them?' }).click({ timeout: 120_000 })
    const bar = page.getByRole('progressbar', { name: 'Examining the clusters' })
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(10)
    await expect(cards(page).first()).toContainText(/Describing the clusters… \d+%/)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText(/^You canceled the examination/)).toBeVisible()
    await expect(cards(page).first()).not.toContainText('Describing')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Examine clusters' }).click()
    await expect(page.getByRole('heading', { name: 'Customers unlike all others' })).toBeVisible({ timeout: 120_000 })
    await expect(cards(page).first()).toContainText('A typical one has')
  })
})
