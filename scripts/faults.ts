/**
 * Does to the product what disks, power and other programs do, and counts what is lost. See docs/reliability.md.
 *
 *   npm run faults -- [--short] [--only=NAME] [--seed=N] [--soak=SECONDS]
 *
 * Prints a table; ends with 1 where a promise was broken. Some faults need root on Linux, and say so where they are left out.
 */
import { parseArgs } from 'node:util'
import { ALL_FAULTS, tryFault } from './faults/all-faults.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '7' },
    soak: { type: 'string' },
  },
})
const length = values.short ? 'short' : 'long'
const soakSeconds = Number(values.soak ?? (values.short ? 20 : 300))
const wanted = ALL_FAULTS.filter(({ name }) => name.toLowerCase().includes((values.only ?? '').toLowerCase()))
const losses: string[] = []
// Ended in order, so that no disk stays mounted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

console.log(`Seed ${values.seed}, ${length} form, ${process.platform}, Node ${process.version}.\n`)
console.log('| fault | at | rounds | ended | losses |\n| --- | --- | ---: | --- | ---: |')
for (const fault of wanted) {
  for (const finding of await tryFault(fault, { length, seed: Number(values.seed), soakSeconds })) {
    const { what, rounds, outcome } = finding
    console.log(`| ${fault.name} | ${what} | ${rounds} | ${outcome} | ${rounds === 0 ? '' : finding.losses.length} |`)
    losses.push(...finding.losses.map((loss) => `${fault.name}: ${loss}`))
  }
}
console.log(losses.length === 0 ? '\nNothing was lost.' : `\nLost:\n${losses.map((loss) => `- ${loss}`).join('\n')}`)
process.exitCode = losses.length === 0 ? 0 : 1
