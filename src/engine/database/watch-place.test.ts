import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from './testing/empty-workspace.ts'
import { watchPlace } from './watch-place.ts'

function watched() {
  const path = join(temporaryFolder(), 'shop.regulars')
  writeFileSync(path, 'content')
  return { path, place: watchPlace(path) }
}

const gone = (how: string) =>
  expect.objectContaining({
    code: 'workspace-gone',
    text: { key: 'files.workspace.gone', args: { name: 'shop.regulars', how } },
  })

it('a file that stays, or grows, is in its place and whole', () => {
  const { path, place } = watched()
  place.assertInPlace()
  place.assertWhole()
  appendFileSync(path, 'more')
  place.assertInPlace()
  place.assertWhole()
})

it('a file that was cut short is in its place, but not whole', () => {
  const { path, place } = watched()
  truncateSync(path, 6)
  place.assertInPlace()
  expect(() => place.assertWhole()).toThrow(gone('cut-short'))
})

it('a file that was removed or replaced is gone', () => {
  const { path, place } = watched()
  writeFileSync(`${path}.new`, 'content')
  renameSync(`${path}.new`, path)
  expect(() => place.assertInPlace()).toThrow(gone('replaced'))
  expect(() => place.assertWhole()).toThrow(gone('replaced'))
  rmSync(path)
  expect(() => place.assertInPlace()).toThrow(gone('removed'))
})
