import { join } from 'node:path'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { goTo, importFile, segmentCounts } from './fixtures/screens.ts'
import { writeSales } from './fixtures/till.ts'

test('a new workspace starts empty, and the one before is a click away with all it held', async ({
  app,
  page,
  desk,
}) => {
  const sales = join(desk.folder, 'sales.csv')
  writeSales(sales, 900)
  await importFile(app, page, sales)
  await goTo(page, 'Segments')
  await expect.poll(() => segmentCounts(page)).not.toEqual({})
  const before = await segmentCounts(page)
  await goTo(page, 'Data')

  await answerSaveDialog(app, join(desk.folder, 'Kiosk'))
  await page.getByRole('button', { name: 'New…' }).click()
  await expect(page.getByRole('banner')).toContainText('Kiosk')
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  await goTo(page, 'Segments')
  await expect(page.getByText('No sales yet')).toBeVisible()
  await goTo(page, 'Data')

  await page.getByRole('button', { name: /^My shop/ }).click()
  await expect(page.getByRole('banner')).toContainText('My shop')
  await goTo(page, 'Segments')
  await expect.poll(() => segmentCounts(page)).toEqual(before)
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Remove Kiosk from this list' }).click()
  await expect(page.getByRole('button', { name: /^Kiosk/ })).toBeHidden()
})
