/** What a number format makes of a number. */
export const FORMAT = { plain: 0, calendar: 1, elapsed: 2, clock: 3 } as const

/** Built-in formats that show a time of day alone. */
const CLOCKS = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56])

/**
 * The kind of a built-in number format (ECMA-376 part 1, 18.8.30): 14 to 22 and 45 to 47 everywhere, 27 to 36 and 50 to 58 in
 * East Asian files.
 */
export function builtInFormat(id: number): number {
  if (id === 46) return FORMAT.elapsed
  if (CLOCKS.has(id)) return FORMAT.clock
  const calendar = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return calendar ? FORMAT.calendar : FORMAT.plain
}

const SECTION_END = /^((?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*)/s
const NOT_PATTERN = /"[^"]*"?|\\.|[_*]./gs
const ELAPSED = /\[(?:h+|m+|s+)\]/i
const BRACKETS = /\[[^\]]*\]/g
const EXPONENT = /[0#?]e[+-]/i
// Cyrillic: год, месяц, день, час, минута, секунда; jj, aa, tt: years and days of writers that leave their own letters in.
const DATE_LETTERS = /[ymdhs]|[гмдчс]{1,4}|jj|aa|tt|e(?![+-])|gg/i

const HALF_DAY = /am\/pm|a\/p|上午\/下午/gi
const CLOCK_LETTERS = /[hsчс]/i
const DAY_LETTERS = /[ydгдjge]|m{3}|aa/i

/** The kind of a number format by its code: only its first section counts. */
export function formatKind(code: string): number {
  const section = SECTION_END.exec(code)?.[1] ?? code
  const pattern = section.replace(NOT_PATTERN, '')
  if (ELAPSED.test(pattern)) return FORMAT.elapsed
  const letters = pattern.replace(BRACKETS, '')
  if (/general/i.test(letters) || EXPONENT.test(letters)) return FORMAT.plain
  if (!DATE_LETTERS.test(letters)) return FORMAT.plain
  const day = letters.replace(HALF_DAY, '')
  return CLOCK_LETTERS.test(day) && !DAY_LETTERS.test(day) ? FORMAT.clock : FORMAT.calendar
}
