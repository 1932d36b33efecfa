import { expect, it } from 'vitest'
import { fuzzReader } from './testing/fuzz-run.ts'
import { fuzzSeeds } from './testing/fuzz-seeds.ts'
import { mutate, seededNumbers } from './testing/mutate.ts'

it('reads or refuses in words 200 spoiled files', { timeout: 120_000 }, async () => {
  const below = seededNumbers(20_261_122)
  const seeds = fuzzSeeds()
  const reader = fuzzReader()
  const counts = new Map<string, number>()
  for (let run = 0; run < 200; run++) {
    const mutant = mutate(seeds[below(seeds.length)] as (typeof seeds)[number], below)
    const { outcome, detail } = await reader.read(mutant)
    expect(['read', 'refused'], `run ${run}, ${mutant.name}: ${detail}`).toContain(outcome)
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  reader.close()
  expect(counts.get('read')).toBeGreaterThan(10)
  expect(counts.get('refused')).toBeGreaterThan(50)
})
