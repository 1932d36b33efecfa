/** A header as it is compared: lower case, no accents, no punctuation, no spaces. `Número de cliente` -> `numerodecliente`. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('#', 'no')
    .replaceAll('?', '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
