import { expect, it } from 'vitest'
import { legacyEncoding } from '../read/legacy-encoding.ts'
import { decoderCalled } from '../read/stream-decoder.ts'
import { encodeAs } from '../read/testing/encode-as.ts'
import { areDayFirst, languagesOfHeading } from './heading-languages.ts'
import { countKnownWords, WORD_KNOWLEDGE } from './known-words.ts'

it.each([
  ['注文番号,お客様,日付,金額', 4],
  ['Номер заказа;Клиент;Отменён', 3],
  ['Order,Customer,Date', 0],
  ['Cancelled é', 0],
  ['ÓÞÏÏÓ;ëÌÉÅÎÔ', 0],
])('counts those of %s that are beyond ASCII', (text, count) => {
  expect(countKnownWords(text)).toBe(count)
})

it.each([
  ['Klient;Data;Kwota', ['pl']],
  ['Narudžba;Kupac;Datum;Iznos', ['hr']],
  ['zakaznik,cena', ['cs', 'sk']],
  ['Report 2026\n\nKlients;Datums;Summa\n', ['lv']],
  ['Customer;Kunde', []],
  ['Datum,Name,Status,Typ', ['de']],
  ['Name,Date,Total', []],
  ['A;B', []],
])('tells the languages of %s', (lines, languages) => {
  expect([...languagesOfHeading(lines)]).toEqual(languages)
})

it.each([
  ['iso-8859-2', 'Narudžba;Kupac;Datum', 'Luka Pečnik'],
  ['windows-1250', 'Klient;Kwota', 'Kępa'],
  ['ibm852', 'Klient;Kwota', 'Michał'],
  ['windows-1250', 'Client;Data;Suma', 'Ana Brânză'],
  ['windows-1257', 'Klients;Datums;Summa', 'Kārlis'],
  ['windows-1250', 'Vevo;Datum;Osszeg', 'Fűzfa Bt.'],
  ['windows-1252', 'Kunde;Navn;Beløb', 'Bæk'],
])('lets the language of headings settle what one name in %s is: %s, %s', async (encoding, heading, name) => {
  const lines = encodeAs(`${heading}\n${name};2026-01-05;10\n`, encoding)
  const bytes = encodeAs(name, encoding)
  const found = await legacyEncoding(bytes, lines, WORD_KNOWLEDGE)
  expect(decoderCalled(found.name).decode(bytes)).toBe(name)
  expect(found.guess).toBe(null)
})

it.each([
  [['Bestellnummer', 'Datum', 'Kunde'], true],
  [['Заказ', 'Дата'], true],
  [['תאריך', 'סכום'], true],
  [['Order', 'Date', 'Customer'], false],
  [['注文番号', '日付'], false],
  [['Bon', 'Date', 'Customer', 'Amount'], false],
])('tells whether %j are of a language that writes the day first: %s', (headings, expected) => {
  expect(areDayFirst(headings)).toBe(expected)
})
