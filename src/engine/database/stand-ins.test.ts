import { expect, it } from 'vitest'
import { isStandIn } from './stand-ins.ts'

it('a stand-in is made of the key of its own row', () => {
  expect([isStandIn('P7', 7), isStandIn('lost-7', 7)]).toEqual([true, true])
  expect(['P7', 'lost-7', 'P', '8', 'p8', 'lost-'].map((text) => isStandIn(text, 8))).toEqual(Array(6).fill(false))
})
