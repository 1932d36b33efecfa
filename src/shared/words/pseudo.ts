import { changeTexts } from './message-texts.ts'

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    'aàbƀcçdđeéfƒgğhĥiîjĵkķlļmɱnñoôpþrŕsštťuûwŵyýzžAÀCÇEÉGĞIÎNÑOÔSŠUÛYÝ'.matchAll(/(.)(.)/gu),
    ([, from, to]) => [from, to],
  ),
)

/**
 * A message in the pseudo-language: each letter with an accent, and 40 % longer, so that a text which does not come from here, and a
 * layout which only fits English, show at a glance. What ICU reads (names in braces, kinds, selectors, tags) stays as it is.
 */
export function pseudoMessage(message: string): string {
  let letters = 0
  const written = changeTexts(message, (text) =>
    [...text]
      .map((char) => {
        const accented = ACCENTED[char]
        if (accented !== undefined) letters += 1
        return accented ?? char
      })
      .join(''),
  )
  const longer = Math.ceil(letters * 0.4)
  return longer === 0 ? written : `${written} ${'~'.repeat(longer)}`
}
