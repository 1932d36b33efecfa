import { type Act, perform } from './acts.ts'
import { saidOf } from './in-words.ts'

/** Does one thing in a process of its own, to be disturbed: says `started` before it, then when it was done or what went wrong. */
const [workspace = '', act = 'open', file = ''] = process.argv.slice(2)
process.send?.('started')
try {
  await perform(workspace, act as Act, file)
  process.send?.({ doneAt: Date.now() })
} catch (thrown) {
  process.send?.(saidOf(thrown, workspace))
  process.exitCode = 1
}
process.disconnect?.()
