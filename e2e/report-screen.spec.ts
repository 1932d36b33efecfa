import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { read, utils } from 'xlsx'
import { DEFAULT_SETTINGS } from '../src/shared/model/settings.ts'
import type { RunSummary } from '../src/shared/model/summary.ts'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { faultsOfPages } from './fixtures/paper-pages.ts'
import { pdfText } from './fixtures/pdf-text.ts'
import { goTo, importFile } from './fixtures/screens.ts'

test.describe.configure({ timeout: 180_000 })
test.use({ holding: 'sample' })

async function summaryOf(page: Page): Promise<RunSummary> {
  const run = await page.evaluate(
    (settings) => window.regulars.call('run.compute', { settings, withClusters: false }),
    DEFAULT_SETTINGS,
  )
  if (!run.ok) throw new Error(run.error.code)
  return run.value
}

const windows = (app: ElectronApplication) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

const SIZES = { A4: /\/MediaBox ?\[0 0 59[45][.\d]* 84[12]/, 'US Letter': /\/MediaBox ?\[0 0 612 792/ } as const

const PRESETS = { 'Two pages for the boss': 2, 'Full report': null, 'Call sheets': null } as const

/** The pages of the preview, once they are those of what is chosen now. */
function previewed(page: Page) {
  const preview = page.getByRole('region', { name: 'Preview' })
  return { preview, pages: preview.locator('[data-page]') }
}

for (const [preset, expected] of Object.entries(PRESETS)) {
  test(`${preset}: every page has content that fits, and the PDF has the pages of the preview, on A4 and US Letter`, async ({
    app,
    page,
    desk,
  }) => {
    const summary = await summaryOf(page)
    await goTo(page, 'Report')
    for (const [paper, mediaBox] of Object.entries(SIZES)) {
      await test.step(paper, async () => {
        await page.getByText(paper, { exact: true }).click()
        await page.getByRole('button', { name: preset, exact: true }).click()
        const { preview, pages } = previewed(page)
        await expect(preview).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 })
        await expect(pages.first()).toBeVisible({ timeout: 60_000 })
        await expect(preview.getByRole('status')).toHaveText(/^[1-9]/)
        expect(await pages.evaluateAll(faultsOfPages)).toEqual([])
        const count = await pages.count()
        if (expected !== null) expect(count).toBe(expected)

        const name = `${paper}.pdf`
        const path = join(desk.folder, name)
        await answerSaveDialog(app, path)
        await page.keyboard.press('ControlOrMeta+e')
        await expect(page.getByText(`Saved the report to ${name}.`)).toBeVisible({ timeout: 60_000 })
        expect(await windows(app)).toBe(1)
        const bytes = readFileSync(path, 'latin1')
        expect(bytes.match(/\/Type ?\/Page\b/g)).toHaveLength(count)
        expect(bytes).toMatch(mediaBox)
        expect(bytes).toMatch(/\/MarkInfo|\/StructTreeRoot/)
        expect(bytes).toContain('/Outlines')
        expect(bytes).not.toContain('/Subtype /Image')

        // Where cells end is white space in one and nothing in the other.
        const onPaper = (pdfText(path) ?? (await pages.allTextContents()).join('')).replaceAll(/\s/g, '')
        expect(onPaper).toContain(`${count}of${count}`)
        if (preset === 'Call sheets') return
        expect(onPaper).toContain(summary.customers.toLocaleString('en-US'))
        for (const { name: segment, customers } of summary.segments) {
          expect(onPaper).toContain(`${segment.replaceAll(' ', '')}${customers.toLocaleString('en-US')}`)
        }
      })
    }
  })
}

test('two pages with name and logo in five actions', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'boss.pdf')
  await answerSaveDialog(app, path)
  await goTo(page, 'Your shop') // 1
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3H0z" fill="#255"/></svg>'
  await page
    .getByLabel('Picture with the logo')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) }) // 2
  await expect(page.getByRole('img', { name: /^The logo of/ })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of the shop' }).fill('Löwen Apotheke') // 3
  await expect(page.getByRole('status').getByText('Saved.')).toBeVisible()
  await goTo(page, 'Report') // 4
  await expect(previewed(page).pages.first()).toContainText('Löwen Apotheke', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Save as PDF…' }).click() // 5
  await expect(page.getByText('Saved the report to boss.pdf.')).toBeVisible({ timeout: 60_000 })
  const bytes = readFileSync(path, 'latin1')
  expect(bytes.match(/\/Type ?\/Page\b/g)).toHaveLength(2)
  expect(bytes).toContain('/Subtype /Image')
  await expect(previewed(page).preview.locator('header img').first()).toBeVisible()
})

