import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { EventName } from '../src/shared/calls/events.ts'
import { faultsNow } from './fixtures/accessibility.ts'
import { command } from './fixtures/commands.ts'
import { familyOf } from './fixtures/descendants.ts'
import { expect, pageOf, test } from './fixtures/desk.ts'

/** Collects the payloads of an event from now on. */
async function listen(page: Page, event: EventName) {
  const heard = await page.evaluateHandle((name) => {
    const payloads: unknown[] = []
    window.regulars.on(name, (payload) => payloads.push(payload))
    return payloads
  }, event)
  return () => heard.jsonValue()
}

const recentNames = (page: Page) =>
  page.evaluate(async () => {
    const recent = await window.regulars.call('workspace.recent', {})
    return recent.ok ? recent.value.map(({ name }) => name) : recent.error.code
  })

test('starts with a workspace of its own in the documents folder', async ({ page, desk }) => {
  const info = await page.evaluate(() => window.regulars.call('app.info', {}))
  expect(info).toMatchObject({ ok: true, value: { packaged: false, theme: 'system', workspace: { name: 'My shop' } } })
  const status = await page.evaluate(() => window.regulars.call('workspace.status', {}))
  expect(status).toMatchObject({ ok: true, value: { name: 'My shop', imports: 0 } })
  expect(existsSync(join(desk.documents, 'Regulars'))).toBe(true)
})

test('starts the engine again when it is killed, says so, and answers again', async ({ page, desk }) => {
  await page.evaluate(() => window.regulars.call('workspace.status', {}))
  const states = await listen(page, 'engine.state')
  const killed = await desk.enginePid()
  process.kill(killed, 'SIGKILL')
  await expect.poll(states).toContainEqual({ status: 'ready', text: null })
  expect(await states()).toMatchObject([
    { status: 'stopped', text: expect.anything() },
    { status: 'starting' },
    { status: 'ready' },
  ])
  const status = await page.evaluate(() => window.regulars.call('workspace.status', {}))
  expect(status).toMatchObject({ ok: true })
  expect(await desk.enginePid()).not.toBe(killed)
})

test('gives up after four deaths in a row, and starts again on request', async ({ page, desk }) => {
  const state = async () => {
    const answer = await page.evaluate(() => window.regulars.call('engine.state', {}))
    return answer.ok ? answer.value.status : answer.error.code
  }
  for (let death = 1; death <= 4; death += 1) {
    await page.evaluate(() => window.regulars.call('workspace.status', {}))
    const killed = await desk.enginePid()
    process.kill(killed, 'SIGKILL')
    if (death < 4) await expect.poll(desk.enginePid, { timeout: 15_000 }).not.toBe(killed)
  }
  await expect.poll(state).toBe('failed')
  const refused = await page.evaluate(() => window.regulars.call('workspace.status', {}))
  expect(refused).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
  expect(await page.evaluate(() => window.regulars.call('engine.restart', {}))).toEqual({ ok: true, value: null })
  expect(await page.evaluate(() => window.regulars.call('workspace.status', {}))).toMatchObject({ ok: true })
})

test('hands the files of a second start to the window of the first, and ends it', async ({ app, page, desk }) => {
  const sales = join(desk.folder, 'till März.csv')
  await writeFile(sales, 'customer;date;amount\n')
  await page.evaluate(() => window.regulars.call('file.take-opened', {}))
  const opened = await listen(page, 'files.dropped-or-opened')
  expect(await desk.launchSecond(app, sales)).toBe(0)
  await expect.poll(opened).toEqual([[{ token: expect.any(String), name: 'till März.csv', bytes: 21 }]])
})

test('opens the file it was started with, once, and makes no workspace that is not there', async ({ desk }) => {
  const sales = join(desk.folder, 'till.csv')
  await writeFile(sales, 'Invoice;Date;Customer ID;Amount\n1;2026-01-02;7;2.50\n')
  const page = await pageOf(await desk.launch(sales, join(desk.folder, 'Kiosk.regulars')))
  await expect(page.getByText('till.csv').first()).toBeVisible()
  expect(await page.evaluate(() => window.regulars.call('file.take-opened', {}))).toEqual({ ok: true, value: [] })
  // A workspace that is named but not there is not made.
  expect(await recentNames(page)).toEqual(['My shop'])
})

