import { describe, expect, it } from 'vitest'
import { said } from '../../../shared/words/said.ts'
import { CELL, type Row } from '../read/source.ts'
import { understandSheet } from './understand.ts'

const NOW = new Date(2026, 10, 22)

/** A date of the form `2026-01-05T00:00Z` becomes a real one, as of a workbook. */
function sheet(lines: readonly string[]): Row[] {
  return lines.map((line, at) => {
    const cells = line.split(';')
    const isDate = (cell: string) => cell.endsWith('Z')
    return {
      number: at + 1,
      width: cells.length,
      kinds: Uint8Array.from(cells, (cell) => (cell === '' ? CELL.empty : isDate(cell) ? CELL.date : CELL.text)),
      values: cells.map((cell) => (isDate(cell) ? Date.parse(cell) : cell)),
    }
  })
}

const understand = (lines: readonly string[], answers = {}) =>
  understandSheet(sheet(lines), 'sales.csv', { answers }, NOW)
const asked = ({ issues }: ReturnType<typeof understand>) =>
  issues.flatMap(({ question }) => (question ? [question.id] : []))

describe('quantities with three digits behind a mark', () => {
  const HEAD = 'Order;Customer;Date;Item;Qty;Unit price'
  const POUNDS = [
    HEAD,
    '1;ann;2026-03-01;Plums;1.250;4,20',
    '2;bob;2026-03-02;Plums;3;4,20',
    '3;cy;2026-03-03;Figs;2.125;9,90',
  ]

  it.each([
    ['points beside decimal commas', POUNDS],
    [
      'commas beside decimal points',
      POUNDS.map((line) => line.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))),
    ],
  ])('are asked about: %s', (_, lines) => {
    expect(asked(understand(lines))).toEqual(['quantity-decimals'])
  })

  it('are asked about with examples, and what the first would be either way', () => {
    const { issues } = understand(POUNDS)
    const question = issues.find((issue) => issue.question)?.question
    expect(question?.text).toMatchObject({ args: { column: 'Qty', example: '1.250' } })
    expect(question?.examples).toEqual(['1.250', '2.125'])
    expect(question?.choices.map(({ label }) => label)).toEqual([
      said('ask.quantity-decimals.decimals', { example: '1.250', value: 1.25 }),
      said('ask.quantity-decimals.thousands', { example: '1.250', value: 1250 }),
    ])
  })

  it('are asked about where amounts fit neither, and told by a single one', () => {
    const [header, first, ...others] = POUNDS as [string, string, ...string[]]
    const odd = [`${header};Amount`, `${first};7,00`, ...others.map((line) => `${line};9,00`)]
    expect(asked(understand(odd))).toContain('quantity-decimals')
    const one = [`${header};Amount`, `${first};5,25`, '2;bob;2026-03-02;Plums;3;4,20;12,60']
    expect(understand(one).mapping.decimalMarks).toEqual({ quantity: '.' })
  })

  it('are read as answered', () => {
    const marks = (answer: string) => understand(POUNDS, { 'quantity-decimals': answer }).mapping.decimalMarks
    expect(marks('decimals')).toEqual({ quantity: '.' })
    expect(marks('thousands')).toBeUndefined()
  })

  it('need no question without prices, where all numbers have one mark, or one quantity can be read in one way only', () => {
    expect(asked(understand(POUNDS.map((line) => line.replace('Unit price', 'Total'))))).toEqual([])
    expect(asked(understand(POUNDS.map((line) => line.replace('.', ','))))).toEqual([])
    expect(asked(understand([...POUNDS, '4;dee;2026-03-04;Figs;0.500;9,90']))).toEqual([])
  })

  it.each([
    ['with decimals', ['5,25', '12,60', '21,04'], { quantity: '.' }],
    ['as thousands', ['5250,00', '12,60', '21037,50'], undefined],
  ])('are read as the amounts say: %s', (_, amounts, marks) => {
    const lines = POUNDS.map((line, at) => `${line};${at === 0 ? 'Amount' : amounts[at - 1]}`)
    const understood = understand(lines)
    expect(asked(understood)).toEqual([])
    expect(understood.mapping.decimalMarks).toEqual(marks)
  })
})

describe('dates years after all others', () => {
  const HEAD = 'Order;Customer;Date;Amount'
  const until = (...dates: string[]) =>
    understand([HEAD, ...dates.map((date, at) => `${at};c${at};${date};5`)]).reading.latest

  it('have a latest day where one is beyond it, and where none is', () => {
    const limit = Date.UTC(2027, 10, 23) / 1000
    expect(until('2026-01-05', '2026-02-05', '2066-02-05')).toBe(limit)
    expect(until('2026-01-05', '2026-02-05')).toBe(limit)
  })

  it('have none in a file of the future, and where they follow on the others', () => {
    expect(until('2031-01-05', '2031-02-05', '2031-03-05')).toBeNull()
    expect(until('2026-01-05', '2031-02-05', '2031-03-05')).toBeNull()
    expect(until('2027-06-05', '2027-09-05', '2028-01-05')).toBeNull()
  })
})

describe('real dates among dates as text', () => {
  const file = (...dates: string[]) => [
    'Order;Customer;Date;Amount',
    ...dates.map((date, at) => `${at};c${at};${date};5`),
  ]
  const SWAPPED = file('2026-04-02T00:00Z', '14/02/2026', '2026-05-03T09:30Z', '28/03/2026')

  it('are swapped back where only they have days up to the 12th, and it is said', () => {
    const understood = understand(SWAPPED)
    expect(understood.reading.isDateSwapped).toBe(true)
    expect(asked(understood)).toEqual(['swapped-dates'])
    expect(understood.issues.filter(({ kind }) => kind === 'note')).toContainEqual(
      expect.objectContaining({
        text: said('issue.swapped-dates', { column: 'Date', wrong: '2026-04-02', right: '2026-02-04' }),
      }),
    )
    const american = file('2026-02-04T00:00Z', '02/14/2026', '2026-03-05T09:30Z', '12/25/2025')
    expect(
      understand(
        american.map((line) => line.replace('2026-02-04T', '2026-04-02T').replace('2026-03-05T', '2026-05-03T')),
      ).reading.isDateSwapped,
    ).toBe(true)
    expect(understand(SWAPPED, { 'swapped-dates': 'keep' }).reading.isDateSwapped).toBe(false)
  })

  it('stay as they are where one has a later day, a text an earlier one, or swapping takes them further apart', () => {
    const isSwapped = (...dates: string[]) => understand(file(...dates)).reading.isDateSwapped
    expect(isSwapped('2026-04-02T00:00Z', '14/02/2026', '2026-05-13T00:00Z', '28/03/2026')).toBe(false)
    expect(isSwapped('2026-04-02T00:00Z', '14/02/2026', '2026-05-03T00:00Z', '08/03/2026')).toBe(false)
    expect(isSwapped('2026-03-08T00:00Z', '14/03/2026', '2026-03-09T00:00Z', '28/03/2026')).toBe(false)
    expect(isSwapped('2026-04-02T00:00Z', '2026-04-03T00:00Z')).toBe(false)
  })
})
