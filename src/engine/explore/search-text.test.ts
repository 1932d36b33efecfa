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

describe('a search', () => {
  const folded = foldFields(['M10115'], ['Sanjay Vickers'], ['Sanjay@Example.com'], ['+44 (0)7700 900-077'])
  const texts = SEARCH_FIELDS.map((field) => folded(field)[0] as string)
  const finds = (search: string) => searchWords(search).every((word) => texts.some((text) => text.includes(word)))

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
