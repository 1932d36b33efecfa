import { expect, it } from 'vitest'
import { americanMessage } from './american.ts'
import { EN } from './en/index.ts'
import { localeFor } from './locale.ts'
import { readMessage } from './message.ts'
import type { ArgNames } from './message-args.ts'
import { pseudoMessage } from './pseudo.ts'
import { said } from './said.ts'
import { createWords } from './words.ts'
import { languagesOf, wordsFor } from './words-for.ts'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

it('knows the arguments of a message from its text', () => {
  const plain: Same<ArgNames<'Nothing to fill in.'>, never> = true
  const two: Same<ArgNames<'{a} of {b}'>, 'a' | 'b'> = true
  const plural: Same<
    ArgNames<'{n, plural, =0 {None} one {# row of {file}} other {{shown} of # rows}} in {sheet}.'>,
    'n' | 'file' | 'shown' | 'sheet'
  > = true
  expect([plain, two, plural]).toEqual([true, true, true])
})

it('counts by the plural rules of the language', () => {
  const { say } = createWords(localeFor(['en-GB']))
  expect(say('common.customers', { count: 1 })).toBe('1 customer')
  expect(say('common.customers', { count: 4338 })).toBe('4,338 customers')
})

it('writes in the region’s way and in a language that it has', () => {
  expect(localeFor(['de-DE', 'en-US'])).toEqual({ language: 'en', tag: 'en-DE', numbers: 'de-DE' })
  expect(localeFor(['en-US'])).toEqual({ language: 'en', tag: 'en-US', numbers: 'en-US' })
  expect(localeFor(['en'])).toEqual({ language: 'en', tag: 'en-US', numbers: 'en-US' })
  expect(localeFor([null, 'C', undefined])).toEqual({ language: 'en', tag: 'en-GB', numbers: 'en-GB' })
  expect(localeFor(['en-XA'])).toEqual({ language: 'pseudo', tag: 'en-XA', numbers: 'en-XA' })
  const german = createWords(localeFor(['de-DE']))
  expect(german.exactMoney(12_345_000, 'EUR')).toBe('1.234,50\u00a0€')
  expect(german.decimalMark()).toBe(',')
  expect(german.say('common.customers', { count: 4338 })).toBe('4.338 customers')
  expect(createWords(localeFor(['en-US'])).day('2011-12-09')).toBe('Dec 9, 2011')
  expect(createWords(localeFor(['en-GB'])).day('2011-12-09')).toBe('9 Dec 2011')
})

it('writes for who reads some languages, in British English where nobody says', () => {
  expect(wordsFor(undefined).locale.tag).toBe('en-GB')
  for (const languages of [['en-US'], ['de-AT', 'en-US'], []]) {
    const { locale } = wordsFor(languages)
    expect(locale).toEqual(localeFor(languages))
    // Sent along, they make the same words.
    expect(wordsFor(languagesOf(locale)).locale).toEqual(locale)
  }
})

it('writes what was said elsewhere, its days, amounts, shares and lists in the reader’s way', () => {
  const { write } = createWords(localeFor(['en-GB']))
  const { key } = said('common.customers', { count: 2 })
  expect(write({ key, args: { count: 2 } })).toBe('2 customers')
  const within = said('exclusions.about')
  expect(write(said('common.joined', { first: { day: '2011-12-09' }, second: within }))).toMatch(/^9 Dec 2011 Postage/)
  expect(write(said('common.joined', { first: { money: 12_345_000, currency: 'GBP' }, second: { share: 0.5 } }))).toBe(
    '£1,235 50.0%',
  )
  const list = { list: ['a', said('common.rows', { count: 1 }), 'c'] }
  expect(write(said('common.joined', { first: list, second: { list: ['x', 'y'], kind: 'or' } }))).toBe(
    'a, 1 row and c x or y',
  )
  expect(write('An older version’s sentence.')).toBe('An older version’s sentence.')
  expect(write({ key: 'no.such-text' as never })).toBe('no.such-text')
})

it('writes the texts between tags in pieces', () => {
  const message = readMessage('Saved <b>{file}</b>.', 'en')
  expect(message.parts({ file: 'a.csv' }, { b: (parts) => ({ bold: parts.join('') }) })).toEqual([
    'Saved ',
    { bold: 'a.csv' },
    '.',
  ])
})

it('lengthens and accents the pseudo-language, and leaves what ICU reads', () => {
  const pseudo = pseudoMessage('{count, plural, one {# row} other {# rows}} in <b>{file}</b>')
  expect(
    readMessage(pseudo, 'en')
      .parts({ count: 2, file: 'x.csv' }, { b: (parts) => parts.join('') })
      .join(''),
  ).toMatch(/^2 ŕôŵš.* îñ x\.csv/)
  expect(pseudoMessage('Cancel').length).toBeGreaterThanOrEqual('Cancel'.length * 1.4)
})

it.each(Object.entries(EN))('%s can be read, in English and in the pseudo-language', (key, text) => {
  expect(() => readMessage(text, 'en')).not.toThrow()
  expect(() => readMessage(pseudoMessage(text), 'en')).not.toThrow()
  // Arguments and tags are given together, so that one of the same name would take the place of the other.
  const tags = new Set(Array.from(text.matchAll(/<(\w+)>/g), ([, name]) => name))
  const args = Array.from(text.matchAll(/\{(\w+)[,}]/g), ([, name]) => name)
  expect(args.filter((name) => tags.has(name))).toEqual([])
  expect(key).toMatch(/^[a-z][A-Za-z-]*(\.[A-Za-z0-9-]+)+$/)
})

it('spells for Americans as they do, and leaves what ICU and the command line read', () => {
  expect(createWords(localeFor(['en-US'])).say('rows.class.cancelled')).toBe('Canceled')
  expect(createWords(localeFor(['en-GB'])).say('rows.class.cancelled')).toBe('Cancelled')
  expect(
    americanMessage('{kind, select, cancelled {Cancelled by {colour}, in grey} other {The centre’s colours}}'),
  ).toBe('{kind, select, cancelled {Canceled by {colour}, in gray} other {The center’s colors}}')
  expect(americanMessage('--status VALUE=cancelled, --colour')).toBe('--status VALUE=cancelled, --colour')
})
