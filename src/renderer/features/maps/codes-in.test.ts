import { expect, test } from 'vitest'
import { codesIn } from './codes-in.ts'

test('codes are taken from any list, each once, and what is none is named', () => {
  expect(codesIn('555, 554;545\n555', 5)).toEqual({ codes: ['555', '554', '545'], wrong: [] })
  expect(codesIn('556 55 5555 abc 111', 5)).toEqual({ codes: ['111'], wrong: ['556', '55', '5555', 'abc'] })
  expect(codesIn('10-4-3 1-2-11', 10)).toEqual({ codes: ['10-4-3'], wrong: ['1-2-11'] })
  expect(codesIn(' ', 5)).toEqual({ codes: [], wrong: [] })
})
