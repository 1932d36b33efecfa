import { type Column, headingText, isNumeric, writeCell } from '../shared/tables/column.ts'
import type { Words } from '../shared/words/words.ts'
import { wrap } from './wrap.ts'

/** A table of `shared/tables` for the terminal, amounts with their decimals; long headings take several lines. */
export function columnTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], words: Words): string {
  const exact = { ...words, money: words.exactMoney }
  const cells = rows.map((row) => columns.map((column) => writeCell(column, row, exact, null)))
  const headings = columns.map((column, at) => {
    const heading = headingText(column, words)
    const widths = [...cells.map((row) => row[at] ?? ''), ...heading.split(' ')].map(({ length }) => length)
    return wrap(heading, Math.max(...widths))
  })
  const height = Math.max(0, ...headings.map(({ length }) => length))
  const top = Array.from({ length: height }, (_, line) =>
    headings.map((lines) => lines[line - (height - lines.length)] ?? ''),
  )
  return textTable(
    [...top, ...cells],
    columns.map(({ kind }) => (isNumeric(kind) ? 'right' : 'left')),
  )
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
