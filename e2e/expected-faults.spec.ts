import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { answerQuestion } from './fixtures/dialogs.ts'
import { writeSales } from './fixtures/till.ts'

test('a folder given to the first start does not hide the file beside it', async ({ desk }) => {
  const folder = join(desk.folder, 'exports.csv')
  await mkdir(folder)
  const path = join(desk.folder, 'till.csv')
  writeSales(path, 50)
  const page = await pageOf(await desk.launch(folder, path))
  await expect(page.getByRole('heading', { name: 'till.csv' })).toBeVisible()
})

test('a folder or a name of nothing given to a second start is said, and the app goes on', async ({
  app,
  page,
  desk,
}) => {
  const folder = join(desk.folder, 'exports.csv')
  await mkdir(folder)
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  const asked = await answerQuestion(app, 0)
  expect(await desk.launchSecond(app, folder, join(desk.folder, 'missing.regulars'))).toBe(0)
  await expect.poll(asked).toHaveLength(2)
  expect((await asked()).join('\n')).toMatch(/"missing.regulars" is not a workspace.*\n"exports.csv" is not a file/)

  const path = join(desk.folder, 'second.csv')
  writeSales(path, 50)
  await desk.launchSecond(app, path)
  await expect(page.getByRole('heading', { name: 'second.csv' })).toBeVisible()
})

test('the app starts and works although nothing can be remembered', async ({ desk }) => {
  for (const name of ['recent.json', 'preferences.json', 'window.json', 'layouts', 'settings', 'logs']) {
    // A folder with something in it is in the way of a file of its name for everybody, and a file is in the way of a folder.
    await mkdir(join(desk.userData, name === 'logs' ? 'logs/regulars.log/kept' : `${name}/kept`), { recursive: true })
  }
  const first = await desk.launch()
  const page = await pageOf(first)
  await expect(page.getByRole('banner')).toContainText('My shop')
  await page.evaluate(() => window.regulars.call('app.set-theme', { theme: 'dark' }))
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const listed = await page.evaluate(() => window.regulars.call('workspace.recent', {}))
  expect(listed).toMatchObject({ ok: true, value: [{ name: 'My shop', isOpen: true }] })
  await first.close()
  await expect((await pageOf(await desk.launch())).getByRole('banner')).toContainText('My shop')
})

test('what cannot be saved is said once', async ({ app, page, desk }) => {
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  const asked = await answerQuestion(app, 0)
  // A first start remembers which version was seen.
  const preferences = join(desk.userData, 'preferences.json')
  await expect.poll(() => existsSync(preferences)).toBe(true)
  await rm(preferences)
  await mkdir(join(preferences, 'kept'), { recursive: true })
  const answers = await page.evaluate(async () => {
    const { call } = window.regulars
    return [
      await call('app.set-theme', { theme: 'dark' }),
      await call('app.set-theme', { theme: 'light' }),
      await call('layout.set', { layout: { columns: [] } }),
    ]
  })
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
  await expect
    .poll(asked)
    .toEqual([
      expect.stringContaining('"preferences.json" could not be read'),
      expect.stringContaining('could not save what it remembers'),
    ])
})
