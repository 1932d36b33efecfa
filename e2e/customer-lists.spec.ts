import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { everybody, firstOrder, importUnseen, openCustomers, rowOf, total } from './fixtures/customer-list.ts'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'

test.use({ holding: 'sample' })
test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 800 }))

test('my best 20 customers that have not come for 60 days, with phone numbers, in Excel', async ({
  app,
  page,
  desk,
}) => {
  const path = join(desk.folder, 'best.xlsx')
  await answerSaveDialog(app, path)
  await openCustomers(page)
  await page.getByLabel('Minimum number of days not seen').fill('60')
  await expect(page.getByRole('button', { name: /Not seen for 60 days or more/ })).toBeVisible()
  await page.getByRole('button', { name: 'Select the first' }).click()
  await expect(page.getByText('20 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Export to Excel…' }).click()
  await page.getByRole('button', { name: 'Save 20 customers…' }).click()
  await expect(page.getByText('Saved 20 customers to best.xlsx.')).toBeVisible()

  const book = read(readFileSync(path))
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  const cells = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, blankrows: false })
  const header = cells.findIndex((row) => row.includes('Phone'))
  const at = (heading: string) => (cells[header] as string[]).findIndex((cell) => cell.startsWith(heading))
  const listed = cells.slice(header + 1).map((row) => [row[at('Customer')], row[at('Phone')], row[at('Days ago')]])
  const expected = (await everybody(page))
    .filter((customer) => customer.recencyDays >= 60)
    .slice(0, 20)
    .map((customer) => [customer.id, customer.phone, customer.recencyDays])
  expect(listed.slice(0, 20)).toEqual(expected)
  expect(expected.every(([, phone]) => phone !== null)).toBe(true)
})

test('copies what is ticked as a spreadsheet takes it', async ({ app, page }) => {
  await openCustomers(page)
  const all = await everybody(page)
  await rowOf(page, 1).getByRole('checkbox').click()
  await rowOf(page, 3).getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied 2 customers.')).toBeVisible()
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  const lines = text.trimEnd().split('\r\n')
  expect(lines[0]?.split('\t').slice(0, 3)).toEqual(['Customer', 'Name', 'Segment'])
  expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual([all[1]?.id, all[3]?.id])
})

test.describe('of a till that asks who may be contacted', () => {
  test.use({ holding: 'nothing' })

  test('the first of those who may be contacted are counted as they are written', async ({ app, page, desk }) => {
    const till = join(desk.folder, 'asked.csv')
    const lines = Array.from(
      { length: 60 },
      (_, at) =>
        `R${at},2026-0${1 + (at % 9)}-1${at % 10},C${at},${1_000 - at},Ada Jäger ${at},${at % 5 === 0 ? 'no' : 'yes'}`,
    )
    writeFileSync(till, `Order,Date,Customer No,Amount,Customer Name,Accepts Marketing\n${lines.join('\n')}\n`)
    await importUnseen(app, page, till)
    await page.getByRole('navigation').getByRole('button', { name: 'Report' }).click()
    await expect(page.getByRole('heading', { name: 'Report', level: 1 })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('best customers not')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /Not seen for 60 days or more/ })).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).first().click()
    await page.getByLabel('Search customers').fill('jaeger, ada')
    await expect.poll(() => total(page)).toBe(60)

    await page.getByRole('button', { name: 'Export to Excel…' }).click()
    await expect(page.getByRole('button', { name: 'Save 48 customers…' })).toBeVisible()
    await expect(page.getByText('12 of these are excluded.')).toBeVisible()
    await page.getByLabel('Only the first').check()
    await expect(page.getByText('5 of the first 25 are excluded.')).toBeVisible()
    const path = join(desk.folder, 'first.csv')
    await answerSaveDialog(app, path)
    await page.getByText('CSV', { exact: true }).click()
    await page.getByRole('button', { name: 'Save 20 customers…' }).click()
    await expect(page.getByText('Saved 20 customers to first.csv.')).toBeVisible()
    expect(readFileSync(path, 'utf8').trim().split('\r\n')).toHaveLength(21)

    await rowOf(page, 0).click()
    await expect(page.getByText('This customer asked not to be contacted. Do not write or call')).toBeVisible()
    await expect(page.getByText('Days between orders')).toBeVisible()
    await expect(firstOrder(page)).not.toContainText('00:00')
  })
})
