import { expect, test } from 'vitest'
import type { Mapping } from '../../shared/model/import.ts'
import { type ImportOrder, NOTHING_CHOSEN, stepsOf } from './import-order.ts'

const file = (name: string) => ({ token: `token of ${name}`, name, bytes: 1 })
const mapping: Mapping = { headerRow: 3, columns: { customer: 0 }, dateOrder: 'dmy', decimalMark: null }
const order: ImportOrder = {
  file: file('january.csv'),
  choice: { ...NOTHING_CHOSEN, sheet: 1, together: false },
  companions: [{ file: file('february.csv'), headerRow: 1 }],
  next: [file('customers.csv')],
}

test('each file is a step, those to be looked at next are none', () => {
  expect(stepsOf(order).map((step) => [step.file.name, step.method, step.params.sheet])).toEqual([
    ['january.csv', 'import.run', 1],
    ['february.csv', 'import.run', null],
  ])
})

test('what was chosen for the first file holds for all, but for the row of the header', () => {
  const choice = { ...order.choice, mapping, currency: { keep: 'EUR' }, encoding: 'windows-1252' }
  const [first, second] = stepsOf({ ...order, choice })
  expect(first?.params).toMatchObject({ mapping, currency: { keep: 'EUR' }, encoding: 'windows-1252' })
  expect(second?.params).toMatchObject({
    mapping: { ...mapping, headerRow: 1 },
    currency: { keep: 'EUR' },
    encoding: 'windows-1252',
  })
})

test('what nobody chose is left to the engine', () => {
  const [first] = stepsOf({ ...order, choice: NOTHING_CHOSEN, companions: [] })
  expect(first).toEqual({
    file: order.file,
    method: 'import.run-sheets',
    params: { file: 'token of january.csv', sheet: null, encoding: null, mapping: null, isAttended: true },
  })
})
