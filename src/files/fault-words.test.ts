import { describe, expect, it } from 'vitest'
import { RegularsError } from '../shared/model/errors.ts'
import { explainingLostBytes, shortened, writingFault } from './fault-words.ts'
import { NotRegular } from './regular-file.ts'
import { unreadableWords } from './unreadable-words.ts'

const failing = (code: string) => Object.assign(new Error('x'), { code })

describe('a file that cannot be written', () => {
  it.each([
    ['disk-full', 'files.write.full', ['ENOSPC', 'EDQUOT']],
    ['not-writable', 'files.write.shutFolder', ['EPERM', 'EBUSY', 'EACCES', 'EROFS']],
    ['not-writable', 'files.write.longName', ['ENAMETOOLONG']],
    ['not-writable', 'files.write.circle', ['ELOOP']],
    ['not-writable', 'files.write.missingFolder', ['ENOENT', 'ENOTDIR']],
    ['not-writable', 'files.write.fault', ['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN', 'ETIMEDOUT']],
  ] as const)('is said as %s, %s', (kind, key, codes) => {
    for (const code of codes) {
      expect(writingFault(failing(code), '/shops/a.csv')).toMatchObject({ code: kind, text: { key } })
    }
  })

  it('leaves what is in words already, and what is no fault of writing', () => {
    const said = new RegularsError('usage', 'No.')
    const other = failing('EFAULT')
    expect(writingFault(said, 'a')).toBe(said)
    expect(writingFault(other, 'a')).toBe(other)
    expect(writingFault('x', 'a')).toBe('x')
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['files.read.missing', ['ENOENT', 'ENOTDIR']],
    ['files.read.longName', ['ENAMETOOLONG']],
    ['files.read.circle', ['ELOOP']],
    ['files.read.locked', ['EBUSY', 'EPERM', 'EACCES']],
  ] as const)('is said as %s', (key, codes) => {
    for (const code of codes) expect(unreadableWords('a.csv', failing(code))).toMatchObject({ key })
  })

  it('is said with the system’s code, where there is one', () => {
    const fault = (code: string) => ({ key: 'files.read.fault', args: { name: 'a.csv', code } })
    expect(unreadableWords('a.csv', failing('EIO'))).toEqual(fault('EIO'))
    expect(unreadableWords('a.csv', new Error('x'))).toEqual(fault('none'))
  })

  it('is said to be a folder, or what else is no file', () => {
    const found = (kind: 'isDirectory' | 'isFIFO' | 'isSocket' | 'isDevice') => {
      const is = (other: string) => () => kind === other
      const stats = { isDirectory: is('isDirectory'), isFIFO: is('isFIFO'), isSocket: is('isSocket') }
      return unreadableWords('a', new NotRegular(stats as unknown as NotRegular['found']))
    }
    expect(found('isDirectory')).toEqual({ key: 'files.read.folder', args: { name: 'a' } })
    for (const [is, kind] of [
      ['isFIFO', 'pipe'],
      ['isSocket', 'socket'],
      ['isDevice', 'device'],
    ] as const) {
      expect(found(is)).toEqual({ key: 'files.read.noFile', args: { name: 'a', kind } })
    }
  })
})

it('a name of more than 60 characters is shortened in its middle', () => {
  expect(shortened('x'.repeat(60))).toBe('x'.repeat(60))
  expect(shortened(`${'a'.repeat(49)}${'z'.repeat(12)}`)).toBe(`${'a'.repeat(40)}…${'z'.repeat(12)}`)
})

it('a path that lost bytes is explained, another is not', () => {
  expect(explainingLostBytes('No.', 'M\ufffdrz')).toEqual({
    key: 'common.joined',
    args: { first: 'No.', second: { key: 'files.notUtf8' } },
  })
  expect(explainingLostBytes('No.', 'März')).toBe('No.')
})
