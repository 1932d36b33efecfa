import { expect, it } from 'vitest'
import { CONTENTS, GUIDE, pictureOf, placeOfHeading, placeOfLink } from './guide-pages.ts'

it('has the pages in the order of the contents', () => {
  const names = GUIDE.map(({ name }) => name)
  expect(names.slice(0, 2)).toEqual([CONTENTS, 'first-hour'])
  expect(names).toContain('worked-example')
})

it('a link leads to a page, to a heading of it, or out of the guide', () => {
  expect(placeOfLink('customers.md#win-back-desk', CONTENTS)).toEqual({ page: 'customers', section: 'win-back-desk' })
  expect(placeOfLink('tills.md', CONTENTS)).toEqual({ page: 'tills' })
  expect(placeOfLink('#square', 'tills')).toEqual({ page: 'tills', section: 'square' })
  expect(placeOfLink('../command-line.md', 'reports')).toBeNull()
  expect(placeOfLink('none.md', 'reports')).toBeNull()
})

it('finds the heading of a screen', () => {
  expect(placeOfHeading('Why spending changed')).toEqual({ page: 'sales', section: 'why-spending-changed' })
  expect(placeOfHeading('No such screen')).toBeNull()
})

it('brings along every picture that a page shows', () => {
  const pictures = GUIDE.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [block] : [])))
  expect(pictures.length).toBeGreaterThan(0)
  for (const { source } of pictures) expect(pictureOf(source), source).toBeDefined()
})
