import { expect, test } from 'vitest'
import { pngSize } from './png.ts'

// The first 33 bytes of a PNG, as Node writes them in base64.
test.each([
  ['iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAAAAAAAAAAAA', 1, 1],
  ['iVBORw0KGgoAAAANSUhEUgAAAyAAAAGQAAAAAAAAAAAA', 800, 400],
  ['iVBORw0KGgoAAAANSUhEUgAAAyEAAQAAAAAAAAAAAAAA', 801, 65_536],
  ['iVBORw0KGgoAAAANSUhEUv////8SNFZ4AAAAAAAAAAAA', 4_294_967_295, 305_419_896],
])('a PNG says how large it is: %s', (png, width, height) => {
  expect(pngSize(png)).toEqual({ width, height })
})

test.each(['', 'iVBORw0KGgo=', 'PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4='])(
  'what is no PNG has no size: %s',
  (content) => expect(pngSize(content)).toBeNull(),
)
