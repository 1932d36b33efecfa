/** Whose names of months are known: what tills are set to, none of whose names means two months. */
export const LANGUAGES =
  'en de es fr it nl pt tr pl sv da nb cs sk ru uk fi hu ro el et lv bg sl id ms ca ar-EG he sr sr-Latn mk sq az is gl'.split(
    ' ',
  )

/** Month names by their first three letters, for abbreviations of people's own. */
const ABBREVIATED: Readonly<Record<string, number>> = {
  jan: 1, ene: 1, gen: 1, feb: 2, fev: 2, mar: 3, mrz: 3, maa: 3, mrt: 3, apr: 4, abr: 4, avr: 4, may: 5, mai: 5, mei: 5,
  mag: 5, jun: 6, giu: 6, jul: 7, lug: 7, aug: 8, ago: 8, aou: 8, sep: 9, set: 9, oct: 10, okt: 10, out: 10, ott: 10, nov: 11,
  dec: 12, dez: 12, dic: 12,
} // biome-ignore format: a table of pairs reads better packed

let known: ReadonlyMap<string, number> | null = null

/** The month, 1 to 12, of a name in one of many languages, whole or abbreviated, in any case; NaN for no month. */
export function monthOf(name: string): number {
  known ??= allNames()
  const folded = fold(name)
  return known.get(folded) ?? ABBREVIATED[folded.slice(0, 3)] ?? monthThatBegins(folded, known)
}

/** The month of which all names are that begin so, with three letters at least; NaN for none, or for several. */
function monthThatBegins(beginning: string, names: ReadonlyMap<string, number>): number {
  if (beginning.length < 3) return Number.NaN
  const months = new Set([...names].flatMap(([name, month]) => (name.startsWith(beginning) ? month : [])))
  return months.size === 1 ? ([...months][0] as number) : Number.NaN
}

/** Names alone and as they stand beside a day, where many languages bend them. */
function allNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { month, ...beside, timeZone: 'UTC' })
        for (let at = 0; at < 12; at++) {
          const part = format.formatToParts(Date.UTC(2024, at, 5)).find(({ type }) => type === 'month')
          const folded = fold(part?.value ?? '')
          if (folded.length >= 3) names.set(folded, at + 1)
        }
      }
    }
  }
  return names
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^\p{L}]/gu, '')
}
