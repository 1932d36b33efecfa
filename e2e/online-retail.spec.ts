import { readFileSync } from 'node:fs'
import type { ElectronApplication, Page } from '@playwright/test'
import { read, utils } from 'xlsx'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { countsOf, type HeadlessResult, headless } from './fixtures/headless.ts'
import { faultsOfPages } from './fixtures/paper-pages.ts'
import { pdfText } from './fixtures/pdf-text.ts'
import { unpackOnlineRetail } from './fixtures/ready-workspaces.ts'
import { figure, goTo, importButton, openFile, segmentCounts } from './fixtures/screens.ts'
import { sharedData } from './fixtures/shared-data.ts'

test.slow()

/** The file through the window, against the same file through the command line; gives the figures of the latter. */
async function compare(app: ElectronApplication, page: Page, path: string): Promise<HeadlessResult> {
  await openFile(app, page, path)
  await importButton(page).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: /^Imported / })).toBeVisible({ timeout: 120_000 })
  expect(await figure(page, 'Read')).toBe(541_909)
  expect(await figure(page, 'Kept')).toBe(397_884)
  expect(await figure(page, 'Refused')).toBe(2_517)

  await page.getByRole('button', { name: 'See segments' }).click()
  const expected = await headless(path)
  await expect.poll(() => segmentCounts(page), { timeout: 60_000 }).toEqual(countsOf(expected))
  expect(await figure(page, 'Customers')).toBe(expected.customers)
  expect(await figure(page, 'Orders')).toBe(expected.orders)
  expect(await figure(page, 'Revenue')).toBe(Math.round(expected.revenue))
  return expected
}

/** The workbook of what the window shows, against the figures of the command line. */
async function compareWorkbook(app: ElectronApplication, page: Page, path: string, expected: HeadlessResult) {
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save the workbook…' }).click()
  await expect(page.getByText('Saved the workbook to online-retail.xlsx.')).toBeVisible({ timeout: 60_000 })
  const { Summary, Segments } = read(readFileSync(path), { sheets: ['Summary', 'Segments'] }).Sheets
  if (Summary === undefined || Segments === undefined) throw new Error('the workbook lacks a sheet')
  const figures = new Map(
    utils.sheet_to_json<[string, unknown]>(Summary, { header: 1 }).map(([name, value]) => [name, value]),
  )
  expect(figures.get('Customers')).toBe(expected.customers)
  expect(figures.get('Orders')).toBe(expected.orders)
  expect(figures.get('Revenue')).toBeCloseTo(expected.revenue, 2)
  const rows = utils.sheet_to_json<unknown[]>(Segments, { header: 1 })
  for (const { name, customers, revenue } of expected.segments) {
    const row = rows.find((cells) => cells[1] === name)
    expect(row?.[2], `${name} in the workbook`).toBe(customers)
    expect(row?.[4], `revenue of ${name} in the workbook`).toBeCloseTo(revenue, 2)
  }
}

/** The printed report of what the window shows, against the figures of the command line. */
async function comparePaper(app: ElectronApplication, page: Page, path: string, expected: HeadlessResult) {
  await page.getByRole('checkbox', { name: 'A page per segment' }).check()
  const pages = page.getByRole('region', { name: 'Preview' }).locator('[data-page]')
  await expect(pages).toHaveCount(2 + expected.segments.length, { timeout: 60_000 })
  expect(await pages.evaluateAll(faultsOfPages)).toEqual([])
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save as PDF…' }).click()
  await expect(page.getByText('Saved the report to online-retail.pdf.')).toBeVisible({ timeout: 60_000 })
  // Where cells end is white space in one and nothing in the other.
  const text = (pdfText(path) ?? (await pages.allTextContents()).join('\n')).replaceAll(/[^\S\n]/g, '')
  expect(text).toContain(inWords(expected.customers))
  expect(text).toContain(inWords(expected.orders))
  expect(text).toContain(inWords(Math.round(expected.revenue)))
  for (const { name, customers, revenue } of expected.segments) {
    const called = name.replaceAll(' ', '')
    const row = new RegExp(`${called}${inWords(customers)}.*${inWords(Math.round(revenue))}`)
    expect(text, `${name} on paper`).toMatch(row)
    expect(text, `the page of ${name}`).toMatch(new RegExp(`${called}\\n*${inWords(customers)}customers`))
  }
}

const inWords = (count: number) => count.toLocaleString('en-US')

test('Online Retail as csv gives the figures of the command line, on screen, in the workbook and on paper', async ({
  app,
  page,
  desk,
}, info) => {
  test.skip(sharedData('online-retail.csv.gz') === null, 'needs ../shared/data/online-retail.csv.gz')
  const expected = await compare(app, page, await unpackOnlineRetail(desk.folder))
  await goTo(page, 'Report')
  await compareWorkbook(app, page, info.outputPath('online-retail.xlsx'), expected)
  await comparePaper(app, page, info.outputPath('online-retail.pdf'), expected)
})

test('Online Retail as xlsx gives the figures of the command line', async ({ app, page }) => {
  const path = sharedData('online-retail.xlsx')
  test.skip(path === null, 'needs ../shared/data/online-retail.xlsx')
  await compare(app, page, path ?? '')
})
