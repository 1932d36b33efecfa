import { expect, it } from 'vitest'
import { processorTime } from '../../testing/processor-time.ts'
import { HashedText } from '../read/hashed-text.ts'
import { CELL, type Row } from '../read/source.ts'
import { cellText, idText } from './cell-text.ts'
import { currencyOfCell } from './currency-text.ts'
import { parseClock, parseDate } from './dates.ts'
import { scaleText } from './decimal.ts'
import { boundedId, MOST_CHARACTERS } from './long-texts.ts'
import { isNobody, isOnlyTotalLabel, isTotalLabel, saysCancelled, saysOptOut, saysRefund } from './row-words.ts'
import { scaledCell } from './scaled-cell.ts'

/** Long enough that a pattern which goes back and forth over it takes minutes. */
const LENGTH = 300_000
const MILLISECONDS = 2_000
const PARTS = [
  '1',
  '1,',
  '1.',
  ' ',
  'a',
  'a ',
  'aé ',
  '(',
  '-',
  '\u00a0',
  '١',
  'CR',
  '1 ',
  ':',
  'de ',
  '=',
  "'",
  '年',
  '1年',
]

const rowOf = (value: string): Row => ({ number: 1, width: 1, kinds: Uint8Array.of(CELL.text), values: [value] })
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  number: (text) => [scaleText(text, '.'), scaleText(text, ','), scaledCell(rowOf(text), 0, '.')],
  date: (text) => [parseDate(text, 'dmy'), parseDate(text, 'ymd'), parseClock(text)],
  currency: (text) => currencyOfCell(rowOf(text), 0),
  words: (text) => [saysCancelled(text, 'Status'), saysOptOut(text, 'Opt'), saysRefund(text), isNobody(text)],
  total: (text) => [isTotalLabel(text), isOnlyTotalLabel(text)],
  text: (text) => [cellText(rowOf(text), 0), idText(rowOf(text), 0)],
}

it.each(Object.keys(READERS))('reads a %s from texts of any length in processor time that grows with them', (name) => {
  const read = READERS[name] as (text: string) => unknown
  const took = processorTime(() => {
    for (const part of PARTS) for (const end of ['', 'x', '1', ' ']) read(part.repeat(LENGTH / part.length) + end)
  })
  expect(took).toBeLessThan(MILLISECONDS)
})

it('keeps ids apart however long they are, in bounded room', () => {
  const long = 'n'.repeat(32_000)
  const ids = [`${long}a`, `${long}b`, `a${long}`, `${long}`, 'short', long.slice(0, MOST_CHARACTERS)].map(boundedId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(MOST_CHARACTERS)
  expect(ids.at(-1)).toBe(long.slice(0, MOST_CHARACTERS))
  expect(idText(rowOf(`${long}a`), 0)).toBe(ids[0])
})

it('begins a long id as it is, and ends it with its hash', () => {
  for (let each = 0; each < 40; each++) {
    const text = `order ${each} ${'n'.repeat(300)}`
    const { low, high } = new HashedText(text)
    const hash = (BigInt.asUintN(32, BigInt(high)) << 32n) | BigInt.asUintN(32, BigInt(low))
    expect(boundedId(text)).toBe(`${text.slice(0, 220)}… #${hash.toString(16).padStart(16, '0')}`)
  }
})
