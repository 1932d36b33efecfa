const EXPORT = 'Export the table as .xlsx or .csv.'
const SAVE_AS_XLSX = 'Open it in Excel and save it as .xlsx.'
const REPAIR = 'Open it in Excel or LibreOffice, save it as .xlsx and choose that file, or export the table as CSV.'
const SPLIT = 'Split it into smaller files.'

/** Why a file that was chosen cannot be read, and what to do. */
export const READING = {
  'read.damaged': `{name} is damaged: part of what it should contain cannot be read. ${REPAIR}`,
  'read.incomplete':
    '{name} is incomplete: its end is missing. Wait until it is completely saved or copied, or export it again, then choose it once more.',
  'read.damagedSheet': `{name} is damaged: its sheet “{sheet}” cannot be read. ${REPAIR}`,
  'read.openQuote':
    '{name} cannot be read as a table: the quotation mark that opens a field on line {line, number} in column {column, number} is never closed. Close or remove it in a text editor, or export the file again.',
  'read.longField':
    '{name} cannot be read as a table: the field on line {line, number} in column {column, number} is too long. A quotation mark there is probably never closed. Close or remove it in a text editor, or export the file again.',
  'read.zeroByte':
    '{name} cannot be read as a table: it contains a character that no text has (byte {byte, number}). If the file is UTF-16, choose that encoding; otherwise export it again.',
  'read.large.rows': `{name} is too large: it has more than {most, number} rows. ${SPLIT}`,
  'read.large.columns': `{name} is too large: row {row, number} has more than {most, number} columns. Export only the columns you need.`,
  'read.large.time': `{name} is too large: reading it took longer than {seconds, plural, one {# second} other {# seconds}}. ${SPLIT}`,
  'read.large.texts': `{name} is too large: its texts need more memory than there is for them. ${SPLIT}`,
  'read.large.workbook': `{name} is too large: it holds more than Regulars can unpack. Open it in Excel, save the sheet as .csv and choose that.`,
  'read.large.format': `{name} is too large: a .{format} file has to fit into memory. ${SAVE_AS_XLSX}`,
  'read.encrypted':
    '{name} is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it and try again.',
  'read.encryptedDocument':
    '{name} is protected with a password. Open it in LibreOffice, choose File, Save As with “Save with password” switched off, and open that file.',
  'read.changed':
    '{name} was changed while it was being read. Wait until it is completely saved or copied, then try again.',
  'read.empty': '{name} is empty: it has no bytes at all. Export it again.',
  'read.cancelled': 'Reading {name} was cancelled.',
  'read.noSheet': '{name} has no sheet number {number, number}. Choose another sheet.',
  'read.noEncoding': 'There is no encoding named {label}. Use utf-8, windows-1252, utf-16le or the like.',
  'read.noDelimiter': 'A delimiter is one character, such as , or ; or a tab, and not a quotation mark.',

  'read.foreign': `{name} is {kind, select, word {a Word document} slides {a PowerPoint presentation} drawing {a Visio drawing} mail {an Outlook message} pdf {a PDF} picture {a picture} gzip {a compressed archive (gzip)} sevenZip {a compressed archive (7z)} rar {a compressed archive (rar)} sqlite {an SQLite database} rtf {a text document (RTF)} lfs {only a pointer to a file kept elsewhere (Git LFS)} other {a document of another kind}}, not a spreadsheet. ${EXPORT}`,
  'read.lockFile': '{name} is only Excel’s lock file of a workbook that is open. Choose {workbook} instead.',
  'read.sideFile':
    '{name} is a Mac’s side file, not the workbook. Choose the file of the same name without ._ in front.',
  'read.namedOnly':
    '{name} is named like a workbook but is not one. If it is comma-separated text, give it a name that ends in .csv; otherwise export it again.',
  'read.webPage': `{name} is a web page, whatever its name says. ${SAVE_AS_XLSX}`,
  'read.xml': `{name} is an XML file, whatever its name says. ${SAVE_AS_XLSX}`,
  'read.oldTable': `{name} is {kind, select, sylk {a SYLK file} dif {a DIF file} lotus {a Lotus 1-2-3 worksheet} quattro {a Quattro Pro worksheet} other {a StarOffice spreadsheet}}, a format of old programs that Regulars does not read. Open it in LibreOffice and save it as .xlsx.`,
  'read.utf32':
    '{name} is text in UTF-32, which hardly any program reads. Open it in a text editor, save it as UTF-8 and choose that file.',
  'read.prose': `{name} is plain text, not a table: it has no columns. ${EXPORT}`,
  'read.json': `{name} is a JSON file, not a table. ${EXPORT}`,
  'read.binary': `{name} is neither text nor a workbook that Regulars knows. ${EXPORT}`,
  'read.numbers': '{name} is an Apple Numbers file. In Numbers choose File, Export To, Excel and open that file.',
  'read.archive': '{name} is an archive without a workbook in it. If it is a zip of exports, unpack it first.',
  'read.noWorkbook': `{name} contains no workbook. It may be incomplete, or a document of another program. ${EXPORT}`,
} as const
