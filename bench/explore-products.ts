import type { ProductsFigures } from '../src/shared/analyses/products.ts'
import { MONEY_SCALE } from '../src/shared/model/money.ts'
import { type Answer, LINES_PER_ORDER, type Question } from './explore-sales.ts'

const BEST_SELLERS = `SELECT product, sum(amount), count(DISTINCT customer), count(DISTINCT order_no)
  FROM lines GROUP BY product ORDER BY 2 DESC, 1 LIMIT 10`

/** In so many orders at least, as the engine has it where nothing else is asked for. */
const together = (lines: number) => `WITH held AS (SELECT DISTINCT order_no, product FROM lines),
    sizes AS (SELECT product, count(*) AS orders FROM held GROUP BY product),
    pairs AS (SELECT a.product AS a, b.product AS b, count(*) AS n FROM held AS a JOIN held AS b
      ON a.order_no = b.order_no AND a.product < b.product GROUP BY ALL HAVING n >= ${Math.min(200, Math.ceil(Math.ceil(lines / LINES_PER_ORDER) / 200))})
  SELECT a, b, n FROM pairs JOIN sizes AS s ON s.product = a JOIN sizes AS t ON t.product = b
  ORDER BY n::HUGEINT / (s.orders::HUGEINT * t.orders) DESC, a, b LIMIT 10`

const FIRST_ORDERS = `WITH dated AS (SELECT customer, order_no, min(time) AS t FROM lines GROUP BY ALL),
    firsts AS (SELECT customer, arg_min(order_no, ROW(t, order_no::VARCHAR)) AS order_no, count(*) AS orders FROM dated GROUP BY customer)
  SELECT product, count(DISTINCT customer), count(DISTINCT customer) FILTER (orders > 1)
  FROM lines JOIN firsts USING (customer, order_no) GROUP BY product ORDER BY 2 DESC, 1 LIMIT 10`

/** What each segment or cluster spent most on, and what it buys more than others. */
const ofGroups = (group: 'segment' | 'cluster') => `
  WITH everybody AS (SELECT product, count(DISTINCT customer) AS buyers FROM lines GROUP BY product),
    bought AS (SELECT ${group}, product, count(DISTINCT customer) AS buyers, sum(amount) AS spent
      FROM lines JOIN people USING (customer) GROUP BY ALL)
  SELECT ${group}, product, spent, row_number() OVER (PARTITION BY ${group} ORDER BY spent DESC, product) AS by_spending,
    row_number() OVER (PARTITION BY ${group}, everybody.buyers >= 50
      ORDER BY bought.buyers / everybody.buyers DESC, bought.buyers DESC, product) AS by_lift
  FROM bought JOIN everybody USING (product) QUALIFY by_spending <= 10 OR by_lift <= 10`

/** What is bought, by whom, and with what. */
export const PRODUCTS: readonly Question[] = [
  {
    analysis: 'products',
    most: { small: 100, large: 1_500 },
    mostRatio: 5,
    sql: (lines) => [BEST_SELLERS, together(lines), ofGroups('segment'), ofGroups('cluster'), FIRST_ORDERS],
    both: ({ products, together: pairs, firstOrders }: ProductsFigures, answers) => [
      [
        products.map(({ code, spending, customers, orders }) => [code, spending / MONEY_SCALE, customers, orders]),
        pairs.map(({ a, b, orders }) => [a.code, b.code, orders]),
        firstOrders.map(({ code, customers, again }) => [code, customers, again]),
      ],
      [answers[0], answers[1], answers[4]].map(plain),
    ],
  },
]

/** Amounts are given to the hundredth, which is what prices have. */
function plain(rows: Answer = []): unknown {
  return rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? value : Math.round(Number(value) * 100) / 100)),
  )
}
