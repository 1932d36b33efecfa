const MAX_CELL_LENGTH = 32_767
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot hold.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const ESCAPE_LOOKALIKE = /_(?=x[0-9a-f]{4}_)/gi

/**
 * Text that a spreadsheet cell can hold: well-formed, without characters that XML forbids, line ends as Excel keeps them, and
 * cut to Excel's 32,767 characters.
 */
export function cellText(text: string): string {
  const legal = text.toWellFormed().replace(NOT_XML, '').replace(/\r\n?/g, '\n')
  return legal.length <= MAX_CELL_LENGTH ? legal : legal.slice(0, MAX_CELL_LENGTH).toWellFormed()
}

/** {@link cellText} as XML content; text that looks like one of Excel's `_x0041_` escapes is escaped to stay as it is. */
export function cellXml(text: string): string {
  return escapeLookalikes(cellText(text)).replace(/[&<>]/g, (mark) => XML_MARKS[mark] ?? mark)
}

/** Keeps text such as `_x0041_` from being read as an escape. */
export function escapeLookalikes(text: string): string {
  return text.replace(ESCAPE_LOOKALIKE, '_x005F_')
}

const XML_MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
