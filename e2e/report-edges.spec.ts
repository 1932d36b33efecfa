import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Params } from '../src/shared/calls/calls.ts'
import { DEFAULT_SETTINGS } from '../src/shared/model/settings.ts'
import { expect, test } from './fixtures/desk.ts'
import { faultsOfPages } from './fixtures/paper-pages.ts'
import { goTo, importFile } from './fixtures/screens.ts'

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

test.describe('of the sample', () => {
  test.use({ holding: 'sample' })

  test('thirty segments with long names, some of them empty, fit on their pages', async ({ page }) => {
    const long = (at: number) => `Segment ${at + 1} of customers who like long names for their groups`
    const map: Params<'maps.save'>['map'] = {
      id: 'many',
      title: 'Thirty segments',
      about: '',
      segments: Array.from({ length: 30 }, (_, at) => ({
        name: long(at),
        color: `#${(0x1a2b3c + at * 0x60507).toString(16).padStart(6, '0').slice(-6)}`,
        meaning:
          'They bought now and then, and what they bought was not always the same as what they had bought before.',
        action: 'Write to them by name, tell them what is new, and ask them what they would like to find in the shop.',
      })),
      rules: [
        ...Array.from({ length: 25 }, (_, at) => {
          const [r, f] = [1 + (at % 5), 1 + Math.floor(at / 5)]
          return { segment: long(at), r: [r, r] as const, f: [f, f] as const }
        }),
        ...Array.from({ length: 5 }, (_, at) => ({ segment: long(25 + at), sum: [3, 15] as const })),
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
