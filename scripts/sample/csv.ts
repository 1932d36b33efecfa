import { type SampleCell, type SampleTable, ukDate } from './table.ts'

/** The sample export as CSV text: comma, CRLF, days first, as a British till writes it. */
export function toCsv({ titles, header, rows }: SampleTable): string {
  const lines = [
    ...titles.map(quote),
    '',
    header.map(quote).join(','),
    ...rows.map((row) => row.map((cell) => quote(written(cell))).join(',')),
  ]
  return `${lines.join('\r\n')}\r\n`
}

function written(cell: SampleCell): string {
  if (cell === null) return ''
  switch (cell.kind) {
    case 'text':
      return cell.value
    case 'date':
      return ukDate(cell.day)
    case 'time':
      return `${String(Math.floor(cell.minute / 60)).padStart(2, '0')}:${String(cell.minute % 60).padStart(2, '0')}`
    case 'count':
      return String(cell.value)
    case 'money':
      return (cell.cents / 100).toFixed(2)
  }
}

function quote(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
