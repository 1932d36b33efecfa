import { describe, expect, it } from 'vitest'
import { createWorkbench } from '../../testing/workbench.ts'

const importOf = async (content: string) => {
  const bench = createWorkbench()
  return bench.import(bench.write('visits.csv', content))
}

/** Visits of two customers; `amounts` are those of the rows of each. */
const visits = (header: string, ida: readonly string[], max: readonly string[]) =>
  [
    header,
    ...ida.map((cells, at) => `Ida,2026-03-0${at + 1},${cells}`),
    ...max.map((cells, at) => `Max,2026-04-0${at + 1},${cells}`),
  ].join('\n')

describe('a total that stands on each row of its customer', () => {
  it('is asked about where its name says that it is one', async () => {
    await expect(importOf(visits('Client,Visit,Total Spent', ['90', '90', '90'], ['40', '40']))).rejects.toThrow(
      /“Total Spent” is the same on all rows.*Ida has 3 rows with 90/,
    )
  })

  it('is asked about where the number of the rows stands beside it', async () => {
    await expect(
      importOf(visits('Client,Visit,Visits,Value', ['2,75', '2,75'], ['3,6', '3,6', '3,6'])),
    ).rejects.toThrow(/“Value” is the same/)
  })

  it('is none where rows differ, or a customer pays the same each time', async () => {
    const spent = await importOf(visits('Client,Visit,Spend', ['90', '80'], ['40', '40']))
    expect(spent.rows).toMatchObject({ kept: 4 })
    const fees = await importOf(visits('Client,Visit,Amount', ['9', '9', '9'], ['4', '4']))
    expect(fees.rows).toMatchObject({ kept: 5 })
  })
})
