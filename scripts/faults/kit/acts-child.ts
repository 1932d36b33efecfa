import { type Act, perform } from './acts.ts'

/** Does one thing after the other to a workspace, and says the number of each that is done. */
const [workspace = '', file = '', ...acts] = process.argv.slice(2)
process.send?.('started')
for (const [at, act] of acts.entries()) {
  await perform(workspace, act as Act, file)
  process.send?.(at + 1)
}
process.disconnect?.()
