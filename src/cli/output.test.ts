import { PassThrough, Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { RegularsError } from '../shared/model/errors.ts'
import { print, ReaderGone } from './output.ts'

/** A stream that fails as the system does. */
const failing = (code: string) =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  })

it('waits until the text is written', async () => {
  const stream = new PassThrough()
  await print('one\n', stream)
  await print('two\n', stream)
  expect(String(stream.read())).toBe('one\ntwo\n')
  expect(stream.listenerCount('error')).toBe(0)
})

it.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EIO', 'not-writable'],
])('says in words that the output cannot be written (%s)', async (from, code) => {
  const thrown = await print('text', failing(from)).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(RegularsError)
  expect(thrown).toMatchObject({ code })
})

it('says nothing where nobody reads any more', async () => {
  await expect(print('text', failing('EPIPE'))).rejects.toBeInstanceOf(ReaderGone)
})
