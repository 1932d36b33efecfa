import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasSharedData, readReference } from '../testing/shared-data.ts'
import { SCHEMES } from './score.ts'

const measures = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 })
const idsOf = (values: readonly number[]) => values.map((_, at) => `c${at}`)

describe.each(['quantile', 'ntile'] as const)('scheme %s', (scheme) => {
  const score = SCHEMES[scheme]

  it('never scores a better measure lower', () => {
    fc.assert(
      fc.property(measures, fc.boolean(), (values, higherIsBetter) => {
        const { scores } = score({ values, ids: idsOf(values), higherIsBetter })
        for (const [a, valueA] of values.entries()) {
          for (const [b, valueB] of values.entries()) {
            const isBetter = higherIsBetter ? valueA > valueB : valueA < valueB
            if (isBetter) expect(scores[a]).toBeGreaterThanOrEqual(scores[b] as number)
          }
        }
      }),
    )
  })

  it('gives the same scores in whatever order the customers come', () => {
    fc.assert(
      fc.property(measures, fc.boolean(), (values, higherIsBetter) => {
        const ids = idsOf(values)
        const forth = score({ values, ids, higherIsBetter })
        const back = score({ values: values.toReversed(), ids: ids.toReversed(), higherIsBetter })
        expect([...back.scores].reverse()).toEqual([...forth.scores])
        expect(back.thresholds).toEqual(forth.thresholds)
      }),
    )
  })

  it('lists four ascending thresholds', () => {
    fc.assert(
      fc.property(measures, fc.boolean(), (values, higherIsBetter) => {
        const { thresholds } = score({ values, ids: idsOf(values), higherIsBetter })
        expect(thresholds).toHaveLength(4)
        expect(thresholds).toEqual(thresholds.toSorted((a, b) => a - b))
      }),
    )
  })
})

it('quantile keeps equal customers together', () => {
  fc.assert(
    fc.property(measures, (values) => {
      const { scores } = SCHEMES.quantile({ values, ids: idsOf(values), higherIsBetter: true })
      const byValue = new Map(values.map((value, at) => [value, scores[at]]))
      for (const [at, value] of values.entries()) expect(scores[at]).toBe(byValue.get(value))
    }),
  )
})

it('ntile makes groups that differ by one at most, the larger ones first', () => {
  const { scores, thresholds } = SCHEMES.ntile({
    values: [9, 1, 8, 2, 7, 3, 6],
    ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    higherIsBetter: true,
  })
  expect([...scores]).toEqual([5, 1, 4, 1, 3, 2, 2])
  expect(thresholds).toEqual([2, 6, 7, 8])
})

describe.runIf(hasSharedData())('UCI Online Retail', () => {
  const reference = hasSharedData() ? readReference('online_retail_rfm.csv') : []
  const ids = reference.map((row) => row.customer_id as string)
  const column = (name: string) => reference.map((row) => Number(row[name]))
  const monetary = column('M').map((amount) => Math.round(amount * 10_000))

  it.each([
    ['quantile', 'quant'],
    ['ntile', 'ntile'],
  ] as const)('%s gives every customer the reference score', (scheme, suffix) => {
    const score = SCHEMES[scheme]
    const of = (values: number[], higherIsBetter: boolean) => [...score({ values, ids, higherIsBetter }).scores]
    expect(of(column('R'), false)).toEqual(column(`R_${suffix}`))
    expect(of(column('F'), true)).toEqual(column(`F_${suffix}`))
    expect(of(monetary, true)).toEqual(column(`M_${suffix}`))
  })
})
