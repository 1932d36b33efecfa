/** A header as it is compared: lower case, no accents, no punctuation, no spaces. `Número de cliente` -> `numerodecliente`. */
export function foldHeader(text: string): string {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('#', 'no')
    .replaceAll('?', '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  // Syllables of Korean fall apart as accents do.
  return folded.normalize('NFC')
}

/** The words of a text in lower case, without accents; camel case and underscores part words too. */
export function foldWords(text: string): string[] {
  return (
    text
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      // Syllables of Korean and sounds of Japanese fall apart as accents do.
      .normalize('NFC')
      .replaceAll('ı', 'i')
      .replaceAll('ł', 'l')
      .replaceAll('đ', 'd')
      .replaceAll('ø', 'o')
      .replaceAll('ß', 'ss')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '')
  )
}
