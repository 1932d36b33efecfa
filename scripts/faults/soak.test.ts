import { expect, it } from 'vitest'
import { tryFault } from './all-faults.ts'
import { soak } from './soak.ts'

it('works on and on without holding more', { timeout: 120_000 }, async () => {
  const [finding] = await tryFault(soak, { length: 'short', seed: 7, soakSeconds: 12 })
  expect(finding?.losses).toEqual([])
  expect(finding?.rounds).toBeGreaterThan(2)
})
