import { formatCount } from '../../ui/format.ts'

/** What was written where, and who was left out. */
export function listsInWords(written: { readonly rows: number; readonly leftOut: number }, file: string): string {
  const leftOut =
    written.leftOut === 0
      ? ''
      : ` ${formatCount(written.leftOut)} who asked not to be contacted ${written.leftOut === 1 ? 'was' : 'were'} left out.`
  return `${formatCount(written.rows)} ${written.rows === 1 ? 'customer is' : 'customers are'} in ${file}.${leftOut}`
}
