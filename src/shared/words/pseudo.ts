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
  let written = ''
  let letters = 0
  let at = 0
  const stack: ('argument' | 'body')[] = ['body']
  while (at < message.length) {
    const char = message[at] as string
    if (char === '{') {
      stack.push(stack.at(-1) === 'argument' ? 'body' : 'argument')
      written += char
    } else if (char === '}') {
      stack.pop()
      written += char
    } else if (stack.at(-1) === 'argument') {
      written += char
    } else if (char === '<') {
      const end = message.indexOf('>', at)
      written += message.slice(at, end + 1)
      at = end
    } else {
      const accented = ACCENTED[char]
      if (accented !== undefined) letters += 1
      written += accented ?? char
    }
    at += 1
  }
  const longer = Math.ceil(letters * 0.4)
  return longer === 0 ? written : `${written} ${'~'.repeat(longer)}`
}
