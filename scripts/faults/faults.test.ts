import { expect, it } from 'vitest'
import { ALL_FAULTS, tryFault } from './all-faults.ts'
import { soak } from './soak.ts'

const SHORT = { length: 'short', seed: 7, soakSeconds: 0 } as const

// The soak has a test of its own, so that both run side by side.
const SHORT_FAULTS = ALL_FAULTS.filter((fault) => fault !== soak)

it.each(SHORT_FAULTS)('$name: nothing is lost', { timeout: 120_000 }, async (fault) => {
  for (const { what, losses, outcome, rounds } of await tryFault(fault, SHORT)) {
    if (rounds === 0) console.log(`${fault.name}, ${what}: ${outcome}`)
    expect(losses).toEqual([])
  }
})
