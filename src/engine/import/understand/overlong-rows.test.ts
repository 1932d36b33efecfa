import { describe, expect, it } from 'vitest'
import type { Source } from '../read/source.ts'
import { rowOf } from '../shape/testing/shaped.ts'
import { refuseCutNumbers, setsOverlongAside } from './overlong-rows.ts'
import type { Understanding } from './understand.ts'

const text = { format: 'text' } as Source
const workbook = { format: 'xlsx' } as Source

const understood = (names: readonly string[], rows: readonly (readonly string[])[], columns: object = { amount: 1 }) =>
  ({
    header: { row: 1, names },
    mapping: { columns },
    below: rows.map((row, at) => rowOf(at + 2, ...row)),
  }) as unknown as Understanding

const NAMES = ['Customer', 'Amount']

describe('rows with more cells than names', () => {
  it('are set aside in text, unless most are so long', () => {
    const short = ['ann', '5']
    const long = ['Lee', 'ann', '5']
    expect(setsOverlongAside(text, understood(NAMES, [short, long]))).toBe(true)
    expect(setsOverlongAside(text, understood(NAMES, [short, long, long]))).toBe(false)
    expect(setsOverlongAside(workbook, understood(NAMES, [short, short, long]))).toBe(false)
    expect(setsOverlongAside(text, understood(NAMES, []))).toBe(true)
  })

  it('are refused where their amounts were cut at a decimal comma', () => {
    const cut = [
      ['ann', '12', '50'],
      ['bob', '-3', '5'],
    ]
    const refused = (source: Source, rows: string[][], columns?: object) => {
      try {
        refuseCutNumbers(source, 'a.csv', understood(NAMES, rows, columns))
        return null
      } catch (thrown) {
        return thrown
      }
    }
    expect(refused(text, cut)).toMatchObject({
      code: 'damaged-file',
      text: { args: { file: 'a.csv', row: 2, cells: 3, names: 2, first: '12', second: '50' } },
    })
    expect(refused(text, cut, { price: 1 })).not.toBeNull()
    expect(refused(text, cut, { customer: 0 })).toBeNull()
    expect(refused(workbook, cut)).toBeNull()
    expect(refused(text, [...cut, ['cy', '5'], ['di', '5']])).toBeNull()
    expect(refused(text, [...cut, ['cy', '5']])).not.toBeNull()
    expect(refused(text, [...cut, ['cy', '1.5', '50']])).toBeNull()
    expect(refused(text, [...cut, ['cy', '15', '500']])).toBeNull()
  })
})
