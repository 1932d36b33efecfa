/** The zero of each script whose digits are known; the other nine follow it. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0].map(
  (code) => String.fromCharCode(code),
)

const NOT_ASCII = /[\u0080-\uffff]/
/** Marks that only say which way text runs, and those without width. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g
const FULL_WIDTH = /[\uff01-\uff5e\uffe0-\uffe6]/g
const NOT_PLAIN = /[^ -~]/
const SPACES = /\s/g
const CONTROLS = /\p{Cc}/gu
const FULL_WIDTH_ASCII = /[\uff01-\uff5e]/g
const OTHER_DIGIT = new RegExp(`[${ZEROS.map((zero) => `${zero}-${digitAfter(zero, 9)}`).join('')}]`, 'g')

/** A number or date as text, with its digits and marks as ASCII has them and without what cannot be seen. */
export function plainText(text: string): string {
  if (!NOT_ASCII.test(text)) return text
  return text
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (character) => character.normalize('NFKC'))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replace(OTHER_DIGIT, (digit) => String(digit.charCodeAt(0) - zeroOf(digit)))
}

/**
 * An id as it is compared: composed letters, full-width digits and letters as ASCII has them, every kind of space as a space, and
 * nothing that cannot be seen.
 */
export function plainId(text: string): string {
  if (!NOT_PLAIN.test(text)) return text
  return text
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    .replace(FULL_WIDTH_ASCII, (character) => character.normalize('NFKC'))
    .normalize('NFC')
    .trim()
}

function zeroOf(digit: string): number {
  return (ZEROS.find((zero) => digit >= zero && digit <= digitAfter(zero, 9)) as string).charCodeAt(0)
}

function digitAfter(zero: string, value: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + value)
}
