import { type Day, dayOf, FIRST_DAY, LAST_DAY } from './calendar.ts'
import { CATEGORIES } from './catalogue.ts'
import type { Random } from './random.ts'

/** How a customer of the sample shop behaves. */
export interface Customer {
  readonly number: string
  readonly name: string
  readonly phone: string
  readonly kind: Kind['name']
  /** Ordinary days between two visits. */
  readonly intervalDays: number
  /** From the first possible visit to the last, both included. */
  readonly from: Day
  readonly until: Day
  readonly store: Store
  /** Names of the shelves they like. */
  readonly favourites: readonly string[]
  /** Minutes since midnight around which they come. */
  readonly habit: number
  /** Lines on an ordinary receipt. */
  readonly basket: number
}

/** The two shops. */
export const STORES = ['Quayside', 'Market Row'] as const
export type Store = (typeof STORES)[number]

interface Kind {
  readonly name: 'weekly' | 'steady' | 'occasional' | 'seasonal' | 'once' | 'trade'
  readonly count: number
  readonly interval: readonly [number, number]
  readonly basket: readonly [number, number]
}

const KINDS: readonly Kind[] = [
  { name: 'weekly', count: 56, interval: [5, 9], basket: [1, 2] },
  { name: 'steady', count: 180, interval: [14, 38], basket: [1, 3] },
  { name: 'occasional', count: 400, interval: [45, 120], basket: [1, 4] },
  { name: 'seasonal', count: 200, interval: [18, 40], basket: [2, 5] },
  { name: 'once', count: 370, interval: [400, 400], basket: [1, 4] },
  { name: 'trade', count: 12, interval: [9, 24], basket: [4, 7] },
]

const FIRST_NAMES =
  'Ada Aisha Alastair Alice Amira Andrew Anjali Ben Beth Bronwen Callum Carys Chloé Clara Colin Daniel Dev Dorothy Edith Edward Eilidh Elena Emma Fatima Fergus Florence Frank George Grace Hamish Hannah Harriet Hugh Imogen Iris Isaac Jack James Jasmine Jean Joan Joshua Kamal Kate Keiko Lachlan Laura Leila Lewis Lucy Magnus Margaret Mateusz Maya Megan Mohammed Nadia Nathan Niamh Nora Oliver Olivia Owen Patrick Pavel Peter Philippa Priya Rachel Rhys Robert Rosa Ruth Samuel Sanjay Sarah Seán Sophie Stuart Tessa Thomas Tobias Una Victor Violet William Wilma Yusuf Yvonne Zoë'.split(
    ' ',
  )
const LAST_NAMES =
  "Abbott Ahmed Aldous Ashdown Bailey Barlow Begum Birch Blythe Bowen Brannigan Calder Carrick Chandra Chisholm Clegg Cobb Crane D'Souza Dalby Davies Doyle Dunmore Eastwood Ellery Evans Fairley Farrow Finch Fitzroy Fosse Gale Garside Gilmour Goodall Grey Hadley Hale Hartnell Hussain Ibbotson Inglis Jardine Jessop Jones Kaur Keane Kendrick Kowalski Lacey Langley Lister Lockwood Lowe MacInnes Mallory Marsh Mercer Müller Mistry Moffat Nair Nesbitt Norwood Novák O'Brien Oakley Okafor Orme Osborne Patel Pemberton Pike Pollard Quayle Quinn Ramsay Redfern Rowe Rudge Sandhu Sayer Sharma Shaw Skelton Sorley Stone Tait Tanner Thorne Tully Underhill Vance Vickers Wakefield Walsh Wei Whitlock Winter Wray Yates Young-Price".split(
    ' ',
  )
const TRADE_NAMES = [
  'The Copper Kettle Café',
  'Hotel Seaview Ltd',
  'Lantern Street Bistro',
  'St Brannock Golf Club',
  'The Anchor Inn',
  'Millhouse Catering',
  'Oak & Ember Restaurant',
  'Bay Tree B&B',
  'Quay Street Brasserie',
  'Riverside Events Co.',
  'Penrose Country House',
  'The Daily Grind Coffee Bar',
]

/** Everyone in the sample shop's club, a little over 1,200. Names are invented, telephone numbers lie in ranges kept for fiction. */
export function makeCustomers(random: Random): Customer[] {
  const names = shuffledNames(random)
  const kinds = KINDS.flatMap((kind) => Array.from({ length: kind.count }, () => kind))
  const customers = kinds.map((kind, index) => {
    const name = kind.name === 'trade' ? TRADE_NAMES[index % TRADE_NAMES.length] : names[index]
    return { ...makeOne(kind, random), name: name ?? 'Guest', phone: fictionalPhone(index) }
  })
  // Membership numbers are handed out as people join, so that they do not give the kind away.
  return customers
    .sort((a, b) => a.from - b.from || (a.phone < b.phone ? -1 : 1))
    .map((customer, index) => ({ ...customer, number: `M${String(10_001 + index * 3)}` }))
}

function makeOne(kind: Kind, random: Random): Omit<Customer, 'number' | 'name' | 'phone'> {
  const [from, until] = lifetime(kind, random)
  const shelves = CATEGORIES.filter(({ trade }) => kind.name !== 'trade' || trade).map(({ name }) => name)
  return {
    kind: kind.name,
    intervalDays: random.int(...kind.interval),
    from,
    until,
    store: random.chance(0.6) ? STORES[0] : STORES[1],
    favourites: [random.pick(shelves), random.pick(shelves), random.pick(shelves)],
    habit: kind.name === 'trade' ? 570 : random.pick([585, 660, 740, 765, 890, 1010, 1050]),
    basket: random.int(...kind.basket),
  }
}

/** Most were there before the period and stay; about a quarter stop coming, and a fifth are new since summer. */
function lifetime({ name }: Kind, random: Random): readonly [Day, Day] {
  if (name === 'once') {
    const day = random.int(FIRST_DAY, LAST_DAY)
    return [day, day]
  }
  const lot = random.next()
  if (name === 'trade') return [FIRST_DAY, lot < 0.15 ? random.int(dayOf(2026, 3, 1), dayOf(2026, 6, 30)) : LAST_DAY]
  const known = random.chance(0.7) ? FIRST_DAY : random.int(FIRST_DAY, FIRST_DAY + 150)
  const joined = lot > 0.82 ? random.int(dayOf(2026, 6, 1), LAST_DAY - 5) : known
  const stops = lot < 0.28
  return [joined, stops ? random.int(joined + 45, dayOf(2026, 8, 15)) : LAST_DAY]
}

/** Invented names, each once, in an order of chance. */
export function shuffledNames(random: Random): string[] {
  const names = FIRST_NAMES.flatMap((first) => LAST_NAMES.map((last) => `${first} ${last}`))
  for (let last = names.length - 1; last > 0; last--) {
    const other = random.int(0, last)
    const kept = names[last] ?? ''
    names[last] = names[other] ?? ''
    names[other] = kept
  }
  return names
}

/** Numbers that the UK regulator keeps for drama: mobiles first, then landlines of London, Leeds and Manchester. */
function fictionalPhone(index: number): string {
  const last = (digits: number) => String(digits).padStart(3, '0')
  if (index < 1000) return `+44 7700 900${last((index * 7) % 1000)}`
  const area = ['020 7946 0', '0113 496 0', '0161 496 0'][index % 3] ?? ''
  return `${area}${last(Math.floor(index / 3))}`
}
