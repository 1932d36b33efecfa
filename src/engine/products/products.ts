import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import type {
  CategoryFigures,
  ConcentrationFigures,
  GroupProductFigures,
  PRODUCT_OPTIONS,
  ProductsFigures,
  SoldFigures,
} from '../../shared/analyses/products.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { NamedProduct } from '../../shared/model/next-products.ts'
import { type Said, said } from '../../shared/words/said.ts'
import type { Question } from '../sales/question.ts'
import { type GroupProducts, productsOfGroups } from './bought-more.ts'
import { boughtTogether, type Pair } from './bought-together.ts'
import { readCategories } from './categories.ts'
import { type Concentration, concentrationOf } from './concentration.ts'
import { firstOf } from './first-of.ts'
import { firstOrders } from './first-orders.ts'
import { clusterGroups, noGroups, segmentGroups } from './groups.ts'
import { namesOf } from './named-products.ts'
import { productSales } from './product-sales.ts'
import { type ProductSums, sumProducts } from './product-sums.ts'
import { purchasesOf } from './purchases.ts'
import { countOrders } from './shared-orders.ts'

/** Pairs that stand together in fewer orders are left out unless another number is asked for: 200, or 0.5% of the orders. */
const MIN_ORDERS = 200
const ORDERS_PER_MIN = 200

type Options = OptionValues<typeof PRODUCT_OPTIONS>

/** What customers bought of which products. Lists end after `top`, those of groups after `top` each. */
export function productsOf({
  database,
  run,
  sales,
  options: { top, minBuyers, minOrders },
}: Question<Options>): ProductsFigures {
  const products = productSales(database, sales, run.summary.settings)
  const { lines } = products
  const count = lines.keys.length
  const purchases = purchasesOf(products)
  const segments = segmentGroups(run, sales)
  const clusters = clusterGroups(run, sales)
  const sums = sumProducts(products, purchases, { count, categoryOf: null, groups: [segments, clusters] })
  const total = sums.spending.reduce((sum, each) => sum + each, 0)
  const named = namesOf(database, lines)
  const bought = Array.from(sums.customers.keys()).filter((place) => (sums.customers[place] as number) > 0)
  const concentration = concentrationOf(bought.map((place) => sums.spending[place] as number))
  const orders = countOrders(purchases)
  const minPairOrders = minOrders ?? Math.min(MIN_ORDERS, Math.ceil(orders / ORDERS_PER_MIN))
  const pairs = boughtTogether(purchases, sums.orders, {
    minOrders: minPairOrders,
    most: top,
  })
  const ofGroups = { allBuyers: sums.customers, minBuyers, most: top }
  const bySegment = productsOfGroups(segments, sums.ofGroups[0], purchases, ofGroups)
  const byCluster = productsOfGroups(clusters, sums.ofGroups[1], purchases, ofGroups)
  const groupRows = (groups: readonly GroupProducts[], of: 'bySpending' | 'byLift') =>
    groups.flatMap((group) => groupFigures(group, of, sums.customers, purchases.customers.length, named))
  const numberOf = database.prepare<[number], string>('SELECT number FROM orders WHERE id = ?').pluck()
  return {
    notes: notesOf(bought.length, {
      isNamed: count > 1,
      concentration,
      isCompared: bought.some((place) => (sums.customers[place] as number) >= minBuyers),
      minBuyers,
      hasPairs: pairs.length > 0,
      minOrders: minPairOrders,
    }),
    products: firstOf(bought, top, byDescending(sums.spending)).map((place) => ({
      ...named(place),
      ...soldFigures(sums, place, total),
    })),
    categories: categoriesOf(),
    concentration: concentration === null ? [] : concentrationFigures(concentration),
    segmentsBySpending: groupRows(bySegment, 'bySpending'),
    segmentsByLift: groupRows(bySegment, 'byLift'),
    clustersBySpending: groupRows(byCluster, 'bySpending'),
    clustersByLift: groupRows(byCluster, 'byLift'),
    together: pairs.map((pair) => pairFigures(pair, orders, named)),
    firstOrders: firstOrders(purchases, count, top, (key) => numberOf.get(key) ?? '').map(
      ({ product, customers, again }) => ({ ...named(product), customers, again, shareAgain: again / customers }),
    ),
    segments: run.customers.segmentNames,
  }

  function categoriesOf(): CategoryFigures[] {
    const categories = readCategories(database, lines)
    if (categories === null) return []
    const { names, of } = categories
    const nobody = noGroups(sales)
    const ofCategories = sumProducts(products, purchases, {
      count: names.length,
      categoryOf: of,
      groups: [nobody, nobody],
    })
    const places = Array.from(names.keys()).filter((place) => (ofCategories.customers[place] as number) > 0)
    return firstOf(places, top, byDescending(ofCategories.spending)).map((place) => ({
      category: names[place] as string | null,
      ...soldFigures(ofCategories, place, total),
    }))
  }
}

