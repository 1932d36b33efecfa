import { join } from 'node:path'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { writeSales } from './fixtures/till.ts'

test('a file that is dropped on the window is shown before it is imported', async ({ page, desk }) => {
  const path = join(desk.folder, 'dropped März.csv')
  writeSales(path, 50)
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  const cdp = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    cdp.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(page.getByText('Drop the file to open it')).toBeVisible()
  await drag('drop')
  await expect(page.getByRole('heading', { name: 'dropped März.csv' })).toBeVisible()
  await expect(page.getByText('Ready to import.')).toBeVisible()
})

test('the app opens on the file it was started with', async ({ desk }) => {
  const path = join(desk.folder, 'till.csv')
  writeSales(path, 50)
  const page = await pageOf(await desk.launch(path))
  await expect(page.getByRole('heading', { name: 'till.csv' })).toBeVisible()
  await expect(page.getByText('Ready to import.')).toBeVisible()
})

test('a second start shows its file in the window of the first', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'second.csv')
  writeSales(path, 50)
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  await desk.launchSecond(app, path)
  await expect(page.getByRole('heading', { name: 'second.csv' })).toBeVisible()
})
