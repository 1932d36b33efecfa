import { type TestPart, writeZip } from './zip-writer.ts'

const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('')

/** The content of a document: `tables` stands inside `<office:spreadsheet>`, `styles` inside the automatic styles. */
export function odsContent(tables: string, styles = '', root = 'document-content'): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:${root}${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:${root}>`
}

/** One table named Data around rows. */
export function odsTable(rows: string, name = 'Data'): string {
  return `<table:table table:name="${name}"><table:table-column/>${rows}</table:table>`
}

/** A row of cells that are given as XML. */
export function odsRow(...cells: string[]): string {
  return `<table:table-row>${cells.join('')}</table:table-row>`
}

/** A cell with attributes and what it shows, both as XML. */
export function odsCell(attributes: string, shown = ''): string {
  return `<table:table-cell ${attributes}>${shown === '' ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`
}

/** The parts of a small document. */
export function odsParts(content: string, parts: readonly TestPart[] = []): TestPart[] {
  return [
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', data: content },
    { name: 'META-INF/manifest.xml', data: '<manifest/>' },
    ...parts,
  ]
}

/** Writes a small document, for tests only. */
export function writeOds(content: string, parts?: readonly TestPart[]): Buffer {
  return writeZip(odsParts(content, parts))
}
