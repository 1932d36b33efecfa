import { said } from '../../../shared/words/said.ts'
import { isNobody } from '../values/row-words.ts'
import { ask, type Draft, type FrequentCustomer } from './draft.ts'

/** That share of that many orders, and so many times what the next one has. */
const TOO_MUCH = { share: 0.25, orders: 100, times: 5 }
/** Fewer customers than this are too few to compare. */
const FEWEST = 3
/** Who may have such a share is among so many, whatever the number of customers. */
const CANDIDATES = 64
const LONGEST_ID = 150

/** Counts the orders of those who have most, in a memory that does not grow with the customers (Misra and Gries). */
export class OrdersOfMost {
  readonly #orders = new Map<string, number>()
  #all = 0

  /** Counts an order of somebody. */
  add(customer: string): void {
    this.#all++
    const before = this.#orders.get(customer)
    if (before !== undefined) this.#orders.set(customer, before + 1)
    else if (this.#orders.size < CANDIDATES) this.#orders.set(customer, 1)
    else
      for (const [each, orders] of this.#orders)
        if (orders === 1) this.#orders.delete(each)
        else this.#orders.set(each, orders - 1)
  }

  /** Who has too many; null for nobody. The share may be told up to 1.5 points too low. */
  get tooFrequent(): FrequentCustomer | null {
    if (this.#all < TOO_MUCH.orders || this.#orders.size < FEWEST) return null
    const [[customer, most] = ['', 0], [, next] = ['', 0]] = [...this.#orders].sort((a, b) => b[1] - a[1])
    const isTooMuch = most >= this.#all * TOO_MUCH.share && most >= next * TOO_MUCH.times
    return isTooMuch ? { customer, share: most / this.#all } : null
  }
}

/** The id of the question whether a name with so many orders is one customer. */
export function frequentQuestion(customer: string): string {
  return `${QUESTION}${customer.toLowerCase().slice(0, LONGEST_ID)}`
}

const QUESTION = 'customer:'

/**
 * Asks about a customer who has a share of the orders that no person has: `counted` over all rows of the file, or else told by the
 * sampled ones. Gives those who are nobody, in lower case.
 */
export function askOfFrequent(draft: Draft, customer: number, nobodies: ReadonlySet<string>): string[] {
  const found = draft.counted ?? frequentIn(draft, customer, nobodies)
  const answered = Object.entries(draft.answers).flatMap(([id, answer]) =>
    id.startsWith(QUESTION) && answer === 'nobody' ? [id.slice(QUESTION.length)] : [],
  )
  if (found !== null) {
    ask(
      draft,
      {
        id: frequentQuestion(found.customer),
        text: said('ask.customer', { customer: found.customer, share: { share: found.share } }),
        choices: [
          { value: 'person', label: said('ask.customer.person') },
          { value: 'nobody', label: said('ask.customer.nobody') },
        ],
        preset: null,
        examples: [],
      },
      'customer',
    )
  }
  return answered
}

function frequentIn(
  { evidence, columns }: Draft,
  customer: number,
  nobodies: ReadonlySet<string>,
): FrequentCustomer | null {
  const order = columns.get('order')
  const orders = order === undefined ? null : evidence.keys(order)
  const counted = new Set<string>()
  const most = new OrdersOfMost()
  for (const [at, key] of evidence.keys(customer).entries()) {
    if (isNobody(key) || nobodies.has(key.toLowerCase())) continue
    const number = orders?.[at] ?? ''
    if (number !== '') {
      if (counted.has(number)) continue
      counted.add(number)
    }
    most.add(key)
  }
  return most.tooFrequent
}
