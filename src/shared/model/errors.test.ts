import { expect, it } from 'vitest'
import { said } from '../words/said.ts'
import { RegularsError, toAppError } from './errors.ts'

it('sends an error as what it is, with its detail where it has one', () => {
  const text = said('error.internal')
  expect(toAppError(new RegularsError('usage', text))).toStrictEqual({ code: 'usage', text })
  expect(toAppError(new RegularsError('usage', text, { detail: 'why' }))).toStrictEqual({
    code: 'usage',
    text,
    detail: 'why',
  })
})

it('sends whatever else was thrown as an internal error, with where it was thrown', () => {
  const thrown = new TypeError('lost')
  const bare = Object.assign(new Error('bare'), { stack: undefined })
  expect(toAppError(thrown)).toMatchObject({ code: 'internal', detail: thrown.stack })
  expect(thrown.stack).toContain('errors.test.ts')
  expect(toAppError(bare)).toMatchObject({ code: 'internal', detail: 'bare' })
  expect(toAppError('a text')).toMatchObject({ code: 'internal', detail: 'a text' })
})
