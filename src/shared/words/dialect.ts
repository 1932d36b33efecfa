import { said, type Text } from './said.ts'
import type { PlainKey, Words } from './words.ts'

/** The encodings of text files that can be chosen, by their labels in the WHATWG Encoding Standard; UTF-8 and the like have no other name. */
export const ENCODINGS: readonly { readonly value: string; readonly title: PlainKey | { readonly name: string } }[] = [
  { value: 'utf-8', title: { name: 'UTF-8' } },
  { value: 'windows-1252', title: 'check.encoding.western' },
  { value: 'windows-1250', title: 'check.encoding.central' },
  { value: 'iso-8859-2', title: 'check.encoding.centralIso' },
  { value: 'windows-1251', title: 'check.encoding.cyrillic' },
  { value: 'windows-1253', title: 'check.encoding.greek' },
  { value: 'windows-1254', title: 'check.encoding.turkish' },
  { value: 'windows-1255', title: 'check.encoding.hebrew' },
  { value: 'windows-1256', title: 'check.encoding.arabic' },
  { value: 'windows-1257', title: 'check.encoding.baltic' },
  { value: 'windows-1258', title: 'check.encoding.vietnamese' },
  { value: 'windows-874', title: 'check.encoding.thai' },
  { value: 'koi8-r', title: 'check.encoding.russian' },
  { value: 'ibm866', title: 'check.encoding.dos' },
  { value: 'ibm850', title: 'check.encoding.dosWestern' },
  { value: 'ibm852', title: 'check.encoding.dosCentral' },
  { value: 'macintosh', title: { name: 'Mac Roman' } },
  { value: 'utf-16le', title: { name: 'UTF-16' } },
  { value: 'shift_jis', title: 'check.encoding.japanese' },
  { value: 'euc-jp', title: 'check.encoding.japaneseUnix' },
  { value: 'gb18030', title: 'check.encoding.chineseSimplified' },
  { value: 'big5', title: 'check.encoding.chineseTraditional' },
  { value: 'euc-kr', title: 'check.encoding.korean' },
  { value: 'utf-8-twice', title: 'check.encoding.twice' },
]

/** What can separate the columns of a text file. */
export const DELIMITERS: readonly { readonly value: string; readonly title: PlainKey }[] = [
  { value: ',', title: 'check.separator.comma' },
  { value: ';', title: 'check.separator.semicolon' },
  { value: '\t', title: 'check.separator.tab' },
  { value: '|', title: 'check.separator.bar' },
  { value: '^', title: 'check.separator.caret' },
  { value: '~', title: 'check.separator.tilde' },
  { value: ':', title: 'check.separator.colon' },
]

/** An encoding as people know it; its label where it is none of {@link ENCODINGS}. */
export function encodingName(encoding: string, { write }: Pick<Words, 'write'>): string {
  return write(saidEncoding(encoding))
}

/** The same as a text to be stored or put into another. */
export function saidEncoding(encoding: string): Text {
  const title = ENCODINGS.find(({ value }) => value === encoding)?.title
  if (title === undefined) return encoding
  return typeof title === 'string' ? said(title) : title.name
}

/** A separator as people know it; itself where it is none of {@link DELIMITERS}. */
export function delimiterName(delimiter: string, { say }: Pick<Words, 'say'>): string {
  const title = DELIMITERS.find(({ value }) => value === delimiter)?.title
  return title === undefined ? delimiter : say(title)
}
