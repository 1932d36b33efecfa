import { expect, it } from 'vitest'
import { sampleSheet } from './sample.ts'
import { settleByWholeFile } from './settle-by-whole-file.ts'
import { type Cells, workbookOf } from './testing/sheets.ts'
import { type MappingWishes, understandSheet } from './understand.ts'

const NOW = new Date(2026, 10, 22)
const HEADER = ['Order', 'Customer', 'Date', 'Amount']

/** More rows than are looked at first, all alike, with others behind them. */
const long = (date: string, amount: string | number, ...later: Cells[]): Cells[] => [
  ['Sales'],
  HEADER,
  ...Array.from({ length: 1_000 }, (_, at): Cells => [at, `c${at}`, date, amount]),
  ...later,
]

/** How the days and the numbers of a sheet are read, or the key of the refusal. */
async function settled(rows: readonly Cells[], wishes: MappingWishes = {}): Promise<unknown> {
  const source = workbookOf({ Sales: rows })
  const request = { source, file: 'a.csv', sheet: 0, wishes, now: NOW }
  const sample = await sampleSheet(source, 0)
  try {
    const { mapping } = await settleByWholeFile(request, 0, understandSheet(sample, 'a.csv', wishes, NOW), sample)
    return [mapping.dateOrder, mapping.decimalMark]
  } catch (error) {
    const { text } = error as { text: { key: string; args: object } }
    return [text.key, text.args]
  }
}

it('a later row tells the day from the month', async () => {
  expect(await settled(long('03/04/2026', '5.50', [9, 'z', '13/04/2026', '5.50']))).toEqual(['dmy', '.'])
  expect(await settled(long('03/04/2026', '5.50', [9, 'z', '04/13/2026', '5.50']))).toEqual(['mdy', '.'])
  expect(await settled(long('03/04/2026', '5.50', [9, 'z', '04/03/2026', '5.50']))).toEqual([
    'refusal.date-order',
    { file: 'a.csv', column: 'Date' },
  ])
  expect(await settled(long('03/04/2026', '5.50'), { dateOrder: 'mdy' })).toEqual(['mdy', '.'])
})

it('a later row tells the decimal mark, also where the first have none', async () => {
  expect(await settled(long('2026-04-03', '1.234', [9, 'z', '2026-04-03', '5,50']))).toEqual(['dmy', ','])
  expect(await settled(long('2026-04-03', '1.234', [9, 'z', '2026-04-03', '5.5']))).toEqual(['dmy', '.'])
  expect(await settled(long('2026-04-03', '12', [9, 'z', '2026-04-03', '5,50']))).toEqual(['dmy', ','])
  expect(await settled(long('2026-04-03', '12', [9, 'z', '2026-04-03', '5,50']), { decimalMark: '.' })).toEqual([
    'dmy',
    '.',
  ])
  expect(await settled(long('2026-04-03', 12, [9, 'z', '2026-04-03', '5,50']))).toEqual(['dmy', '.'])
  expect(await settled(long('2026-04-03', '1.234', [9, 'z', '2026-04-03', '2.345']))).toEqual([
    'refusal.decimal-mark',
    { file: 'a.csv', column: 'Amount' },
  ])
})

it('a sheet whose rows were all looked at is read no further', async () => {
  const short = (date: string, amount: string): Cells[] => [HEADER, [1, 'a', date, amount], [2, 'b', date, amount]]
  expect(await settled(short('13/04/2026', '12'))).toEqual(['dmy', '.'])
  expect(await settled(short('03/04/2026', '12'))).toEqual(['refusal.date-order', { file: 'a.csv', column: 'Date' }])
  expect(await settled(short('13/04/2026', '1.234'))).toEqual([
    'refusal.decimal-mark',
    { file: 'a.csv', column: 'Amount' },
  ])
  const price: Cells[] = [
    ['Order', 'Customer', 'Date', 'Qty', 'Price'],
    [1, 'a', '2026-04-03', 1, '1.234'],
    [2, 'b', '2026-04-03', 1, '2.345'],
  ]
  expect(await settled(price)).toEqual(['refusal.decimal-mark', { file: 'a.csv', column: 'Price' }])
  const list: Cells[] = [
    ['Customer ID', 'Email', 'Phone'],
    ['1', 'a@x', '1.234'],
    ['2', 'b@x', '2.345'],
  ]
  expect(((await settled(list)) as string[])[0]).not.toBe('refusal.decimal-mark')
})
