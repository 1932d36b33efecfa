import { expect, it } from 'vitest'
import { ENGLISH } from './english.ts'
import { refusedParts } from './refused-parts.ts'

const NONE = { withoutCustomer: 0, cancelled: 0, duplicates: 0, invalid: 0 }

it('refused rows are told apart where they are of several kinds, without the kinds that none is of', () => {
  const parts = refusedParts(ENGLISH, { ...NONE, withoutCustomer: 2_477, invalid: 40 })
  expect(parts).toBe(
    ENGLISH.list([
      ENGLISH.say('rows.refusedOf.withoutCustomer', { count: 2_477 }),
      ENGLISH.say('rows.refusedOf.invalid', { count: 40 }),
    ]),
  )
  expect(refusedParts(ENGLISH, { ...NONE, invalid: 40 })).toBeNull()
  expect(refusedParts(ENGLISH, NONE)).toBeNull()
  expect(refusedParts(ENGLISH, undefined)).toBeNull()
})
