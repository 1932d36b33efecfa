import { expect, it } from 'vitest'
import { isPlaceholder } from './placeholders.ts'

it('an id looks like nobody’s', () => {
  for (const id of [
    '-1',
    '-99',
    '0',
    '000',
    '999',
    '99999',
    '1111',
    '12345',
    '123456',
    'n/a',
    'NA',
    'X',
    'xxx',
    'guest@shop.test',
    'INFO@x.test',
  ])
    expect([id, isPlaceholder(id)]).toEqual([id, true])
  for (const id of ['7', '10', '01', '99', '111', '1234', '9990', 'n', 'ann', 'guest', 'anna@x.test', 'a-1', ''])
    expect([id, isPlaceholder(id)]).toEqual([id, false])
})
