import { type Column, isNumeric, writeCell } from '../shared/tables/column.ts'
import type { Words } from '../shared/words/words.ts'

/** A table of `shared/tables` for the terminal, amounts with their decimals; long headings take several lines. */
export function columnTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], words: Words): string {
  const exact = { ...words, money: words.exactMoney }
  const cells = rows.map((row) => columns.map((column) => writeCell(column, row, exact, null)))
  const headings = columns.map(({ title }, at) =>
    wrapped(words.say(title), Math.max(0, ...cells.map((row) => (row[at] ?? '').length))),
  )
  const height = Math.max(0, ...headings.map(({ length }) => length))
  const top = Array.from({ length: height }, (_, line) =>
    headings.map((lines) => lines[line - (height - lines.length)] ?? ''),
  )
  return textTable(
    [...top, ...cells],
    columns.map(({ kind }) => (isNumeric(kind) ? 'right' : 'left')),
  )
}

/** A heading in lines as wide as the values, or as its longest word. */
function wrapped(heading: string, width: number): string[] {
  const words = heading.split(' ')
  const most = Math.max(width, ...words.map(({ length }) => length))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Rows of texts as a table with aligned columns. */
export function textTable(rows: readonly (readonly string[])[], align: readonly ('left' | 'right')[]): string {
  const widths = align.map((_, column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const width = widths[column] ?? 0
        return align[column] === 'right' ? cell.padStart(width) : cell.padEnd(width)
      })
      return `  ${cells.join('  ').trimEnd()}`
    })
    .join('\n')
}
