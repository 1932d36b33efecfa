import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { type AppParts, createAppHandlers } from './app-handlers.ts'

vi.mock('electron', () => ({
  app: {
    getVersion: () => '1.2.3',
    getLocale: () => 'en-GB',
    getPreferredSystemLanguages: () => ['en-GB'],
    commandLine: { getSwitchValue: () => '' },
    isPackaged: false,
  },
  clipboard: { writeText: vi.fn() },
  shell: {
    showItemInFolder: vi.fn(),
    openPath: vi.fn(async (path: string) => (path.endsWith('.odd') ? 'no program' : '')),
  },
}))

/** Parts that answer what they were asked for. */
function handlers() {
  const parts = {
    resources: '/resources',
    dialogs: {
      chooseSpreadsheets: async () => ['/sales.csv', '/more.csv'],
      chooseJson: async () => ['/map.json'],
      chooseWhereToSave: vi.fn(async () => null as string | null),
      chooseWorkspace: vi.fn(async () => null as string | null),
      chooseNewWorkspace: vi.fn(async () => null as string | null),
    },
    tokens: {
      toRead: (path: string) => ({ token: `read ${path}` }),
      toWrite: (path: string) => ({ token: `write ${path}` }),
      pathOf: vi.fn((token: string) => token),
      writtenPathOf: (token: string) => token,
    },
    pasted: { keep: (name: string, text: string) => `${name}: ${text}` },
    workspaces: {
      current: () => ({ id: 'shop' }),
      open: vi.fn(async (path: string) => `opened ${path}`),
      create: vi.fn(async (path: string) => `created ${path}`),
      restart: vi.fn(async () => null as { code: string; text: string } | null),
    },
    layouts: { get: vi.fn((id: string) => `layout of ${id}`), set: vi.fn() },
    settings: { get: vi.fn((id: string) => `settings of ${id}`), set: vi.fn() },
    theme: { get: () => 'dark', set: vi.fn() },
    engine: { state: 'ready', cancel: vi.fn((id: string) => id === 'known') },
    paper: { print: vi.fn(async () => false), writePdf: vi.fn(async () => ({ bytes: 7 })) },
    backupFolders: { get: () => null, set: vi.fn() },
  }
  return { parts, calls: createAppHandlers(parts as unknown as AppParts) }
}

it('spreadsheets or one file in JSON are chosen, and the window gets tokens', async () => {
  const { calls } = handlers()
  expect(await calls['file.open-dialog']({})).toEqual([{ token: 'read /sales.csv' }, { token: 'read /more.csv' }])
  expect(await calls['file.open-dialog']({ kind: 'json' })).toEqual([{ token: 'read /map.json' }])
  expect(await calls['file.pasted']({ text: 'a\tb\n1\t2' })).toEqual({
    token: expect.stringMatching(/^read Pasted table \d{4}-\d\d-\d\d \d\d\.\d\d: a\tb\n1\t2$/),
  })
  expect(await calls['file.sample']({ sample: 'cafe' })).toEqual({
    token: `read ${join('/resources', 'sample', 'cafe-sales.csv')}`,
  })
})

it('where to save is a token too, and nothing when that was cancelled', async () => {
  const { calls, parts } = handlers()
  const wish = { suggestedName: 'report', kind: 'xlsx' } as const
  expect(await calls['file.save-dialog'](wish)).toBeNull()
  parts.dialogs.chooseWhereToSave.mockResolvedValueOnce('/report.xlsx')
  expect(await calls['file.save-dialog'](wish)).toEqual({ token: 'write /report.xlsx' })
})

it('a file that was written is opened, or it is said that no program opens it', async () => {
  const { calls } = handlers()
  expect(await calls['file.open-written']({ file: '/list.xlsx' })).toBeNull()
  await expect(calls['file.open-written']({ file: '/list.odd' })).rejects.toMatchObject({ code: 'not-found' })
})

it('a workspace is opened or made where one was chosen', async () => {
  const { calls, parts } = handlers()
  expect(await calls['workspace.open-dialog']({})).toBeNull()
  expect(await calls['workspace.create-dialog']({})).toBeNull()
  expect([parts.workspaces.open, parts.workspaces.create].flatMap(({ mock }) => mock.calls)).toEqual([])
  parts.dialogs.chooseWorkspace.mockResolvedValueOnce('/a.regulars')
  parts.dialogs.chooseNewWorkspace.mockResolvedValueOnce('/b.regulars')
  expect(await calls['workspace.open-dialog']({})).toBe('opened /a.regulars')
  expect(await calls['workspace.create-dialog']({})).toBe('created /b.regulars')
})

it('what is remembered is that of the workspace that is open', async () => {
  const { calls, parts } = handlers()
  expect(await calls['layout.get']({})).toBe('layout of shop')
  expect(await calls['settings.get']({})).toBe('settings of shop')
  await calls['layout.set']({ layout: { a: 1 } })
  expect(parts.layouts.set).toHaveBeenCalledWith('shop', { a: 1 })
})

it('a restart that fails says why, a job that is gone is not cancelled', async () => {
  const { calls, parts } = handlers()
  expect(await calls['engine.restart']({})).toBeNull()
  parts.workspaces.restart.mockResolvedValueOnce({ code: 'workspace-locked', text: 'in use' })
  await expect(calls['engine.restart']({})).rejects.toMatchObject({ code: 'workspace-locked', text: 'in use' })
  expect(await calls['job.cancel']({ callId: 'known' })).toEqual({ cancelled: true })
  expect(await calls['job.cancel']({ callId: 'gone' })).toEqual({ cancelled: false })
})

it('paper is written to the file behind its token', async () => {
  const { calls, parts } = handlers()
  const job = {
    ...{ runId: 1, parts: ['summary' as const], segments: [], top: 3, rows: 20 },
    ...{ paper: 'a4' as const, bestIs: 'highest' as const, comment: '', language: null },
  }
  expect(await calls['report.pdf']({ ...job, file: 't' })).toEqual({ bytes: 7 })
  expect(parts.tokens.pathOf).toHaveBeenCalledWith('t', 'write')
  expect(parts.paper.writePdf).toHaveBeenCalledWith(job, 't')
  expect(await calls['report.print'](job)).toEqual({ printed: false })
})
