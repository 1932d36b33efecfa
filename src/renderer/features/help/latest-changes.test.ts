import { expect, it } from 'vitest'
import { plainText } from '../../../shared/guide/inline.ts'
import { latestChanges } from './latest-changes.ts'

const textsOf = (changelog: string) =>
  latestChanges(changelog).map((block) =>
    block.kind === 'list' ? block.items.map(plainText) : 'parts' in block ? plainText(block.parts) : '',
  )

it('is what stands under the first version', () => {
  expect(textsOf('# Changelog\n\n## 2.0.0\n\n- a\n  b\n- c\n\n## 1.0.0\n\n- d\n')).toEqual([['a b', 'c']])
})

it('is what stands before the details of that version', () => {
  expect(textsOf('# Changelog\n\n## 2.0.0\n\n- a\n\n### In detail\n\n- b\n\n## 1.0.0\n\n- c\n')).toEqual([['a']])
})

it('has the headings inside that version, and passes over one without changes', () => {
  expect(textsOf('# Changelog\n\n## Unreleased\n\n## 2.0.0\n\n### Fixed\n\n- a\n\n## 1.0.0\n\n- b\n')).toEqual([
    'Fixed',
    ['a'],
  ])
})

it('is nothing where nothing is written', () => {
  expect(latestChanges('# Changelog\n')).toEqual([])
})
