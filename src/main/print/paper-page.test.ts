import { beforeEach, expect, it, vi } from 'vitest'
import type { PrintJob } from '../../shared/model/paper.ts'
import { paperPages } from './paper-page.ts'

const electron = vi.hoisted(() => ({ BrowserWindow: vi.fn() }))
vi.mock('electron', () => electron)
vi.mock('../security/developing.ts', () => ({ IS_DEVELOPING: false }))

const JOB: PrintJob = {
  runId: 1,
  parts: ['summary'],
  segments: [],
  top: 5,
  rows: 20,
  paper: 'letter',
  bestIs: 'highest',
  comment: '',
  language: null,
}

const webContents = { id: 7, on: vi.fn(), printToPDF: vi.fn(), print: vi.fn() }
const window = { webContents, loadURL: vi.fn(), destroy: vi.fn() }

beforeEach(() => {
  vi.resetAllMocks()
  electron.BrowserWindow.mockImplementation(function made() {
    return window
  })
})

function page(job: Partial<PrintJob> = {}, language: string | null = null) {
  const log = vi.fn()
  const open = paperPages({ url: 'app://regulars/index.html', language, preload: '/preload.cjs', log })
  return { page: open({ ...JOB, ...job }), log }
}

it('is never seen, awake all the same, and as locked as the window', () => {
  expect(page().page.id).toBe(7)
  expect(electron.BrowserWindow.mock.calls[0]?.[0]).toMatchObject({
    show: false,
    webPreferences: { preload: '/preload.cjs', sandbox: true, nodeIntegration: false, backgroundThrottling: false },
  })
})

it('speaks the language of its job, or else that of the app', () => {
  void page({ language: 'en-US' }, 'en-GB').page.load()
  void page({}, 'en-GB').page.load()
  void page().page.load()
  const languages = window.loadURL.mock.calls.map(([url]) => /[a-z]{2}-[A-Z]{2}/.exec(url)?.[0])
  expect(languages).toEqual(['en-US', 'en-GB', undefined])
})

it('becomes a tagged PDF with an outline, of the size and with the margins that it has itself', async () => {
  webContents.printToPDF.mockResolvedValue(Buffer.from('%PDF'))
  expect(String(await page().page.toPdf())).toBe('%PDF')
  await page({ paper: 'a4' }).page.toPdf()
  const usual = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
  expect(webContents.printToPDF.mock.calls).toEqual([
    [{ ...usual, pageSize: 'Letter' }],
    [{ ...usual, pageSize: 'A4' }],
  ])
})

it.each([
  [true, '', true],
  [false, 'Print job canceled', false],
] as const)('goes to the printer, unless somebody cancels that (%s, "%s")', async (printed, reason, gives) => {
  webContents.print.mockImplementation((_, done) => done(printed, reason))
  expect(await page().page.toPrinter()).toBe(gives)
  expect(webContents.print.mock.calls[0]?.[0]).toEqual({ printBackground: true, pageSize: 'Letter' })
})

it('says what a printer says that fails', async () => {
  webContents.print.mockImplementation((_, done) => done(false, 'Invalid printer settings'))
  await expect(page().page.toPrinter()).rejects.toMatchObject({ code: 'internal', detail: 'Invalid printer settings' })
})

it('tells when it died, and lets its window go', () => {
  const { page: made, log } = page()
  const gone = vi.fn()
  made.onGone(gone)
  const [name, listener] = webContents.on.mock.calls[0] ?? []
  listener({}, { reason: 'oom' })
  expect([name, gone.mock.calls.length, log.mock.calls.flat()]).toEqual(['render-process-gone', 1, ['paper gone: oom']])
  made.destroy()
  expect(window.destroy).toHaveBeenCalledOnce()
})
