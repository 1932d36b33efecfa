import fc from 'fast-check'
import { expect, it } from 'vitest'
import { collectValues } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'
import { isEncodedTwice, twiceDecoder } from './utf8-twice.ts'

const write = temporaryFiles()

/** What a program writes that takes UTF-8 for Windows-1252. */
function twice(text: string): Buffer {
  return Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(text)))
}

it('puts letters right that were encoded twice, and leaves those that were not', () => {
  expect(isEncodedTwice(twice('Käthe Brûlé'))).toBe(true)
  expect(isEncodedTwice(Buffer.from('Käthe Brûlé, São, ÃO, 10 €'))).toBe(false)
  const mixed = Buffer.concat([twice('Käthe,'), Buffer.from('Brûlé')])
  expect(twiceDecoder().decode(mixed)).toBe('Käthe,Brûlé')
})

it('reads the same wherever a chunk ends', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Zoë', '陳', ' ', 'Σ', 'a', '…'), { minLength: 1 }), fc.nat(), (parts, at) => {
      const bytes = twice(parts.join(''))
      const cut = at % bytes.length
      const decoder = twiceDecoder()
      const text =
        decoder.decode(bytes.subarray(0, cut), { stream: true }) +
        decoder.decode(bytes.subarray(cut), { stream: true }) +
        decoder.decode()
      expect(text).toBe(parts.join(''))
    }),
  )
})

it('is found in a file, with the names of its columns', async () => {
  const path = write('twice.csv', twice('Menü;Preis\nCrème brûlée;4\n'))
  expect(await collectValues(path)).toEqual([
    ['Menü', 'Preis'],
    ['Crème brûlée', '4'],
  ])
})
