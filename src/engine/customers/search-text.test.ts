import { describe, expect, it } from 'vitest'
import { foldFields, SEARCH_FIELDS } from './customer-directory.ts'
import { foldText, searchWords } from './search-text.ts'

describe('foldText', () => {
  it.each([
    ['Zoë MÜLLER', 'zoe muller'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Øyvind Ærø', 'oyvind aero'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['ＡＤＡ', 'ada'],
    ['東京', '東京'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

const fits = (texts: readonly string[], search: string) =>
  searchWords(search).every((spellings) => spellings.some((word) => texts.some((text) => text.includes(word))))

describe('a search for a name', () => {
  const finds = (name: string, search: string) => {
    const folded = foldFields(['1'], [name], [null], [null])
    const texts = SEARCH_FIELDS.map((field) => folded(field)[0] as string)
    return fits(texts, search)
  }

  it.each([
    ['Jäger', 'jaeger'],
    ['Ja\u0308ger', 'jaeger'],
    ['Jäger', 'jager'],
    ['Jaeger', 'Jäger'],
    ['Møller', 'moeller'],
    ['Größe', 'groesse'],
    ['Conan O’Brien', "o'brien"],
    ["Conan O'Brien", 'o’brien'],
    ['Orme, Ada', 'ada, orme'],
    ['Ada Orme', 'Orme,Ada'],
  ])('%s is found by %s', (name, search) => {
    expect(finds(name, search)).toBe(true)
  })

  it.each([
    ['John', 'joe'],
    ['Jager', 'jaeger'],
  ])('%s is not found by %s', (name, search) => {
    expect(finds(name, search)).toBe(false)
  })
})

describe('a search', () => {
  const folded = foldFields(['M10115'], ['Sanjay Vickers'], ['Sanjay@Example.com'], ['+44 (0)7700 900-077'])
  const texts = SEARCH_FIELDS.map((field) => folded(field)[0] as string)
  const finds = (search: string) => fits(texts, search)

  it.each(['vickers sanjay', 'm10115', 'SANJAY@example', '900077', '7700 900 077', '7700900', '+44', '  ', '900-077'])(
    'for %j finds',
    (search) => {
      expect(finds(search)).toBe(true)
    },
  )

  it.each(['vickers ada', 'm10116', '900078', 'example.org'])('for %j does not find', (search) => {
    expect(finds(search)).toBe(false)
  })

  it('takes no letter from one field and the next from another', () => {
    expect(finds('5sanjay')).toBe(false)
  })
})
