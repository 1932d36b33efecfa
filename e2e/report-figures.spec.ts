import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { pdfText } from './fixtures/pdf-text.ts'
import { goTo } from './fixtures/screens.ts'
import { sharedData } from './fixtures/shared-data.ts'

test.describe.configure({ timeout: 300_000 })

/** The screens that the full report holds. */
const SCREENS = ['Segments', 'Overview', 'Trends', 'Cohorts', 'Movement', 'Products'] as const

/** The words of a text that hold a digit, each once. */
const figuresIn = (text: string) => new Set(text.split(/\s+/).filter((word) => /\d/.test(word)))

/** Figures, and those with decimals without them, too: thresholds are exact on paper and rounded on screen. */
function withRounded(figures: ReadonlySet<string>): ReadonlySet<string> {
  const rounded = Array.from(figures, (figure) => Number(figure.replaceAll(',', ''))).filter(Number.isFinite)
  return new Set([...figures, ...rounded.map((figure) => Math.round(figure).toLocaleString('en-US'))])
}

/** Every figure of the tables and key figures of a screen, as it is written there. */
async function figuresOf(page: Page, screen: (typeof SCREENS)[number]): Promise<ReadonlySet<string>> {
  await goTo(page, screen)
  await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible()
  const figures = page.locator('[data-scrolls] :is(table tbody .number, dl[class*="_figures_"] dd)')
  await expect(figures.first()).toBeVisible({ timeout: 60_000 })
  return figuresIn((await figures.allInnerTexts()).join(' '))
}

/** The text of the full report as a PDF, with as many rows of long tables as the screens show. */
async function fullReport(app: ElectronApplication, page: Page, path: string): Promise<string> {
  await goTo(page, 'Report')
  await page.getByRole('button', { name: 'Full report', exact: true }).click()
  await page.getByLabel('Rows of long tables').selectOption('100')
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 })
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save as PDF…' }).click()
  await expect(page.getByText('Saved the report to report.pdf.')).toBeVisible({ timeout: 120_000 })
  return pdfText(path) ?? (await preview.locator('td, th, p, dd, li').allInnerTexts()).join(' ')
}

for (const { of, holding, isThere } of [
  { of: 'the sample', holding: 'sample', isThere: true },
  { of: 'Online Retail', holding: 'onlineRetail', isThere: sharedData('online-retail.csv.gz') !== null },
] as const) {
  test.describe(of, () => {
    test.use({ holding })
    test.skip(!isThere, 'needs ../shared/data/online-retail.csv.gz')

    test(`the PDF of the full report holds each figure that the screens show of ${of}`, async ({ app, page }, info) => {
      const onPaper = withRounded(figuresIn(await fullReport(app, page, info.outputPath('report.pdf'))))
      for (const screen of SCREENS) {
        const figures = await figuresOf(page, screen)
        expect(figures.size, `figures of ${screen}`).toBeGreaterThan(10)
        const missing = Array.from(figures).filter((figure) => !onPaper.has(figure))
        expect.soft(missing, `figures of ${screen} that are not on paper`).toEqual([])
      }
    })
  })
}
