import { cellText, escapeLookalikes } from './cell-text.ts'
import type { TableDefinition } from './spreadsheet-library.ts'

const MAX_HEADING = 255
const MAX_NAME = 200

/** Headings as the columns of a table can have them: of one line, none empty, each once whatever its case. */
export function tableHeadings(headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((heading, at) => {
    const base =
      cellText(heading)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, MAX_HEADING - 8)
        .toWellFormed() || String(at + 1)
    let unique = base
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${base} (${number})`
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** A table over cells that look as they do; its name is given when the workbook is written. `headings` are {@link tableHeadings}. */
export function excelTable(headings: readonly string[], range: string): TableDefinition {
  return {
    name: '',
    range,
    columns: headings.map((heading) => ({ name: escapeLookalikes(heading) })),
    style: 'TableStyleLight1',
    showRowStripes: false,
  }
}

/** Names for the tables of sheets so called, as Excel allows them: `At_Risk_1`. Each is given once. */
export function tableNamer(): (sheet: string) => string {
  const taken = new Set<string>()
  return (sheet) => {
    const base = sheet
      .slice(0, MAX_NAME)
      .toWellFormed()
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^(?!\p{L})/u, '_')
    for (let number = 1; ; number++) {
      const name = `${base}_${number}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}
