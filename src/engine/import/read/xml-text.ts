const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:#(\d{1,9})|#x([0-9a-f]{1,8})|(amp|lt|gt|quot|apos));/gi
const ESCAPE = /_x([0-9a-f]{4})_/gi

/** Text as XML means it: references resolved, line ends as `\n`. Unknown references stay as written. */
export function decodeXml(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end)
  return text.includes('&') ? text.replace(REFERENCE, resolve) : text
}

/** Text of a cell: {@link decodeXml}, then Excel's `_xHHHH_` escapes, lone surrogates and `\r` put right. */
export function decodeCellText(bytes: Buffer, start: number, end: number): string {
  return unescapeCell(decodeXml(bytes, start, end))
}

/** Excel writes what XML cannot hold as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function unescapeCell(text: string): string {
  // A line end before which an escaped one stands is the same line end.
  let plain = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text
  if (plain.includes('_x')) {
    plain = plain.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).toWellFormed()
    // Some programs pad texts with zeros.
    if (plain.includes('\0')) plain = plain.replaceAll('\0', '')
  }
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain
}

function resolve(_: string, decimal?: string, hex?: string, named?: string): string {
  if (named !== undefined) return NAMED[named.toLowerCase()] as string
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number.parseInt(decimal, 10)
  const legal = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return String.fromCodePoint(legal ? code : 0xfffd)
}
