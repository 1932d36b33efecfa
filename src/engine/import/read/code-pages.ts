/** Makes text of bytes that are written in one code page. */
export type DecodeText = (bytes: Uint8Array) => string

/** Code pages of Windows, Macs and others by what the WHATWG Encoding Standard calls them. */
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28605: 'iso-8859-15',
  32768: 'macintosh',
  32769: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** Code pages of DOS that no decoder of the platform knows: what their upper half holds. */
const DOS: Readonly<Record<number, string>> = {
  437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  852: 'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
}

/** Code pages by the character set of a font (MS-XLS 2.4.122, `bCharSet`), where it says one; 0 and 1 are the system's own. */
const BY_CHARACTER_SET: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** The code pages of DOS by their names, such as `ibm850`. */
export function dosPage(name: string): DecodeText | undefined {
  const number = Number(/^(?:ibm|cp|dos)[-_ ]?(\d{3})$/i.exec(name.trim())?.[1])
  return DOS[number] === undefined ? undefined : codePage(number)
}

const made = new Map<number, DecodeText | undefined>()

/** The decoder for a code page by its number; undefined for one that is not known. */
export function codePage(number: number): DecodeText | undefined {
  if (!made.has(number)) made.set(number, makeDecoder(number))
  return made.get(number)
}

/** The code page that a font's character set stands for; undefined where it stands for none. */
export function codePageOfFont(characterSet: number): number | undefined {
  return BY_CHARACTER_SET[characterSet]
}

/** For bytes of which nothing says how they are written: UTF-8 where they agree with it, else the Western code page of Windows. */
export function decodeUnknown(bytes: Uint8Array): string {
  try {
    return STRICT_UTF8.decode(bytes)
  } catch {
    return WESTERN.decode(bytes)
  }
}

/** The first 256 letters of Unicode; what would be control characters there is what Windows writes in their place. */
export function decodeLatin(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return /[\x80-\x9f]/.test(text) ? WESTERN.decode(bytes) : text
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const WESTERN = new TextDecoder('windows-1252')

function makeDecoder(number: number): DecodeText | undefined {
  const upper = DOS[number]
  if (upper !== undefined) {
    return (bytes) => Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upper[byte - 128])).join('')
  }
  const isWindows = number >= 1250 && number <= 1258
  const isIso = number > 28590 && number <= 28600
  const label = isWindows ? `windows-${number}` : isIso ? `iso-8859-${number - 28590}` : LABELS[number]
  if (label === undefined) return undefined
  const decoder = new TextDecoder(label)
  return (bytes) => decoder.decode(bytes)
}
