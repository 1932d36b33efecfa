import type { WriteStream } from 'node:tty'

/** One line that says what is being done, rewritten in place; silent where nobody watches. */
export interface ProgressLine {
  show(what: string, fraction: number | null, rows: number | null): void
  clear(): void
}

/** A progress line on a terminal; on anything else it does nothing. */
export function createProgressLine(stream: WriteStream): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: (what, fraction, rows) => {
      const share = fraction === null ? '' : ` ${Math.floor(fraction * 100)}%`
      const count = rows === null || rows === 0 ? '' : `, ${rows.toLocaleString('en')} rows`
      stream.write(`\r\u001b[K${what}${share}${count} …`)
    },
    clear: () => {
      stream.write('\r\u001b[K')
    },
  }
}
