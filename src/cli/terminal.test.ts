import type { WriteStream } from 'node:tty'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../shared/words/english.ts'
import { createProgressLine } from './progress-line.ts'
import { textTable } from './text-table.ts'

describe('a table of texts', () => {
  it('aligns its columns by their longest cell, without spaces at the end', () => {
    const rows = [
      ['Run', 'Customers', 'Name'],
      ['7', '12', ''],
      ['1234', '5', 'May'],
    ]
    expect(textTable(rows, ['left', 'right', 'left'])).toBe(
      ['  Run   Customers  Name', '  7            12', '  1234          5  May'].join('\n'),
    )
  })
})

describe('the progress line', () => {
  const shown = (isTTY: boolean) => {
    const written: string[] = []
    const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as WriteStream
    const line = createProgressLine(stream, ENGLISH)
    return { line, written }
  }

  it('is rewritten in place, with the whole percent that is done and the rows', () => {
    const { line, written } = shown(true)
    line.show('Reading', null, null)
    line.show('Reading', 0.999, 0)
    line.show('Reading', 0, 12_345)
    line.clear()
    const start = '\r\u001b[K'
    expect(written).toEqual([`${start}Reading …`, `${start}Reading 99% …`, `${start}Reading 0%, 12,345 rows …`, start])
  })

  it('is silent where nobody watches', () => {
    const { line, written } = shown(false)
    line.show('Reading', 0.5, 1)
    line.clear()
    expect(written).toEqual([])
  })
})
