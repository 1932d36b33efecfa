import { expect, it } from 'vitest'
import { delimiterName, encodingName } from './dialect.ts'
import { ENGLISH } from './english.ts'

it.each([
  ['utf-8', 'UTF-8'],
  ['macintosh', 'Mac Roman'],
  ['windows-1252', 'Western European (Windows-1252)'],
  ['koi8-r', 'Russian (KOI8-R)'],
  ['x-user-defined', 'x-user-defined'],
])('the encoding %s is called %s', (label, name) => {
  expect(encodingName(label, ENGLISH)).toBe(name)
})

it('separators are called by name where they have one', () => {
  expect([',', '\t', '|', '#'].map((each) => delimiterName(each, ENGLISH))).toEqual([
    ...(['comma', 'tab', 'bar'] as const).map((each) => ENGLISH.say(`check.separator.${each}`)),
    '#',
  ])
})
