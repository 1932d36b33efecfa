import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, it, vi } from 'vitest'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { createGuard } from './guard.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('hands the arguments on', () => {
  const listener = vi.fn((_a: number, _b: string) => {})
  createGuard(() => {})(listener)(1, 'b')
  expect(listener).toHaveBeenCalledExactlyOnceWith(1, 'b')
})

it('tells what is expected, thrown at once or later, and goes on', async () => {
  const tell = vi.fn()
  const guard = createGuard(tell)
  guard(() => {
    throw new RegularsError('file-unreadable', 'It is a folder.')
  })()
  guard(async () => {
    throw new RegularsError('disk-full', 'The disk is full.')
  })()
  guard(() => {
    readFileSync('/no/such/file')
  })()
  const read = readFile('/no/such/file')
  guard(() => read.then(() => {}))()
  await read.catch(() => {})
  await settled()
  expect(tell.mock.calls.flat()).toEqual([
    'It is a folder.',
    said('program.fileFault', { code: 'ENOENT' }),
    'The disk is full.',
    said('program.fileFault', { code: 'ENOENT' }),
  ])
})

it('lets a fault of the program through', () => {
  const tell = vi.fn()
  const broken = createGuard(tell)(() => {
    throw new TypeError('x is not a function')
  })
  expect(broken).toThrow(TypeError)
  expect(tell).not.toHaveBeenCalled()
})
