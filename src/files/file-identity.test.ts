import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, isSameFile, realPath } from './file-identity.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'regulars-identity-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const at = (...names: string[]) => join(folder, ...names)
const codeThrown = (act: () => unknown) => {
  try {
    act()
    return 'nothing'
  } catch (cause) {
    return codeOf(cause)
  }
}

describe.runIf(process.platform !== 'win32')('where a path leads', () => {
  it('is the file behind all links, also where it is yet to be made', () => {
    writeFileSync(at('file'), '')
    mkdirSync(at('sub'))
    symlinkSync('..', at('sub', 'up'))
    symlinkSync('file', at('link'))
    symlinkSync('link', at('second'))
    symlinkSync('sub/new', at('ahead'))
    expect(realPath(at('second'))).toBe(at('file'))
    expect(realPath(at('sub', 'up', 'link'))).toBe(at('file'))
    expect(realPath(at('ahead'))).toBe(at('sub', 'new'))
    expect(realPath(at('sub', 'up', 'other'))).toBe(at('other'))
  })

  it('is nowhere where the folder is missing, or links go in a circle', () => {
    expect(codeThrown(() => realPath(at('missing', 'file')))).toBe('ENOENT')
    writeFileSync(at('file'), '')
    expect(codeThrown(() => realPath(at('file', 'under')))).toBe('ENOTDIR')
    symlinkSync('b', at('a'))
    symlinkSync('a', at('b'))
    expect(codeThrown(() => realPath(at('a')))).toBe('ELOOP')
  })

  it('is followed over no more links in a row than could be meant', () => {
    const chain = (links: number) => {
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
      for (let link = 0; link < links; link++) symlinkSync(`l${link + 1}`, at(`l${link}`))
      return codeThrown(() => realPath(at('l0')))
    }
    expect(chain(20)).toBe('nothing')
    expect(chain(60)).not.toBe('nothing')
  })
})

describe('one file', () => {
  it('is the same by links of either kind, and another is not, however alike', () => {
    for (const name of ['one', 'other']) writeFileSync(at(name), 'same')
    linkSync(at('one'), at('hard'))
    expect(isSameFile(at('one'), at('hard'))).toBe(true)
    expect(isSameFile(at('one'), at('.', 'one'))).toBe(true)
    expect(isSameFile(at('one'), at('other'))).toBe(false)
  })

  it('is not one whose folder has gone', () => {
    const gone = join(folder, 'gone', 'a.csv')
    expect(isSameFile(gone, join(folder, 'never.csv'))).toBe(false)
    expect(isSameFile(gone, join(folder, 'gone', 'b', '..', 'a.csv'))).toBe(true)
  })

  it('that is yet to be made is told by its place', () => {
    mkdirSync(at('sub'))
    writeFileSync(at('there'), '')
    expect(isSameFile(at('new'), at('sub', '..', 'new'))).toBe(true)
    expect(isSameFile(at('new'), at('sub', 'new'))).toBe(false)
    expect([isSameFile(at('new'), at('there')), isSameFile(at('there'), at('new'))]).toEqual([false, false])
  })
})

it('the code of an error is the system’s, and empty where it has none', () => {
  expect(codeOf(Object.assign(new Error('x'), { code: 'EIO' }))).toBe('EIO')
  expect([new Error('x'), { code: 'EIO' }, 'EIO', null, undefined].map(codeOf)).toEqual(['', '', '', '', ''])
})
