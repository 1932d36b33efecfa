import { expect, it } from 'vitest'
import { languagesOfHeading } from './heading-languages.ts'

it.each([
  ['Kunde,Datum,Betrag', ['de']],
  ['Kunde;Datum;Menge', ['de']],
  ['klient|data|kwota|sklep', ['pl']],
  ['Vevő\tdátum\tösszeg', ['hu']],
  ['Customer,Date,Amount', []],
  ['client,date,amount,total', []],
  ['kunde,antal', ['da']],
  ['xyz,123', []],
  ['', []],
])('the heading %j is in %j', (lines, languages) => {
  expect([...languagesOfHeading(lines)]).toEqual(languages)
})

it('looks at the first cells only', () => {
  expect([...languagesOfHeading(`${'x,'.repeat(199)}kunde`)]).toContain('de')
  expect([...languagesOfHeading(`${'x,'.repeat(200)}kunde`)]).toEqual([])
})
