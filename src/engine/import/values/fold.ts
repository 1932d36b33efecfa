/** Characters of Taiwan and Hong Kong, each before the one that stands for it in China. */
const TRADITIONAL = new Map(
  '訂订單单號号編编碼码買买賣卖戶户狀状態态額额實实應应總总價价數数時时間间電电郵邮購购發发關关閉闭運运費费優优會会員员貨货項项類类經经銷销點点計计結结帳账'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
)

/** Text without an accent, as most is, is folded in fewer steps. */
const ASCII = /^[\0-\x7f]*$/

/**
 * A header as it is compared: lower case, no accents, no punctuation, no spaces, Chinese in the characters of China.
 * `Número de cliente` -> `numerodecliente`.
 */
export function foldHeader(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replaceAll('#', 'no')
      .replaceAll(/[^a-z0-9]/g, '')
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('#', 'no')
    .replaceAll('?', '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  // Syllables of Korean fall apart as accents do.
  return folded.normalize('NFC').replaceAll(/\p{sc=Han}/gu, (character) => TRADITIONAL.get(character) ?? character)
}

/** The words of a text in lower case, without accents; camel case and underscores part words too. */
export function foldWords(text: string): string[] {
  if (ASCII.test(text)) return wordsOf(text.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(), /[^a-z0-9]+/)
  return wordsOf(
    text
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKD')
      // Accents, and the signs that Arabic may leave out.
      .replaceAll(/[\u0300-\u036f\u064b-\u0655]/g, '')
      // Syllables of Korean and sounds of Japanese fall apart as accents do.
      .normalize('NFC')
      .replaceAll('ı', 'i')
      .replaceAll('ł', 'l')
      .replaceAll('đ', 'd')
      .replaceAll('ø', 'o')
      .replaceAll('ß', 'ss'),
    /[^\p{L}\p{M}\p{N}]+/u,
  )
}

function wordsOf(folded: string, between: RegExp): string[] {
  return folded.split(between).filter((word) => word !== '')
}
