import { expect, it } from 'vitest'
import type { OrderFilter } from '../../shared/model/settings.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { filterCondition, filteredEntries } from './order-filter.ts'
import { allSales } from './sales-columns.ts'
import { fillSales, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()

const filter = (some: Partial<OrderFilter>): OrderFilter => ({ stores: [], countries: [], apply: 'before', ...some })

/** The orders that a filter takes, by the columns and by SQL. */
function taken(some: Partial<OrderFilter>) {
  fillSales(
    database,
    [1, 2, 3, 4].map((order) => line({ customer: order, order })),
  )
  const columns = allSales(database)
  const entries = filteredEntries(database, columns, filter(some))
  const condition = filterCondition(database, filter(some))
  const bySql = database.prepare<[], number>(`SELECT order_id FROM lines WHERE ${condition ?? 'TRUE'} ORDER BY 1`)
  const byColumns = entries === null ? null : [...columns.order].filter((_, entry) => entries[entry] === 1)
  return [byColumns, condition === null ? null : bySql.pluck().all()]
}

// Ann's order 1 is of North in the UK, bob's 2 of North in FR, cleo's 3 of South, dan's 4 of FR; ann and cleo are of the trade.
it.each<[Partial<OrderFilter>, number[] | null]>([
  [{}, null],
  [{ stores: ['South'] }, [3]],
  [{ stores: ['North'] }, [1, 2]],
  [{ stores: ['South', 'North'] }, [1, 2, 3]],
  [{ countries: ['FR'] }, [2, 4]],
  [{ stores: ['North'], countries: ['FR'] }, [2]],
  [{ attributes: { type: ['trade'] } }, [1, 3]],
  [{ stores: ['North'], attributes: { type: ['trade'] } }, [1]],
  [{ attributes: { type: [] } }, null],
])('a filter by %j takes the orders %j, counted or looked up', (some, orders) => {
  expect(taken(some)).toEqual([orders, orders])
})

it('says which stores, countries or kinds there are where one is asked for that is not there', () => {
  const said = (some: Partial<OrderFilter>) => {
    try {
      filterCondition(database, filter(some))
      return ''
    } catch (error) {
      const { code, text } = error as { code: string; text: Parameters<typeof ENGLISH.write>[0] }
      return `${code}: ${ENGLISH.write(text)}`
    }
  }
  expect(said({ stores: ['East'] })).toMatch(/^not-found: .*East.*North, South/)
  expect(said({ countries: ['UK', 'Chile'] })).toMatch(/^not-found: .*Chile.*FR, UK/)
  expect(said({ attributes: { type: ['retail'] } })).toMatch(/^not-found: .*retail.*private, trade/)
  database.exec('UPDATE orders SET store_id = NULL; DELETE FROM stores; UPDATE customer_details SET type = NULL')
  expect(said({ stores: ['North'] })).not.toMatch(/South/)
  expect(said({ stores: ['North'] })).toContain(ENGLISH.say('refusal.unknown-place.none', { place: 'store' }))
  expect(said({ attributes: { type: ['trade'] } })).toContain(
    ENGLISH.say('refusal.unknown-attribute.none', { attribute: 'type' }),
  )
})
