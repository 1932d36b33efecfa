import { describe, expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'
import { compute, smallShop } from '../testing/small-shop.ts'

describe('moved cuts', () => {
  it('are counted by score and by segment as a run with them would', async () => {
    const bench = await smallShop()
    const { runId } = compute(bench)
    const own = { recency: [3, 6, 9, 12], frequency: [1, 2, 3, 4], monetary: [50_000, 100_000, 150_000, 200_000] }
    const preview = ask(bench.engine, 'rfm.preview-thresholds', { runId, thresholds: own })
    const run = compute(bench, { scheme: 'own', own })
    expect(preview.segments).toEqual(run.segments.map(({ name, customers }) => ({ name, customers })))
    expect(preview.recency).toEqual([13, 3, 3, 3, 3])
    expect(preview.frequency).toEqual([25, 0, 0, 0, 0])
    expect(preview.monetary).toEqual([5, 5, 5, 5, 5])
  })

  // NTILE parts equal customers, which no cut can.
  it.each(['quantile', 'nested', 'r-package'] as const)(
    'leave a result by %s as it is until one is moved, where cuts coincide or have a fraction too',
    async (scheme) => {
      const bench = await smallShop()
      const { runId, segments } = compute(bench, { scheme })
      const untouched = { recency: null, frequency: null, monetary: null }
      const preview = ask(bench.engine, 'rfm.preview-thresholds', { runId, thresholds: untouched })
      expect(preview.segments).toEqual(segments.map(({ name, customers }) => ({ name, customers })))
    },
  )

  it.each(['recency', 'frequency', 'monetary'] as const)(
    'of %s alone leave those of the other measures',
    async (of) => {
      const bench = await smallShop()
      const { runId, thresholds } = compute(bench)
      const moved = { recency: [3, 6, 9, 12], frequency: [1, 2, 3, 4], monetary: [50_000, 100_000, 150_000, 200_000] }
      const none = { recency: null, frequency: null, monetary: null }
      const preview = (given: typeof none | typeof moved) =>
        ask(bench.engine, 'rfm.preview-thresholds', { runId, thresholds: given })
      const { recency, frequency, monetary } = thresholds
      const own = { recency, frequency, monetary, [of]: moved[of] } as typeof moved
      expect(preview({ ...none, [of]: moved[of] })).toEqual(preview(own))
    },
  )

  it('have no segments while the map does not fit', async () => {
    const bench = await smallShop()
    const { runId } = compute(bench)
    const preview = ask(bench.engine, 'rfm.preview-thresholds', {
      runId,
      thresholds: { recency: [3], frequency: [1], monetary: [5] },
    })
    expect(preview).toMatchObject({ segments: null, recency: [22, 3] })
  })

  it('start from histograms that hold every customer', async () => {
    const bench = await smallShop()
    const { runId, thresholds } = compute(bench)
    const histograms = ask(bench.engine, 'rfm.histograms', { runId })
    for (const measure of ['recency', 'frequency', 'monetary'] as const) {
      expect(histograms[measure].cuts).toEqual(thresholds[measure])
      expect(histograms[measure].bars.reduce((sum, bar) => sum + bar.customers, 0)).toBe(25)
    }
    // A day, an order and a unit of the currency are the narrowest bars.
    const widths = ({ bars }: (typeof histograms)['recency']) => new Set(bars.map(({ from, to }) => to - from))
    expect([histograms.recency, histograms.frequency, histograms.monetary].map(widths)).toEqual([
      new Set([1]),
      new Set([1]),
      new Set([10_000]),
    ])
  })
})
