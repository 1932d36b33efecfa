import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import { said } from '../../shared/words/said.ts'
import { createDialogs } from './dialogs.ts'

const electron = vi.hoisted(() => ({
  app: { commandLine: { getSwitchValue: () => '' }, getPreferredSystemLanguages: () => ['en-GB'] },
  dialog: { showOpenDialog: vi.fn(), showSaveDialog: vi.fn(), showMessageBox: vi.fn() },
}))
vi.mock('electron', () => electron)

const { dialog } = electron
const window = {} as BrowserWindow
const dialogs = createDialogs(() => window, '/documents')

beforeEach(() => {
  for (const mock of Object.values(dialog)) mock.mockReset()
})

const opened = (...filePaths: string[]) => dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths })
const saved = (filePath: string) => dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath })

it('give what was chosen, the first where one is wanted', async () => {
  opened('/a.xlsx', '/b.csv')
  expect(await dialogs.chooseSpreadsheets()).toEqual(['/a.xlsx', '/b.csv'])
  opened('/map.json')
  expect(await dialogs.chooseJson()).toEqual(['/map.json'])
  opened('/shop.regulars', '/other.regulars')
  expect(await dialogs.chooseWorkspace()).toBe('/shop.regulars')
  opened('/backups')
  expect(await dialogs.chooseBackupFolder()).toBe('/backups')
  expect(dialog.showOpenDialog.mock.calls.map(([, { properties }]) => properties)).toEqual([
    ['openFile', 'multiSelections'],
    ['openFile'],
    ['openFile'],
    ['openDirectory', 'createDirectory'],
  ])
})

it('give nothing when they are cancelled', async () => {
  dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: ['/left-over'] })
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '/left-over' })
  expect(await dialogs.chooseSpreadsheets()).toEqual([])
  expect(await dialogs.chooseJson()).toEqual([])
  expect(await dialogs.chooseWorkspace()).toBeNull()
  expect(await dialogs.chooseBackupFolder()).toBeNull()
  expect(await dialogs.chooseWhereToSave('report', 'xlsx')).toBeNull()
  expect(await dialogs.chooseNewWorkspace()).toBeNull()
})

it('propose a safe name in the documents, and add the ending that a system leaves off', async () => {
  saved('/documents/report')
  expect(await dialogs.chooseWhereToSave('My/shop report', 'xlsx')).toBe('/documents/report.xlsx')
  saved('/documents/new.regulars')
  expect(await dialogs.chooseNewWorkspace()).toBe('/documents/new.regulars')
  expect(dialog.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({
    defaultPath: join('/documents', 'My shop report.xlsx'),
    filters: [{ extensions: ['xlsx'] }],
  })
})

it('say what is wrong in the words of the catalogue', async () => {
  dialog.showMessageBox.mockResolvedValue({ response: 0 })
  await dialogs.showError(said('menu.openFailed'), said('engine.died'))
  await dialogs.tell(said('engine.failed'))
  const boxes = dialog.showMessageBox.mock.calls.map(([, { type, message, detail }]) => ({ type, message, detail }))
  expect(boxes).toEqual([
    { type: 'error', message: expect.stringMatching(/\w/), detail: expect.stringMatching(/engine/i) },
    { type: 'warning', message: expect.stringMatching(/\w/), detail: undefined },
  ])
})
