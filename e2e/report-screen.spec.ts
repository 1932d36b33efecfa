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

for (const paper of ['A4', 'US Letter'] as const) {
  test(`the report on ${paper} has every segment with its count, numbered pages, and charts as vectors`, async ({
    app,
    page,
    desk,
  }) => {
    const summary = await summaryOf(page)
    await goTo(page, 'Report')
    await page.getByText(paper, { exact: true }).click()
    const path = join(desk.folder, 'report.pdf')
    await answerSaveDialog(app, path)
    await page.keyboard.press('ControlOrMeta+e')
    await expect(page.getByText('Saved the report to report.pdf.')).toBeVisible({ timeout: 60_000 })
    expect(await windows(app)).toBe(1)

    const bytes = readFileSync(path, 'latin1')
    expect(bytes.slice(0, 5)).toBe('%PDF-')
    const pages = bytes.match(/\/Type ?\/Page\b/g)?.length ?? 0
    // How many the segments' blocks take depends on the height of the paper and the fonts of the machine.
    expect([5, 6]).toContain(pages)
    expect(bytes).toMatch(SIZES[paper])
    expect(bytes).not.toContain('/Subtype /Image')
    const text = pdfText(path)
    if (text === null) return
    expect(text.match(new RegExp(`Page \\d+ of ${pages}`, 'g'))).toHaveLength(pages - 1)
    for (const { name, customers } of summary.segments) {
      const count = customers.toLocaleString('en-US')
      expect(text, `${name} in the table`).toMatch(new RegExp(`${name} +${count} `))
      expect(text, `the block of ${name}`).toMatch(new RegExp(`${name}\\n+ *${count} customers`))
    }
    expect(text).toContain(summary.customers.toLocaleString('en-US'))
  })
}

test('the preview shows the same report, and print hands it to the system', async ({ app, page }) => {
  const { segments } = await summaryOf(page)
  await goTo(page, 'Segments')
  await expect(page.getByRole('heading', { name: 'Segments', level: 1 })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+p')
  const preview = page.getByRole('region', { name: 'Preview' })
  for (const { name, customers } of segments) {
    const block = preview.locator('section', { has: page.getByRole('heading', { name, exact: true, level: 3 }) }).last()
    await expect(block).toContainText(`${customers} customers`)
  }
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
