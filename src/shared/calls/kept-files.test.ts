import { expect, it } from 'vitest'
import { RegularsError } from '../model/errors.ts'
import type { Recipe } from '../model/recipe.ts'
import type { SegmentMap } from '../model/segment-map.ts'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { readMapFile, writeMapFile } from './map-schema.ts'
import { readRecipeFile, writeRecipeFile } from './recipe-schema.ts'

const RECIPE: Recipe = {
  name: 'Monthly',
  files: [
    {
      file: 'till.csv',
      sheet: null,
      allSheets: true,
      encoding: null,
      delimiter: null,
      columns: { date: 'Day' },
      dateOrder: null,
      decimalMark: null,
      seen: { headings: null, values: {}, currency: null, questions: null },
    },
  ],
  settings: DEFAULT_SETTINGS,
  report: { bestIs: 'highest', workbook: null, lists: null, database: null, analyses: [], screen: {} },
}
const MAP: SegmentMap = {
  id: 'mine',
  title: 'Mine',
  about: '',
  segments: [{ name: 'All', color: '#112233', meaning: '', action: '' }],
  rules: [{ segment: 'All' }],
}

/** The text by which a file is refused. */
function refused(read: () => unknown) {
  try {
    read()
  } catch (error) {
    if (error instanceof RegularsError) return [error.code, error.text]
  }
  return null
}
const changed = (text: string, part: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...part })

it('a recipe and a map come out of their files as they went in, with the mark of an editor too', () => {
  expect(readRecipeFile(writeRecipeFile(RECIPE), 'r.json')).toEqual(RECIPE)
  expect(readRecipeFile(`\ufeff${writeRecipeFile(RECIPE)}`, 'r.json')).toEqual(RECIPE)
  expect(readMapFile(writeMapFile(MAP), 'm.json')).toEqual(MAP)
})

it('a recipe of a later version is told from what is none', () => {
  const text = writeRecipeFile(RECIPE)
  const why = (part: object) => refused(() => readRecipeFile(changed(text, part), 'r.json'))
  const newer = ['usage', { key: 'recipe.file.newer', args: { file: 'r.json' } }]
  expect(why({ version: 2 })).toEqual(newer)
  const at = (place: string) => ['usage', { key: 'recipe.file.at', args: { file: 'r.json', place } }]
  expect(why({ version: 1, recipe: { ...RECIPE, name: '' } })).toEqual(at('recipe.name'))
  expect(why({ version: 0 })).toEqual(at('version'))
  expect(why({ version: '2' })).toEqual(at('version'))
  expect(why({ version: 2, format: 'other' })).toEqual(at('format'))
})

it.each(['{', 'null', '[]', '7'])('%s is no recipe and no map', (text) => {
  expect(refused(() => readRecipeFile(text, 'x.json'))).toEqual([
    'usage',
    { key: 'recipe.file.none', args: { file: 'x.json' } },
  ])
  expect(refused(() => readMapFile(text, 'x.json'))).toEqual([
    'usage',
    { key: 'refusal.map-file', args: { file: 'x.json' } },
  ])
})

it('a mistake in a map is told with its place', () => {
  const text = changed(writeMapFile(MAP), { map: { ...MAP, bins: 2 } })
  expect(refused(() => readMapFile(text, 'm.json'))).toEqual([
    'usage',
    { key: 'refusal.map-file.at', args: { file: 'm.json', place: 'map.bins' } },
  ])
})

it('what is wrong is told in more detail for whoever has to find it', () => {
  const detailed = expect.objectContaining({ detail: expect.stringMatching(/./) })
  const map = changed(writeMapFile(MAP), { map: { ...MAP, bins: 2 } })
  expect(() => readMapFile(map, 'm.json')).toThrow(detailed)
  expect(() => readRecipeFile(changed(writeRecipeFile(RECIPE), { version: 0 }), 'r.json')).toThrow(detailed)
})
