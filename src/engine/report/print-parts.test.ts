import { expect, it } from 'vitest'
import type { PaperPart } from '../../shared/model/paper.ts'
import { PAPER_PARTS } from '../../shared/model/paper.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'

/** Twelve customers who bought every tenth day until they stopped, each another day; two of them are not to be called. */
const SALES = [
  'Order,Customer,Name,Phone,No marketing,Date,Product,Quantity,Price',
  ...Array.from({ length: 12 }, (_, customer) =>
    Array.from({ length: 5 }, (_, order) => {
      const day = new Date(Date.UTC(2024, 0, 1 + 10 * order + (customer === 11 ? 60 : customer)))
        .toISOString()
        .slice(0, 10)
      const optOut = customer < 2 ? 'yes' : 'no'
      return `${customer}-${order},C${customer},Name ${customer},+44 7700 ${900_000 + customer},${optOut},${day},P${customer % 3},1,${customer + 1}`
    }),
  ).flat(),
].join('\n')

async function modelOf(parts: readonly PaperPart[], wish: { segments?: string[]; rows?: number } = {}) {
  const bench = createWorkbench()
  await bench.import(bench.write('sales.csv', SALES))
  const { summary } = computeRun(bench.engine)
  const all = { runId: summary.runId, parts: [...parts], segments: [], top: 2, rows: 20, ...wish }
  return { summary, model: ask(bench.engine, 'report.print-model', all) }
}

it('only what is printed is worked out', async () => {
  const { model } = await modelOf(['segments', 'method'])
  expect(model).toMatchObject({ segments: [], overview: null, analyses: [], calls: null, logo: null })
})

it('call sheets leave out who asked for it, and count them and those that are not on paper', async () => {
  const { model } = await modelOf(['calls'], { rows: 3 })
  expect(model.calls).toMatchObject({ leftOut: 2, total: 9 })
  expect(model.calls?.customers.map(({ id, phone }) => [id, phone])).toEqual([
    ['C10', '+44 7700 900010'],
    ['C9', '+44 7700 900009'],
    ['C8', '+44 7700 900008'],
  ])
})

it('a segment’s page has its best customers and what they spend most on; the chosen ones get one, those of nobody too', async () => {
  const { model, summary } = await modelOf(['eachSegment'])
  const held = summary.segments.filter(({ customers }) => customers > 0)
  expect(model.segments.map(({ name }) => name)).toEqual(held.map(({ name }) => name))
  expect(model.segments.every(({ top, products }) => top.length >= 1 && top.length <= 2 && products.length >= 1)).toBe(
    true,
  )
  const empty = summary.segments.find(({ customers }) => customers === 0)?.name ?? ''
  const chosen = await modelOf(['eachSegment'], { segments: [empty] })
  expect(chosen.model.segments).toEqual([{ name: empty, top: [], products: [] }])
})

it('long tables are cut, periods are not, and how many rows there are is said', async () => {
  const { model } = await modelOf(['trends', 'products'], { rows: 2 })
  const [trends, products] = model.analyses
  expect(trends?.figures.day).toHaveLength(trends?.cut.day ?? 0)
  expect(products?.figures.products).toHaveLength(2)
  expect(products?.cut.products).toBe(3)
  const { model: whole } = await modelOf(['products'], { rows: 3 })
  expect(whole.analyses[0]?.figures.products).toHaveLength(3)
  expect(whole.analyses[0]?.cut).not.toHaveProperty('products')
})

it('every part can be printed', async () => {
  const { model } = await modelOf(PAPER_PARTS)
  expect(model.analyses.map(({ name }) => name)).toEqual(
    PAPER_PARTS.filter((part) => model.analyses.some(({ name }) => name === part)),
  )
  expect(model.analyses).toHaveLength(11)
})