function byDescending(values: Float64Array): (a: number, b: number) => number {
  return (a, b) => (values[b] as number) - (values[a] as number)
}

interface Noteworthy {
  /** Whether any file names products. */
  readonly isNamed: boolean
  readonly concentration: Concentration | null
  /** Whether any product had enough buyers to be compared. */
  readonly isCompared: boolean
  readonly minBuyers: number
  readonly hasPairs: boolean
  readonly minOrders: number
}

function notesOf(
  products: number,
  { isNamed, concentration, isCompared, minBuyers, hasPairs, minOrders }: Noteworthy,
): Said[] {
  if (products === 0) return [said(isNamed ? 'products.noneSold' : 'products.none')]
  const half = concentration?.making[0]?.count
  return [
    ...(concentration === null || half === undefined || products === 1
      ? []
      : [said('products.half', { half, products, gini: Math.round(100 * concentration.gini) / 100 })]),
    ...(isCompared ? [] : [said('products.noLift', { buyers: minBuyers })]),
    ...(hasPairs || products === 1 ? [] : [said('products.noPairs', { orders: minOrders })]),
  ]
}

function soldFigures(sums: ProductSums, place: number, total: number): SoldFigures {
  const spending = sums.spending[place] as number
  const sold = sums.sold[place] as number
  return {
    spending,
    share: total > 0 ? spending / total : null,
    pieces: sold / MONEY_SCALE,
    orders: sums.orders[place] as number,
    customers: sums.customers[place] as number,
    returned: sold > 0 ? (sums.returned[place] as number) / sold : null,
  }
}

function concentrationFigures({ top, making, total }: Concentration): ConcentrationFigures[] {
  const figures = (of: ConcentrationFigures['of']) => (part: Concentration['top'][number]) => ({
    of,
    percent: part.percent,
    products: part.count,
    spending: part.spending,
    share: part.spending / total,
  })
  return [...top.map(figures('products')), ...making.map(figures('spending'))]
}

function groupFigures(
  { name, customers, ...lists }: GroupProducts,
  of: 'bySpending' | 'byLift',
  allBuyers: Int32Array,
  allCustomers: number,
  named: (place: number) => NamedProduct,
): GroupProductFigures[] {
  return lists[of].map(({ product, spending, buyers }) => {
    const ofAll = allBuyers[product] as number
    return {
      group: name,
      ...named(product),
      spending,
      buyers,
      share: buyers / customers,
      shareOfAll: ofAll / allCustomers,
      lift: (buyers * allCustomers) / (customers * ofAll),
    }
  })
}

function pairFigures({ a, b, both, ofA, ofB }: Pair, orders: number, named: (place: number) => NamedProduct) {
  return {
    a: named(a),
    b: named(b),
    orders: both,
    support: both / orders,
    confidenceAToB: both / ofA,
    confidenceBToA: both / ofB,
    lift: (both * orders) / (ofA * ofB),
  }
}
