import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { type BookType, utils, write as writeSheetJs } from 'xlsx'
import { type OpenOptions, openSource } from './open-source.ts'
import type { FromReader, ReadJob } from './read-protocol.ts'
import { type CollectedRow, collectRows, copyRow } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'

const write = temporaryFiles()

function table(lines: number): string {
  const rows = ['order;customer;when;amount']
  for (let line = 0; line < lines; line++)
    rows.push(`${1000 + line};Müller ${line % 50};2026-01-${1 + (line % 28)};1,50`)
  return rows.join('\r\n')
}

function workbook(lines: number, bookType: BookType = 'xlsx'): Buffer {
  const rows = Array.from({ length: lines }, (_, at) => [
    at + 0.5,
    `hat ${at % 9}`,
    at % 2 === 0,
    null,
    new Date(at * 1e8),
  ])
  const book = utils.book_new(utils.aoa_to_sheet([['nothing here']]), 'First')
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), 'Second')
  return writeSheetJs(book, { type: 'buffer', bookType, bookSST: true }) as Buffer
}

async function apart(path: string, sheet = 0, options: OpenOptions = {}) {
  const source = await openSource(path, { ...options, apartBytes: 0 })
  const rows: CollectedRow[] = []
  const fractions: number[] = []
  try {
    const extent = await source.read(
      sheet,
      (row) => {
        rows.push(copyRow(row))
        return true
      },
      { apart: true, onProgress: (fraction) => fractions.push(fraction) },
    )
    return { rows, extent, fractions }
  } finally {
    await source.close()
  }
}

describe('a sheet that is read in a thread of its own', () => {
  it.each([
    ['utf-8', Buffer.from(table(5_000))],
    ['windows-1252', Buffer.from(table(5_000), 'latin1')],
    ['utf-16le', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(table(5_000), 'utf16le')])],
  ])('gives the rows of a text in %s as it does here', async (_, bytes) => {
    const path = write('till.csv', bytes)
    const { rows, extent, fractions } = await apart(path)
    const here = await collectRows(path)
    expect(rows).toEqual(here.rows)
    expect(rows).toHaveLength(5_001)
    expect(extent).toEqual(here.extent)
    expect(fractions.at(-1)).toBe(1)
  })

  it.each(['xls', 'xlsb', 'ods'] as const)('gives the rows of a workbook .%s as it does here', async (bookType) => {
    const path = write(`till.${bookType}`, workbook(300, bookType))
    const { rows, extent } = await apart(path, 1)
    const here = await collectRows(path, {}, 1)
    expect(rows).toEqual(here.rows)
    expect(extent).toEqual(here.extent)
    expect(rows.length).toBe(300)
  })

  it('gives the rows of the sheet asked for of a workbook', async () => {
    const path = write('till.xlsx', workbook(3_000))
    const { rows, extent } = await apart(path, 1)
    const here = await collectRows(path, {}, 1)
    expect(rows).toEqual(here.rows)
    expect(rows).toHaveLength(3_000)
    expect(extent).toEqual(here.extent)
  })

  it('keeps what was said about the text', async () => {
    const path = write('tabs.txt', 'a;b\tc\n1;2\t3\n')
    expect((await apart(path, 0, { delimiter: '\t' })).rows[0]?.values).toEqual(['a;b', 'c'])
    expect((await apart(path, 0, { delimiter: ';' })).rows[0]?.values).toEqual(['a', 'b\tc'])
  })

  it('tells the same faults, by their code and words', async () => {
    const open = write('open.csv', `a,b\n${'1,2\n'.repeat(20_000)}"never closed,3\n`)
    await expect(apart(open)).rejects.toMatchObject({
      code: 'damaged-file',
      message: expect.stringMatching(/^open\.csv cannot be read as a table: the quotation mark that opens a field/),
    })
    const path = write('slow.csv', table(5_000))
    await expect(apart(path, 0, { budgets: { milliseconds: 0 } })).rejects.toMatchObject({ code: 'too-large' })
  })

  it('ends with what the consumer throws, and is cancelled between batches', async () => {
    const path = write('till.csv', table(60_000))
    const source = await openSource(path, { apartBytes: 0 })
    let taken = 0
    const fail = () => {
      taken++
      throw new Error('disk full')
    }
    await expect(source.read(0, fail, { apart: true })).rejects.toThrow('disk full')
    const abort = new AbortController()
    const seen: number[] = []
    const cancelled = source.read(
      0,
      ({ number }) => {
        seen.push(number)
        abort.abort()
        return true
      },
      { apart: true, signal: abort.signal },
    )
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
    expect(taken).toBe(1)
    expect(seen.length).toBeLessThan(2_000)
    await source.close()
  })

  it('waits where it gets too far ahead of its consumer', async () => {
    const taken = new Int32Array(new SharedArrayBuffer(4))
    const workerData: ReadJob = { path: write('till.csv', table(60_000)), sheet: 0, taken }
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData })
    const batches: number[] = []
    const ended = new Promise((resolve) => {
      worker.on('message', (message: FromReader) => {
        if (message.type === 'rows') batches.push(message.batch.rows)
        else resolve(message.type)
      })
    })
    // Waking it for nothing tells that it waits.
    while (Atomics.notify(taken, 0) === 0) await setImmediate()
    await setImmediate()
    expect(batches).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 1_000])
    Atomics.store(taken, 0, 1_000)
    Atomics.notify(taken, 0)
    expect(await ended).toBe('end')
    expect(batches.reduce((sum, rows) => sum + rows, 0)).toBe(60_001)
  })
})
