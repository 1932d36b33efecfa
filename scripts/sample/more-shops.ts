import { busyness, type Day, FIRST_DAY, isOpen, LAST_DAY, partsOf } from './calendar.ts'
import { shuffledNames } from './people.ts'
import { createRandom, type Random } from './random.ts'

/** How many guests come so often, and how long they stay away between two visits, in days. */
type Rhythm = readonly [guests: number, from: number, to: number]

interface Visit {
  readonly guest: number
  readonly day: Day
  /** Minutes since midnight. */
  readonly minute: number
}

const CAFE_RHYTHMS: readonly Rhythm[] = [
  [45, 2, 5],
  [130, 6, 14],
  [220, 20, 60],
  [180, 500, 500],
]

const CAFE_MENU: readonly (readonly [name: string, cents: number])[] = [
  ['Flat White', 340],
  ['Espresso', 240],
  ['Cappuccino', 350],
  ['Pot of Tea', 310],
  ['Butter Croissant', 260],
  ['Cinnamon Bun', 330],
  ['Avocado Toast', 850],
  ['Soup of the Day', 690],
  ['Carrot Cake', 420],
  ['Lemonade', 360],
  ['Granola Bowl', 720],
]

/** A café whose till knows its guests by a loyalty card and its goods by their names alone; every seventh ticket has no card. */
export function cafeSales(seed: number): string {
  const random = createRandom(seed)
  const visits = visitsOf(CAFE_RHYTHMS, random)
  const tickets = visits.flatMap(({ guest, day, minute }, at) => {
    const card = random.chance(1 / 7) ? '' : `LC${String(4_001 + guest * 7)}`
    const items = new Set(Array.from({ length: random.int(1, 3) }, () => random.weighted(CAFE_MENU, weightOf)))
    return [...items].map(([name, cents]) => {
      const quantity = random.chance(0.15) ? 2 : 1
      return [
        String(70_001 + at),
        `${isoDay(day)} ${clock(minute)}`,
        card,
        name,
        quantity,
        money(cents),
        money(cents * quantity),
      ]
    })
  })
  return csv([['Ticket', 'Date', 'Loyalty card', 'Item', 'Qty', 'Price', 'Total'], ...tickets])
}

const GIFT_RHYTHMS: readonly Rhythm[] = [
  [40, 15, 30],
  [160, 40, 90],
  [420, 500, 500],
]

const GIFTS: readonly (readonly [name: string, cents: number])[] = [
  ['Beeswax Candle', 1250],
  ['Letter Paper', 890],
  ['Wooden Top', 690],
  ['Music Box', 3490],
  ['Linen Apron', 4200],
  ['Picture Book', 1890],
  ['Silk Scarf', 5900],
  ['Garden Bell', 2750],
  ['Tin Robot', 2290],
  ['Wall Calendar', 1690],
]

/** The two shops, their currencies, and what a price in euros is there. */
const GIFT_STORES = [
  { store: 'Basel', currency: 'CHF', factor: 1.1 },
  { store: 'Freiburg', currency: 'EUR', factor: 1 },
] as const

/** Gift shops on both sides of a border, with goods that come back some days later. */
export function giftSales(seed: number): string {
  const random = createRandom(seed)
  const names = shuffledNames(random)
  const homes = names.map(() => (random.chance(0.55) ? GIFT_STORES[0] : GIFT_STORES[1]))
  const lines = visitsOf(GIFT_RHYTHMS, random).flatMap(({ guest, day }, at) => {
    const { store, currency, factor } = homes[guest] ?? GIFT_STORES[1]
    const bought = new Set(Array.from({ length: random.int(1, 3) }, () => random.weighted(GIFTS, weightOf)))
    return [...bought].flatMap(([name, cents]) => {
      const price = Math.round((cents * factor) / 10) * 10
      const quantity = random.chance(0.2) ? 2 : 1
      const line = (type: string, on: Day, count: number) => ({
        day: on,
        cells: [
          `${type === 'Sale' ? 'G' : 'R'}${30_001 + at}`,
          isoDay(on),
          store,
          `K${String(501 + guest * 3)}`,
          names[guest] ?? '',
          `A-${String(110 + GIFTS.findIndex(([other]) => other === name) * 10)}`,
          name,
          count,
          money(price),
          money(price * count),
          currency,
          type,
        ],
      })
      const back = Math.min(LAST_DAY, day + random.int(2, 14))
      return random.chance(0.05)
        ? [line('Sale', day, quantity), line('Return', back, -1)]
        : [line('Sale', day, quantity)]
    })
  })
  const header = [
    'Order',
    'Date',
    'Store',
    'Customer',
    'Name',
    'Article no',
    'Article',
    'Qty',
    'Price',
    'Amount',
    'Currency',
    'Type',
  ]
  return csv([header, ...lines.sort((one, other) => one.day - other.day).map(({ cells }) => cells)])
}

/** Visits in the order of time; about a third of those who come more than once stop in summer. */
function visitsOf(rhythms: readonly Rhythm[], random: Random): Visit[] {
  let guest = -1
  const visits = rhythms.flatMap(([guests, from, to]) =>
    Array.from({ length: guests }, () => {
      guest++
      const isOnce = from > LAST_DAY - FIRST_DAY
      const interval = random.int(from, to)
      const until = random.chance(0.3) ? random.int(FIRST_DAY + 200, FIRST_DAY + 360) : LAST_DAY
      const own: Visit[] = []
      let at = isOnce ? random.int(FIRST_DAY, LAST_DAY) : FIRST_DAY + interval * random.next()
      while (at <= until) {
        const day = Math.floor(at)
        if (isOpen(day)) own.push({ guest, day, minute: random.int(8 * 60, 17 * 60 + 30) })
        at += Math.max(1, (interval * random.factor(0.35)) / Math.min(busyness(day), 2))
      }
      return own
    }).flat(),
  )
  return visits.sort((one, other) => one.day - other.day || one.minute - other.minute || one.guest - other.guest)
}

function weightOf([, cents]: readonly [string, number]): number {
  return 1 / cents
}

function isoDay(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function money(cents: number): string {
  return (cents / 100).toFixed(2)
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  const quote = (cell: string | number) =>
    /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)
  return `${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`
}
