import { busyness, type Day, FIRST_DAY, isOpen, LAST_DAY, openingHours, seasonFactor } from './calendar.ts'
import { CATALOGUE, CATEGORIES, type Item } from './catalogue.ts'
import { type Customer, makeCustomers, STORES, type Store } from './people.ts'
import { createRandom, type Random } from './random.ts'

/** One line of the sample export. Amounts are in hundredths of a pound. */
export interface SaleLine {
  readonly receipt: string
  readonly day: Day
  /** Minutes since midnight. */
  readonly minute: number
  readonly store: Store
  readonly item: Item
  readonly quantity: number
  readonly customer: Customer | null
}

interface Visit {
  readonly day: Day
  readonly minute: number
  readonly store: Store
  readonly customer: Customer | null
}

interface Receipt extends Visit {
  readonly refund: boolean
  readonly lines: readonly { readonly item: Item; readonly quantity: number }[]
}

const WALK_INS_PER_DAY = 3
const RETURN_SHARE = 0.014
const DUPLICATE_SHARE = 0.003
const CATEGORY_OF = new Map(CATEGORIES.map((category) => [category.name, category]))

/** The sample shop's sales, in the order the till wrote them. The same seed gives the same lines. */
export function simulateSales(seed: number): SaleLine[] {
  const random = createRandom(seed)
  const visits = [...makeCustomers(random).flatMap((customer) => visitsOf(customer, random)), ...walkIns(random)]
  const receipts = visits.flatMap((visit) => ring(visit, random)).sort((a, b) => a.day - b.day || a.minute - b.minute)
  return receipts.flatMap((receipt, index) => linesOf(receipt, 240_117 + index, random))
}

function visitsOf(customer: Customer, random: Random): Visit[] {
  const visits: Visit[] = []
  const once = customer.kind === 'once'
  let at = once ? customer.from : customer.from + customer.intervalDays * random.next()
  while (at <= customer.until) {
    const day = nextOpenDay(Math.floor(at))
    const outOfSeason = customer.kind === 'seasonal' && busyness(day) < 1.15
    if (day <= LAST_DAY && !outOfSeason) {
      const store = random.chance(0.92) ? customer.store : random.pick(STORES)
      visits.push({ day, minute: minuteOf(day, customer.habit, random), store, customer })
    }
    at += Math.max(1, (customer.intervalDays * random.factor(0.35)) / (busyness(day) > 1.8 ? 1.4 : 1))
  }
  return visits
}

function walkIns(random: Random): Visit[] {
  const visits: Visit[] = []
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
    if (!isOpen(day)) continue
    const people = Math.round(WALK_INS_PER_DAY * busyness(day) * random.factor(0.3))
    for (let person = 0; person < people; person++) {
      const minute = minuteOf(day, random.pick([630, 720, 780, 900, 1000]), random)
      visits.push({ day, minute, store: random.chance(0.7) ? STORES[0] : STORES[1], customer: null })
    }
  }
  return visits
}

/** The receipt of a visit, and now and then a credit note some days later. */
function ring(visit: Visit, random: Random): Receipt[] {
  const { customer, day } = visit
  const trade = customer?.kind === 'trade'
  const wanted = Math.max(1, Math.round((customer?.basket ?? 2) * random.factor(0.4)))
  const items = new Set(Array.from({ length: wanted }, () => chooseItem(customer, day, random)))
  const lines = [...items].map((item) => ({ item, quantity: quantityOf(item, trade, random) }))
  const receipt = { ...visit, refund: false, lines }
  const returned = lines.find(({ item }) => item.category !== 'Café')
  const back = nextOpenDay(day + random.int(1, 12))
  if (!returned || back > LAST_DAY || !random.chance(RETURN_SHARE)) return [receipt]
  const quantity = -random.int(1, returned.quantity)
  const minute = minuteOf(back, 700, random)
  return [receipt, { ...visit, day: back, minute, refund: true, lines: [{ item: returned.item, quantity }] }]
}

function chooseItem(customer: Customer | null, day: Day, random: Random): Item {
  return random.weighted(CATALOGUE, ({ category, appeal }) => {
    const shelf = CATEGORY_OF.get(category)
    if (customer?.kind === 'trade' && !shelf?.trade) return 0
    const liked = customer?.favourites.includes(category) ? 6 : 1
    const café = category === 'Café' && !customer ? 3 : 1
    return appeal * liked * café * seasonFactor(shelf?.season, day)
  })
}

function quantityOf(item: Item, trade: boolean, random: Random): number {
  if (trade) return random.pick([6, 6, 6, 12, 12, 18, 24])
  if (item.priceCents > 2000) return 1
  return random.weighted([1, 2, 3, 4, 6], (quantity) => [0, 70, 19, 5, 3, 0, 3][quantity] ?? 0)
}

function linesOf(receipt: Receipt, number: number, random: Random): SaleLine[] {
  const { day, minute, store, customer } = receipt
  const id = receipt.refund ? `C${number}` : String(number)
  return receipt.lines.flatMap(({ item, quantity }) => {
    const line = { receipt: id, day, minute, store, item, quantity, customer }
    return random.chance(DUPLICATE_SHARE) ? [line, line] : [line]
  })
}

function nextOpenDay(day: Day): Day {
  return isOpen(day) ? day : nextOpenDay(day + 1)
}

function minuteOf(day: Day, around: number, random: Random): number {
  const [from, to] = openingHours(day)
  const minute = Math.round(around + (random.factor(0.5) - 1) * 90)
  return minute >= from && minute < to ? minute : random.int(from, to - 1)
}
