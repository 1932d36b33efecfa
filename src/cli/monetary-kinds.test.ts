import { expect, it } from 'vitest'
import { computeRun } from '../engine/testing/ask.ts'
import { createWorkbench } from '../engine/testing/workbench.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { jsonResult, type Outcome } from './json-result.ts'
import { textResult } from './text-result.ts'

/** Ann spends 60 in two orders and three lines, bob 5, and nobody known 15. */
const SALES = `Order,Customer,Date,Product,Quantity,Price,Unit Cost
1,ann,2024-03-01,tea,1,10.00,4.00
1,ann,2024-03-01,pot,1,20.00,4.00
2,ann,2024-03-05,pot,1,30.00,4.00
3,bob,2024-03-02,cup,1,5.00,4.00
4,,2024-03-03,tea,1,15.00,4.00
`

it.each([
  ['total', undefined, { ann: '60.00' }, null],
  ['perOrder', 17.5, { ann: '30.00' }, 'Average spend per order: 17.50.'],
  ['perLine', 12.5, { ann: '20.00' }, 'Average spend per line: 12.50.'],
  ['margin', 24.5, { ann: '48.00' }, 'Average margin: 24.50.'],
] as const)(
  'says with monetary as %s what was spent, and the mean of monetary as such',
  async (kind, mean, own, line) => {
    const bench = createWorkbench()
    await bench.import(bench.write('sales.csv', SALES))
    const { summary, customers } = computeRun(bench.engine, { monetary: kind })
    const seconds = { read: 0, load: 0, score: 0, cluster: 0, total: 0 }
    const outcome: Outcome = {
      summary,
      records: [],
      outputs: { folder: null, workbook: null, lists: null, openData: null, bestIs: 'highest' },
      savedRecipe: null,
      explain: false,
      fees: [],
      outliers: null,
      analyses: [],
      seconds,
    }
    const ofAnn = customers.segmentNames[customers.segment[0] as number] as string

    const json = jsonResult(outcome)
    expect([json.revenue, json.meanMonetary]).toEqual([65, mean])
    const segment = json.segments.find(({ name }) => name === ofAnn)
    expect(segment).toEqual({
      name: ofAnn,
      customers: 1,
      revenue: 60,
      ...(kind === 'total' ? {} : { meanMonetary: Number(own.ann) }),
    })

    const text = textResult(outcome, ENGLISH)
    expect(text).toContain('2 customers, 3 orders, 65.00 from')
    expect(text).toContain('No customer recorded: 15.00, 18.8% of all sales.')
    expect(text).toMatch(new RegExp(`${ofAnn} +1 +50\\.0% +60\\.00 +92\\.3% .* ${own.ann}\n`))
    expect(text.split('\n').filter((each) => /^Average .*: /.test(each))).toEqual(line === null ? [] : [line])
  },
)
