import { expect, it } from 'vitest'
import { analysisOf } from './analyses.ts'
import { writtenTables } from './testing/written-tables.ts'
import type { ModelRow, ValuedCustomer } from './value.ts'

const MODEL: ModelRow = {
  name: 'bg-nbd',
  parameters: { r: 1, alpha: 2, a: 3, b: 4 },
  logLikelihood: -12.5,
  identified: true,
  test: { expected: 1234.5, actual: 1300, mae: 0.4567, rank: 0.75, within: 0.85 },
  isChosen: true,
}
const RULE: ModelRow = { ...MODEL, name: 'own-rate', parameters: null, logLikelihood: null, isChosen: false }

it('shows how well each model foretold the past, and which is used', () => {
  const models = [
    MODEL,
    { ...RULE, test: MODEL.test && { ...MODEL.test, rank: null } },
    { ...MODEL, name: 'mbg-nbd', isChosen: false, identified: false, test: null },
  ]
  expect(writtenTables('value', { models }).models).toEqual([
    'Model or rule | Use | Purchases expected | Purchases made | Error per customer | Rank agreement | Within interval',
    'BG/NBD | Chosen | 1,235 | 1,300 | 0.457 | 0.750 | 85.0%',
    'Own rate continues | Not chosen | 1,235 | 1,300 | 0.457 | – | 85.0%',
    'MBG/NBD | Not reliable here | – | – | – | – | –',
  ])
  expect(
    analysisOf('value').json({
      models: [MODEL, { ...RULE, test: null }],
      gammaGamma: null,
      chosen: 'bg-nbd',
      warnings: [],
    }),
  ).toEqual({
    models: [
      {
        name: 'bg-nbd',
        parameters: MODEL.parameters,
        logLikelihood: -12.5,
        identified: true,
        test: { expected: 1234.5, actual: 1300, mae: 0.4567, rank: 0.75 },
      },
      { name: 'own-rate', parameters: null, logLikelihood: null, identified: true, test: null },
    ],
    gammaGamma: null,
    chosen: 'bg-nbd',
    warnings: [],
  })
})

it('says what to expect of each segment and customer, and leaves open what cannot be told', () => {
  const ann: ValuedCustomer = {
    id: 'C1',
    name: null,
    phone: '0123',
    email: null,
    optOut: null,
    days: 12,
    alive: 0.9,
    in3: 1.25,
    in6: 2.5,
    in12: 5,
    from12: 3,
    to12: 8,
    perDay: 20_0000,
    spending12: 100_0000,
  }
  const open = { ...ann, id: 'C2', phone: null, alive: null, perDay: null, spending12: null }
  const segments = [
    { segment: 'Champions', customers: 1200, in12: 2500.25, spending12: 900_0000 },
    { segment: 'Mine', customers: 3, in12: 0.5, spending12: null },
  ]
  expect(writtenTables('value', { segments, customers: [ann, open] })).toEqual({
    segments: [
      'Segment | Customers | Purchases in 12 months | Spending in 12 months',
      'Champions | 1,200 | 2,500.3 | £900',
      'Mine | 3 | 0.5 | –',
    ],
    customers: [
      'Customer | Phone | Purchase days so far | Purchases in 3 months | In 6 months | In 12 months | 12 months: from | 12 months: to | Value per purchase | Spending in 12 months | Still a customer',
      'C1 | 0123 | 12 | 1.3 | 2.5 | 5.0 | 3 | 8 | £20 | £100 | 90.0%',
      'C2 | – | 12 | 1.3 | 2.5 | 5.0 | 3 | 8 | – | – | –',
    ],
  })
})
