import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { answerQuestion } from './fixtures/dialogs.ts'
import { holdings, importButton, openFile } from './fixtures/screens.ts'
import { writeSales } from './fixtures/till.ts'

test.skip(process.platform === 'win32', 'Windows cannot halt a process with a signal')
test.skip(process.platform === 'darwin', 'on macOS the app and its import outlive the window')

const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

test('closing the window while an import runs asks first, and then leaves the workspace as it was', async ({
  desk,
}) => {
  const app = await desk.launch()
  const page = await pageOf(app)
  const before = await holdings(page)
  const path = join(desk.folder, 'large.csv')
  writeSales(path, 300_000)
  await openFile(app, page, path)
  await importButton(page).click()
  await expect(page.getByText(/^[\d,.\s]*[1-9][\d,.\s]* rows$/)).toBeVisible()
  // Halted, so that the import is under way as long as it is asked about.
  const engine = await desk.enginePid()
  process.kill(engine, 'SIGSTOP')

  const asked = await answerQuestion(app, 0)
  await closeWindow(app)
  await expect.poll(asked).toEqual(['An import is running.'])
  await expect(page.getByRole('heading', { name: 'Importing' })).toBeVisible()

  await answerQuestion(app, 1)
  const closed = app.waitForEvent('close')
  process.kill(engine, 'SIGCONT')
  // The app may be gone before it has answered.
  await closeWindow(app).catch(() => undefined)
  await closed
  expect(await holdings(await pageOf(await desk.launch()))).toEqual(before)
})

test('closing the window when nothing runs asks nothing', async ({ desk }) => {
  const app = await desk.launch()
  await pageOf(app)
  // A question that nobody answers would keep it open.
  const closed = app.waitForEvent('close')
  await closeWindow(app).catch(() => undefined)
  await closed
})
