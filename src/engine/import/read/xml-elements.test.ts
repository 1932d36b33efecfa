import { expect, it } from 'vitest'
import { DEFAULT_BUDGETS } from './budgets.ts'
import { refusalsFor } from './refusals.ts'
import { forEachElement } from './xml-elements.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The paths of all elements, the document given in pieces of this length. */
async function paths(xml: string, length = xml.length): Promise<string[]> {
  const found: string[] = []
  async function* chunks() {
    for (let at = 0; at < xml.length; at += length) yield Buffer.from(xml.slice(at, at + length))
  }
  await forEachElement(chunks(), 'part', DEFAULT_BUDGETS, refusalsFor('a.xlsx'), (path) => void found.push(path))
  return found
}

it.each([1, 7, 1_000])('elements are known by their namespace, in pieces of %i', async (length) => {
  const xml = `<a xmlns="${MAIN}" xmlns:o="urn:other"><b/><o:b><c/></o:b><m:b xmlns:m="${MAIN}"><m:c/></m:b></a>`
  expect(await paths(xml, length)).toEqual(['a', 'a/b', 'a/?', 'a/?/c', 'a/b', 'a/b/c'])
})

it('a prefix holds inside the element that binds it, and no longer', async () => {
  expect(await paths(`<a xmlns="${MAIN}"><b xmlns:m="${MAIN}"><m:c/></b><m:c/></a>`)).toEqual([
    'a',
    'a/b',
    'a/b/c',
    'a/?',
  ])
  expect(await paths(`<a xmlns="${MAIN}"><b xmlns="urn:other"/><b/></a>`)).toEqual(['a', 'a/?', 'a/b'])
  const bound = `<m:a xmlns:m="${MAIN}"><m:b xmlns:m="urn:other"><m:c/></m:b><m:b/></m:a>`
  expect(await paths(bound)).toEqual(['a', 'a/?', 'a/?/?', 'a/b'])
})

it.each(['<a>', '<a></b>', '<a/><b/>', ''])('%j is damaged', async (xml) => {
  await expect(paths(xml)).rejects.toMatchObject({ code: 'damaged-file' })
})
