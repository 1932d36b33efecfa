import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs.ts'
import { countsOf, headless } from './fixtures/headless.ts'
import { goTo, importButton, importFile, openSegments } from './fixtures/screens.ts'

const HEADER = 'Bon,Client,Day,Total,Status,Currency'

/** A month of sales; customers come back or not, so that there are segments. */
function month(number: number, header = HEADER, change = (line: string) => line): string {
  const lines = Array.from({ length: 60 }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0')
    return change(`${number}${at},c${(at * number) % 40},${day}/0${number}/2026,${10 + at}.50,Completed,EUR`)
  })
  return `${header}\n${lines.join('\n')}\n`
}

test('a recipe does the same with the next file, and says before it is imported what differs', async ({ desk }) => {
  test.slow()
  const write = async (name: string, text: string) => {
    const path = join(desk.folder, name)
    await writeFile(path, text)
    return path
  }
  const january = await write('january.csv', month(1))
  const app = await desk.launch()
  const page = await pageOf(app)
  const choose = async (path: string) => {
    await goTo(page, 'Data')
    await answerOpenDialog(app, path)
    await page.getByRole('button', { name: 'Monthly report: choose the new file…' }).click()
  }

  await test.step('saved from a finished import', async () => {
    await importFile(app, page, january)
    await openSegments(page)
    await page.getByLabel('Scores', { exact: true }).selectOption('ntile')
    await goTo(page, 'Report')
    await page.getByRole('button', { name: 'Save as recipe…' }).click()
    await page.getByRole('dialog').getByLabel('Lists of customers').check()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved as “Monthly report”.')).toBeVisible()
  })

  await test.step('one click on the data screen, and the report of the next file', async () => {
    await choose(await write('february.csv', month(2)))
    await expect(page.getByText('Nothing: the same columns, statuses, currency and dates.')).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Import and show the report' }).click()
    await expect(page.getByRole('heading', { name: 'Report', level: 1 })).toBeVisible()
    await expect(page.getByText(/as of /).first()).toBeVisible()
  })

  await test.step('what is new is said, and nothing is imported until it is answered', async () => {
    const other = month(3, 'Bon,Client,Day,Total,Status,Currency', (line) => line.replace('Completed', 'Layaway'))
    await choose(await write('march.csv', other))
    await expect(
      page.getByText('“Layaway” in the column “Status” is new (60 rows) and counts as a sale.'),
    ).toBeVisible()
    await choose(
      await write(
        'april.csv',
        month(4, 'Bon,Day,Total,Status,Currency', (line) => line.replace(/,c\d+/, '')),
      ),
    )
    await expect(page.getByText('The column “Client” (Customer ID) is missing.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Import as described' })).toBeDisabled()
    await page.getByRole('button', { name: 'Check the columns and answers…' }).click()
    await expect(page.getByText('Choose the customer column.')).toBeVisible()
    await choose(
      await write(
        'may.csv',
        month(5, HEADER, (line) => line.replace('EUR', 'USD')),
      ),
    )
    await expect(page.getByText('The amounts are in USD, and were in EUR before.')).toBeVisible()
    await goTo(page, 'Data')
    await expect(page.getByRole('region', { name: 'List of imports' }).getByRole('row')).toHaveCount(3)
  })

  await test.step('the questions are answered where files are checked', async () => {
    await choose(join(desk.folder, 'march.csv'))
    await page.getByRole('button', { name: 'Check the columns and answers…' }).click()
    await importButton(page).click()
    await expect(page.getByRole('heading', { name: 'Report', level: 1 })).toBeVisible()
    await choose(join(desk.folder, 'march.csv'))
    await expect(page.getByText('Nothing: the same columns, statuses, currency and dates.')).toBeVisible()
  })

  await test.step('managed, and the same headless', async () => {
    await goTo(page, 'Data')
    await page.getByRole('button', { name: 'Recipes…' }).click()
    await page.getByLabel('Name of Monthly report').fill('Each month')
    await page.getByLabel('Name of Monthly report').press('Enter')
    await expect(page.getByRole('heading', { name: 'Each month' })).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
    const file = join(desk.folder, 'each-month.json')
    await answerSaveDialog(app, file)
    await page.getByRole('button', { name: 'Export Each month' }).click()
    await expect(page.getByText('Saved the recipe to each-month.json.')).toBeVisible()
    expect(JSON.parse(await readFile(file, 'utf8')).recipe).toMatchObject({
      name: 'Each month',
      settings: { scheme: 'ntile' },
    })
    await answerOpenDialog(app, file)
    await page.getByRole('button', { name: 'Import a recipe…' }).click()
    await expect(page.getByRole('heading', { name: 'Each month 2' })).toBeVisible()
    await page.getByRole('button', { name: 'Delete Each month 2' }).click()
    await expect(page.getByRole('heading', { name: 'Each month 2' })).toHaveCount(0)
    const months = ['january.csv', 'february.csv', 'march.csv'].map((name) => join(desk.folder, name))
    expect(countsOf(await headless(...months, '--recipe', file))).toEqual(await openSegments(page))
  })
})
