import { expect, it } from 'vitest'
import { LANGUAGES, monthOf } from './month-names.ts'

it.each(LANGUAGES)('knows every month of %s, and takes none for that of another language', (language) => {
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
    const names = Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2024, at, 5)))
    const written = names.filter((name) => name.replaceAll(/[^\p{L}]/gu, '').length >= 3)
    // Bulgarian abbreviates its months to numbers.
    if (style === 'long') expect(written).toHaveLength(12)
    for (const name of written) expect([name, monthOf(name)]).toEqual([name, names.indexOf(name) + 1])
  }
})

it('knows a month by a beginning of three letters that no other one has', () => {
  expect(['szepte', 'Eylü'].map(monthOf)).toEqual([9, 9])
  expect(monthOf('ey')).toBeNaN()
})

it('knows no month by other words', () => {
  for (const word of ['Total', 'xyz', 'Kunde', '']) expect(monthOf(word)).toBeNaN()
})
