import { expect, it } from 'vitest'
import type { Mapping } from '../../../shared/model/import.ts'
import { ENGLISH } from '../../../shared/words/english.ts'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'
import { mappingOf, rowOf } from '../shape/testing/shaped.ts'
import { OtherMarks } from './other-marks.ts'

it.each([
  ['"20,75"', 'a decimal comma where the other numbers of the column have a point, such as “20,75” in row 4.'],
  ['about 20', null],
])('says what to do about %s among decimal points', async (odd, said) => {
  const bench = createWorkbench()
  const rows = (last: string) => [
    'Order,Customer,Date,Amount',
    '1,Ann,2026-01-05,10.50',
    '2,Bob,2026-01-06,20.25',
    last,
  ]
  const { notes } = await bench.import(bench.write('a.csv', rows(`3,Ann,2026-01-07,${odd}`).join('\n')))
  const text = notes.map(ENGLISH.write).join()
  if (said === null) expect(text).not.toContain('decimal')
  else expect(text).toContain(said)
  await bench.import(bench.write('b.csv', rows('3,Ann,2026-01-07,20.75').join('\n')))
  expect(computeRun(bench.engine).summary).toMatchObject({ orders: 3, revenue: 515_000 })
})

it('a refused row is counted once, by the first of its numbers that the other mark makes readable', () => {
  const marks = (mapping: Partial<Mapping>, ...rows: readonly (readonly (string | number | null)[])[]) => {
    const found = new OtherMarks({ ...mappingOf({ amount: 0, price: 1, quantity: 2 }), ...mapping })
    for (const [at, row] of rows.entries()) found.look(rowOf(at + 2, ...row))
    return found.note
  }
  const note = (count: number, mark: string, text: string, row: number) => ({
    key: 'note.other-mark',
    args: { count, mark, text, row },
  })
  const points = { decimalMark: '.' } as const
  expect(marks(points, ['about', '1'], [' 20,75 ', '3,5'], ['x', '1,25'])).toEqual(note(2, 'comma', '20,75', 3))
  expect(marks(points, ['x', 'y', '1,5'])).toEqual(note(1, 'comma', '1,5', 2))
  expect(marks({ decimalMark: ',' }, ['20.75'])).toEqual(note(1, 'point', '20.75', 2))
  expect(marks({ decimalMark: ',', decimalMarks: { price: '.' } }, ['x', '1,5'])).toEqual(note(1, 'comma', '1,5', 2))
  expect(marks(points, ['20.75', '1.5'], [20.75], [null, '1.5'], ['a,b'], [])).toBeNull()
})
