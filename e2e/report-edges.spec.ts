import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Params } from '../src/shared/calls/calls.ts'
import { DEFAULT_SETTINGS } from '../src/shared/model/settings.ts'
import { expect, test } from './fixtures/desk.ts'
import { faultsOfPages } from './fixtures/paper-pages.ts'
import { goTo, importFile } from './fixtures/screens.ts'
import { sharedData } from './fixtures/shared-data.ts'

test.describe.configure({ timeout: 180_000 })

const PRESETS = ['Two pages for the boss', 'Full report', 'Call sheets'] as const

/** Every preset at both sizes, with every page looked at; the two pages for the boss are at most so many. */
async function lookAtAll(page: Page, most: number): Promise<void> {
  await goTo(page, 'Report')
  const preview = page.getByRole('region', { name: 'Preview' })
  const pages = preview.locator('[data-page]')
  for (const paper of ['A4', 'US Letter']) {
    await page.getByText(paper, { exact: true }).click()
    for (const preset of PRESETS) {
      await page.getByRole('button', { name: preset, exact: true }).click()
      await expect(preview).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 })
      await expect
        .poll(async () => (await pages.count()) > 0 && (await pages.evaluateAll(faultsOfPages)), { timeout: 30_000 })
        .toEqual([])
      if (preset === 'Two pages for the boss') expect(await pages.count()).toBeLessThanOrEqual(most)
    }
  }
}

test('a shop with one customer has pages that hold something', async ({ app, page, desk }) => {
  const till = join(desk.folder, 'till.csv')
  await writeFile(till, 'Order,Customer,Date,Amount\n1,ann,2024-01-05,10\n2,ann,2024-02-06,20\n')
  await importFile(app, page, till)
  await lookAtAll(page, 2)
})

test.describe('of Online Retail', () => {
  test.use({ holding: 'onlineRetail' })
  test.skip(sharedData('online-retail.csv.gz') === null, 'needs ../shared/data/online-retail.csv.gz')

  test('a year of a wholesaler has pages that hold something', async ({ page }) => {
    await lookAtAll(page, 2)
  })
})

/** 80 characters, as words or as one that has no place to break. */
const long = (start: string, between: string) => `${start} ${`lantern${between}`.repeat(12)}`.slice(0, 79).concat('x')

test('names of 80 characters break into lines, even those that are one word', async ({ app, page, desk }) => {
  const till = join(desk.folder, 'till.csv')
  const rows = Array.from({ length: 240 }, (_, at) => {
    const [customer, product, month] = [at % 30, at % 40, 1 + (at % 12)]
    const between = at % 2 === 0 ? ' ' : ''
    return [
      `order-${at}`.padEnd(80, 'o'),
      `id-${customer}-`.padEnd(80, 'i'),
      long(`Person ${customer}`, between),
      `+44 7700 900${100 + customer}`,
      `sku-${product}-`.padEnd(80, 's'),
      long(`Product ${product}`, between),
      long(`Store ${customer % 3}`, between),
      `2025-${String(month).padStart(2, '0')}-${10 + (at % 7)}`,
      1 + (at % 4),
      (7 + (product % 9)) * 12_345.25,
    ].join(';')
  })
  const head = 'Order;Customer ID;Customer name;Phone;Product code;Product name;Store;Date;Quantity;Unit price'
  await writeFile(till, [head, ...rows].join('\n'))
  await importFile(app, page, till)
  const named = await page.evaluate(
    (name) => window.regulars.call('shop.set', { name, currency: 'CHF' }),
    long('Shop', ''),
  )
  expect(named.ok).toBe(true)
  await lookAtAll(page, 3)
})

test.describe('of the sample', () => {
  test.use({ holding: 'sample' })

  test('thirty segments with long names, some of them empty, fit on their pages', async ({ page }) => {
    const segmentOf = (at: number) => long(`Segment ${at + 1}`, ' ')
    const map: Params<'maps.save'>['map'] = {
      id: 'many',
      title: 'Thirty segments',
      about: '',
      segments: Array.from({ length: 30 }, (_, at) => ({
        name: segmentOf(at),
        color: `#${(0x1a2b3c + at * 0x60507).toString(16).padStart(6, '0').slice(-6)}`,
        meaning:
          'They bought now and then, and what they bought was not always the same as what they had bought before.',
        action: 'Write to them by name, tell them what is new, and ask them what they would like to find in the shop.',
      })),
      rules: [
        ...Array.from({ length: 25 }, (_, at) => {
          const [r, f] = [1 + (at % 5), 1 + Math.floor(at / 5)]
          return { segment: segmentOf(at), r: [r, r] as const, f: [f, f] as const }
        }),
        ...Array.from({ length: 5 }, (_, at) => ({ segment: segmentOf(25 + at), sum: [3, 15] as const })),
      ],
    }
    const settings = { ...DEFAULT_SETTINGS, map: 'many' }
    const saved = await page.evaluate(
      async ([own, chosen]) => [
        await window.regulars.call('maps.save', { map: own }),
        await window.regulars.call('settings.set', { settings: chosen }),
      ],
      [map, settings] as const,
    )
    expect(saved.map(({ ok }) => ok)).toEqual([true, true])
    await page.reload()
    await lookAtAll(page, 3)
    await expect(page.getByRole('region', { name: 'Preview' })).not.toContainText('Champions')
  })
})
