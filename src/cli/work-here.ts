import { explainFault } from '../engine/index.ts'
import type { Words } from '../shared/words/words.ts'
import type { Request } from './arguments.ts'
import type { FromCommand, Outcome } from './command-messages.ts'
import { runCommand } from './run-command.ts'
import { nothingDone } from './what-is-done.ts'

/** Works on a request in this thread: what is to be printed, or why there is nothing, each with what is done by then. */
export async function workHere(
  request: Request,
  context: { readonly words: Words; readonly say: (message: FromCommand) => void },
): Promise<Outcome> {
  const done = nothingDone(request.workspace)
  try {
    const out = await runCommand(request, { ...context, done })
    return { type: 'done', out, before: done.texts() }
  } catch (thrown) {
    return { type: 'failed', error: explainFault(thrown, request.workspace), before: done.texts() }
  }
}
