import type { Settings } from '../../shared/model/settings.ts'
import { computeRun } from './ask.ts'
import { createWorkbench, type Workbench } from './workbench.ts'

/** A shop of 25 customers with an order each, one a day from 2024-01-01; who comes later spends more. */
export async function smallShop(): Promise<Workbench> {
  const bench = createWorkbench()
  const lines = Array.from(
    { length: 25 },
    (_, at) => `${at},c${at},2024-01-${String(at + 1).padStart(2, '0')},${at + 1}`,
  )
  await bench.import(bench.write('sales.csv', `Order,Customer,Date,Amount\n${lines.join('\n')}\n`))
  return bench
}

/** Scores the shop under the settings that a shop starts with but for these. */
export const compute = (bench: Workbench, settings: Partial<Settings> = {}) =>
  computeRun(bench.engine, settings).summary
