import type { WriteStream } from 'node:tty'
import { describe, expect, it } from 'vitest'
import { createProgressLine } from './progress-line.ts'
import { textTable } from './text-table.ts'
import { nothingDone } from './what-is-done.ts'

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
    const line = createProgressLine({ isTTY, write: (text: string) => written.push(text) } as unknown as WriteStream)
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

describe('what is done when a later step fails', () => {
  it('is what came into a workspace that stays, the result and the report', () => {
    const done = nothingDone('/shops/shop.regulars')
    expect(done.words()).toBeNull()
    done.imported('a.csv')
    expect(done.words()).toMatch(/a\.csv .*shop\.regulars/)
    done.imported('b.csv')
    expect(done.words()).toMatch(/a\.csv.* b\.csv .*shop\.regulars/)
    done.stored(7)
    expect(done.words()).toMatch(/7/)
    done.written('r.xlsx')
    expect(done.words()).toMatch(/7.*r\.xlsx/)
  })

  it('is only the report where the workspace is a temporary one', () => {
    const done = nothingDone(null)
    done.imported('a.csv')
    done.stored(7)
    expect(done.words()).toBeNull()
    done.written('r.xlsx')
    expect(done.words()).toMatch(/r\.xlsx/)
    expect(done.words()).not.toMatch(/a\.csv|7/)
  })
})