test('makes and opens workspaces, and lists them', async ({ app, page, desk }) => {
  const changed = await listen(page, 'workspace.changed')
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    },
    join(desk.folder, 'Kiosk'),
  )
  const created = await page.evaluate(() => window.regulars.call('workspace.create-dialog', {}))
  expect(created).toMatchObject({ ok: true, value: { name: 'Kiosk' } })
  await expect.poll(changed).toMatchObject([{ name: 'Kiosk' }])
  expect(await page.evaluate(() => window.regulars.call('workspace.status', {}))).toMatchObject({
    value: { name: 'Kiosk' },
  })
  expect(await recentNames(page)).toEqual(['Kiosk', 'My shop'])
})

test('remembers layout, theme and the place of the window', async ({ desk }) => {
  const first = await desk.launch()
  const page = await pageOf(first)
  await page.evaluate(async () => {
    await window.regulars.call('layout.set', { layout: { panel: 320 } })
    await window.regulars.call('app.set-theme', { theme: 'dark' })
  })
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await first.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 20, y: 30, width: 1111, height: 700 }),
  )
  await first.close()
  expect(JSON.parse(await readFile(join(desk.userData, 'window.json'), 'utf8'))).toMatchObject({
    bounds: { width: 1111, height: 700 },
  })

  const second = await desk.launch()
  const again = await pageOf(second)
  expect(await again.evaluate(() => window.regulars.call('layout.get', {}))).toEqual({
    ok: true,
    value: { panel: 320 },
  })
  expect(await again.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  const bounds = await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(bounds).toMatchObject({ width: 1111, height: 700 })
})

test('gives tokens for chosen and dropped files, with the ending that was left off', async ({ app, page, desk }) => {
  const sales = join(desk.folder, 'till.csv')
  await writeFile(sales, 'a;b\n')
  await app.evaluate(
    ({ dialog }, { sales, report }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [sales] })
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: report })
    },
    { sales, report: join(desk.folder, 'report') },
  )
  const opened = await page.evaluate(() => window.regulars.call('file.open-dialog', {}))
  expect(opened).toMatchObject({ ok: true, value: [{ name: 'till.csv', bytes: 4 }] })
  const saved = await page.evaluate(() =>
    window.regulars.call('file.save-dialog', { suggestedName: 'r', kind: 'xlsx' }),
  )
  expect(saved).toMatchObject({ ok: true, value: { name: 'report.xlsx' } })

  await page.evaluate(() => {
    const input = document.body.appendChild(document.createElement('input'))
    input.type = 'file'
    input.id = 'drop-for-test'
  })
  await page.setInputFiles('#drop-for-test', sales)
  const dropped = await page.evaluate(() => {
    const file = document.querySelector<HTMLInputElement>('#drop-for-test')?.files?.[0]
    return file && window.regulars.fileFromDrop(file)
  })
  expect(dropped).toEqual({ ok: true, value: { token: expect.any(String), name: 'till.csv', bytes: 4 } })
  expect(JSON.stringify([opened, saved, dropped])).not.toContain(desk.folder)
})

test('asks the window to do what the menu says', async ({ app, page }) => {
  const commands = await listen(page, 'menu.command')
  const click = (label: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const find = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
        items.flatMap((item) => [item, ...find(item.submenu?.items ?? [])])
      const found = find(Menu.getApplicationMenu()?.items ?? []).find((item) => item.label === wanted)
      found?.click()
      return found !== undefined
    }, label)
  expect(await click('Open file…')).toBe(true)
  // The window tells the menu of its screens once it is there.
  await expect.poll(() => click('Segments')).toBe(true)
  await expect.poll(commands).toEqual([{ id: 'file.open' }, { id: 'screen.segments' }])
})

test('shows the licences of what it is made with, to everybody', async ({ page }) => {
  await command(page, 'licen')
  const dialog = page.getByRole('dialog', { name: /^Licen[cs]es$/ })
  await dialog.getByText('better-sqlite3').click()
  await expect(dialog.locator('details[open]')).toContainText('Permission is hereby granted')
  expect(await faultsNow(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('leaves no process behind', async ({ desk }) => {
  const app = await desk.launch()
  const page = await pageOf(app)
  await page.evaluate(() => window.regulars.call('workspace.status', {}))
  const family = familyOf(app.process().pid ?? 0)
  expect(family.living()).toContain(await desk.enginePid())
  await app.close()
  await expect.poll(() => family.living()).toEqual([])
})
