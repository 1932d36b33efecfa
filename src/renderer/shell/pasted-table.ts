/**
 * The table that was copied somewhere else, as text with a row per line: as it is where its columns are told apart, else out of the page's
 * markup. Null where it holds no table of at least two rows and columns. Markup is read, never shown or run.
 */
export function pastedTable(text: string, html: string): string | null {
  const plain = text.replaceAll(/\r\n?/g, '\n')
  if (isTable(plain, '\t')) return plain
  const marked = html === '' ? null : tableIn(html)
  if (marked !== null) return marked
  return [';', ',', '|'].some((delimiter) => isTable(plain, delimiter)) ? plain : null
}

/** Whether the first rows have the same number of columns, at least two. */
function isTable(text: string, delimiter: string): boolean {
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '')
  const columns = first.split(delimiter).length
  // With tabs, rows may end where their last cells are empty, or go on in a quoted cell.
  return columns > 1 && (delimiter === '\t' ? second !== '' : second.split(delimiter).length === columns)
}

/** The largest table of a page, its cells separated by tabs. */
function tableIn(html: string): string | null {
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')]
  const lists = tables.map((table) => [...table.rows].map(cellsOf).filter((cells) => cells.some((cell) => cell !== '')))
  const [largest] = lists
    .filter((rows) => rows.length > 1 && rows.some((cells) => cells.length > 1))
    .sort((one, other) => other.length - one.length)
  return largest === undefined ? null : `${largest.map((cells) => cells.map(quoted).join('\t')).join('\n')}\n`
}

/** A cell over several columns has its text in the first. */
function cellsOf({ cells }: HTMLTableRowElement): string[] {
  return [...cells].flatMap(({ textContent, colSpan }) => [
    textContent.replaceAll(/\s+/g, ' ').trim(),
    ...Array.from({ length: Math.min(colSpan, MOST_COLUMNS) - 1 }, () => ''),
  ])
}

/** A page can claim any width for a cell. */
const MOST_COLUMNS = 100

function quoted(cell: string): string {
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell
}