test('what is chosen is what is printed: a comment, one segment, and print hands it to the system', async ({
  app,
  page,
}) => {
  const { segments } = await summaryOf(page)
  const champions = segments.find(({ customers }) => customers > 0)
  await goTo(page, 'Segments')
  await expect(page.getByRole('heading', { name: 'Segments', level: 1 })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+p')
  const { preview, pages } = previewed(page)
  await expect(pages.first()).toBeVisible({ timeout: 60_000 })
  await page.getByRole('textbox', { name: 'Comment, on the first page' }).fill('We had the builders in.')
  await expect(pages.first()).toContainText('We had the builders in.')
  await page.getByRole('checkbox', { name: 'A page per segment' }).check()
  await page.getByRole('button', { name: 'Segments with a page: none' }).click()
  await page.getByRole('checkbox', { name: champions?.name ?? '', exact: true }).check()
  await expect(pages).toHaveCount(3, { timeout: 60_000 })
  await expect(pages.last()).toContainText(`${champions?.customers} customers`)
  await expect(preview).toContainText('What they spend most on')
  await app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        Object.assign(globalThis, { printed: options })
        done?.(false, 'Print job canceled')
      }
    })
  })
  await page.keyboard.press('ControlOrMeta+p')
  await expect
    .poll(() => app.evaluate(() => (globalThis as { printed?: { pageSize: string } }).printed?.pageSize))
    .toMatch(/^(A4|Letter)$/)
  await expect(page.getByRole('button', { name: 'Print…' })).toBeEnabled()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await windows(app)).toBe(1)
})

test('a report that cannot be written says why, and leaves no window behind', async ({ app, page, desk }) => {
  await goTo(page, 'Report')
  await answerSaveDialog(app, join(desk.folder, 'no-such-folder', 'report.pdf'))
  await page.getByRole('button', { name: 'Save as PDF…' }).click()
  await expect(page.getByRole('alert')).toContainText('choose another folder for "report.pdf"', { timeout: 60_000 })
  expect(await windows(app)).toBe(1)
})

test('the workbook has the sheets that were chosen', async ({ app, page, desk }) => {
  await goTo(page, 'Report')
  const offered = page.getByRole('group', { name: 'Sheets' }).getByRole('checkbox')
  await expect(offered.first()).toBeVisible()
  for (const sheet of (await offered.all()).slice(2)) await sheet.uncheck()
  const path = join(desk.folder, 'book.xlsx')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save the workbook…' }).click()
  await expect(page.getByText('Saved the workbook to book.xlsx.')).toBeVisible({ timeout: 60_000 })
  expect(read(readFileSync(path)).SheetNames).toEqual(['Summary', 'Segments'])
})

test('everybody can use it, in light and dark', async ({ page }) => {
  await goTo(page, 'Report')
  await expect(page.getByRole('article', { name: 'The report on paper' })).toBeVisible({ timeout: 30_000 })
  expect(await accessibilityFaults(page)).toEqual([])
})

const TILL = [
  'Customer ID;Customer Name;Phone;No marketing;Invoice;Date;Amount',
  ...['A', 'B', 'C', 'D', 'E', 'F'].flatMap((id, at) =>
    [1, 2].map(
      (order) =>
        `${id};${id === 'A' ? '=1+1' : `Name ${id}`};+44 77009${id};${id === 'C' ? 'yes' : 'no'};${at}${order};2026-0${at + 1}-1${order};${10 * (at + order)}`,
    ),
  ),
].join('\n')

test.describe('of a till that asks who may be contacted', () => {
  test.use({ holding: 'nothing' })

  test('lists come as Excel and as CSV, without those who asked for it, and no text becomes a formula', async ({
    app,
    page,
    desk,
  }) => {
    const till = join(desk.folder, 'till.csv')
    await writeFile(till, TILL)
    await importFile(app, page, till)
    await page.keyboard.press('ControlOrMeta+5')
    await expect(page.getByText('1 customer did.')).toBeVisible()

    const book = join(desk.folder, 'lists.xlsx')
    await answerSaveDialog(app, book)
    await page.getByRole('button', { name: 'Save the lists…' }).click()
    await expect(
      page.getByText('Saved 5 customers to lists.xlsx. 1 customer was excluded: they asked not to be contacted.'),
    ).toBeVisible({ timeout: 30_000 })
    const { SheetNames, Sheets } = read(readFileSync(book))
    const summary = await summaryOf(page)
    expect(summary.segments.map(({ name }) => name)).toEqual(expect.arrayContaining(SheetNames))
    const cells = SheetNames.flatMap((name) => {
      const sheet = Sheets[name]
      return sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flat()
    })
    expect(cells).toContain('=1+1')
    expect(cells).not.toContain('Name C')
    expect(SheetNames.flatMap((name) => Object.values(Sheets[name] ?? {})).filter((cell) => cell?.f)).toEqual([])

    const csv = join(desk.folder, 'lists.csv')
    await answerSaveDialog(app, csv)
    await page.getByText('One CSV', { exact: true }).click()
    await page.getByRole('button', { name: 'Save the lists…' }).click()
    await expect(page.getByText('Saved 5 customers to lists.csv.')).toBeVisible({ timeout: 30_000 })
    const sheet = read(readFileSync(csv)).Sheets.Sheet1
    if (sheet === undefined) throw new Error('the CSV has no rows')
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet)
    expect(rows).toHaveLength(5)
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(['Customer', 'Name', 'Phone', 'Segment']))
    expect(readFileSync(csv, 'utf8')).not.toMatch(/(^|[,;"\n])=1\+1/)
  })
})
