import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPaperDesk, LAYOUT_LIMIT_MS, type PaperPage } from './paper-desk.ts'

const JOB = {
  runId: 1,
  parts: ['summary'],
  segments: [],
  top: 5,
  rows: 20,
  paper: 'a4',
  bestIs: 'highest',
  comment: '',
  language: null,
} as const

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-paper-'))
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

/** A desk whose pages do as told; `opened` has every page in the order of its making. */
function deskOf(page: Partial<PaperPage>) {
  const opened: { readonly destroyed: ReturnType<typeof vi.fn>; gone: () => void }[] = []
  const desk = createPaperDesk(() => {
    const record = { destroyed: vi.fn(), gone: () => {} }
    opened.push(record)
    return {
      id: opened.length,
      load: async () => {},
      onGone: (listener) => {
        record.gone = listener
      },
      toPdf: async () => Buffer.from('%PDF'),
      toPrinter: async () => true,
      destroy: record.destroyed,
      ...page,
    }
  })
  return { desk, opened }
}

it('writes the PDF once the page says that it is laid out, and lets the page go', async () => {
  const { desk, opened } = deskOf({})
  const path = join(folder, 'report.pdf')
  const written = desk.writePdf(JOB, path)
  await vi.waitFor(() => expect(desk.pageId()).toBe(1))
  expect(readdirSync(folder)).toEqual([])
  expect(desk.job()).toBe(JOB)
  desk.settle(null)
  expect(await written).toEqual({ bytes: 4 })
  expect(readFileSync(path, 'utf8')).toBe('%PDF')
  expect(opened[0]?.destroyed).toHaveBeenCalledTimes(1)
  expect(desk.pageId()).toBeUndefined()
  expect(() => desk.job()).toThrow()
})

it('says what the page says, and writes nothing', async () => {
  const { desk, opened } = deskOf({})
  const written = desk.writePdf(JOB, join(folder, 'report.pdf'))
  await vi.waitFor(() => expect(opened).toHaveLength(1))
  desk.settle('This result is no longer there.')
  await expect(written).rejects.toMatchObject({ code: 'not-found', message: 'This result is no longer there.' })
  expect(readdirSync(folder)).toEqual([])
  expect(opened[0]?.destroyed).toHaveBeenCalledTimes(1)
})

it.each([
  ['never gets ready', () => vi.advanceTimersByTime(LAYOUT_LIMIT_MS), /within a minute/],
  ['dies', (gone: () => void) => gone(), /stopped working/],
])('gives up on a page that %s', async (_, happens, message) => {
  vi.useFakeTimers()
  const { desk, opened } = deskOf({})
  const printed = desk.print(JOB).catch((error: unknown) => error)
  await vi.waitFor(() => expect(opened).toHaveLength(1))
  happens(() => opened[0]?.gone())
  expect(await printed).toMatchObject({ message })
  expect(opened[0]?.destroyed).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})

it('lets a page go that cannot be loaded or printed', async () => {
  const failure = async () => {
    throw new Error('no printer')
  }
  const unloadable = deskOf({ load: failure })
  await expect(unloadable.desk.print(JOB)).rejects.toThrow('no printer')
  expect(unloadable.opened[0]?.destroyed).toHaveBeenCalledTimes(1)
  const unprintable = deskOf({ toPrinter: failure })
  const printed = unprintable.desk.print(JOB)
  await vi.waitFor(() => expect(unprintable.opened).toHaveLength(1))
  unprintable.desk.settle(null)
  await expect(printed).rejects.toThrow('no printer')
  expect(unprintable.opened[0]?.destroyed).toHaveBeenCalledTimes(1)
})

it('lays out one report at a time, the next one also after a failure', async () => {
  const { desk, opened } = deskOf({})
  const first = desk.print(JOB)
  const second = desk.print(JOB)
  await vi.waitFor(() => expect(desk.pageId()).toBe(1))
  desk.settle('no')
  await expect(first).rejects.toThrow('no')
  await vi.waitFor(() => expect(desk.pageId()).toBe(2))
  expect(opened).toHaveLength(2)
  desk.settle(null)
  expect(await second).toBe(true)
})
