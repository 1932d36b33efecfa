import { countryNames } from '../database/details.ts'
import type { Database } from '../database/open.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'

/** Countries whose people live mostly south of the equator. */
const SOUTH =
  'AO,AR,AU,BO,BR,BW,BI,CD,CL,FJ,ID,KM,LS,MG,MU,MW,MZ,NA,NC,NR,NZ,PE,PF,PG,PY,RE,RW,SB,SC,SZ,TL,TO,TV,TZ,UY,VU,WS,ZA,ZM,ZW'

/** Currencies there, for a shop whose files name no country. */
const CURRENCIES = 'AOA,ARS,AUD,BOB,BRL,BWP,CLP,FJD,IDR,LSL,MGA,MUR,MWK,MZN,NAD,NZD,PEN,PGK,PYG,SZL,TZS,UYU,ZAR,ZMW,ZWL'

/** The languages in which countries are known by name. */
const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'id']

/** Whether the seasons of a shop are those of the south: by the country where most sales were, else by its currency. */
export function isSouthern(country: string | null, currency: string | null): boolean {
  if (country === null) return currency !== null && CURRENCIES.split(',').includes(currency)
  const name = plain(country)
  const named = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }))
  return SOUTH.split(',').some(
    (code) => plain(code) === name || named.some((names) => plain(names.of(code) ?? '') === name),
  )
}

/** The country of most sales, the first in the alphabet of several; null where no file names any. */
export function homeCountry(database: Database, { columns, role }: CountedSales): string | null {
  const { order, country } = columns
  const names = countryNames(database)
  const sales = new Map<number, number>()
  for (let at = 0; at < role.length; at++) {
    const key = country[order[at] as number] as number
    if (role[at] === ROLE.sale) sales.set(key, (sales.get(key) ?? 0) + 1)
  }
  const ranked = [...sales].flatMap(([key, count]) => {
    const name = names.get(key)
    return name === undefined ? [] : [{ name, count }]
  })
  return ranked.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0]?.name ?? null
}

/** Without accents, case and what is no letter. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase()
}
