import type { Writable } from 'node:stream'
import { RegularsError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'

/** Whoever was to read the output has gone, as `head` does when it has seen enough: nobody needs to be told. */
export class ReaderGone extends Error {}

/**
 * Writes a text to the standard output, and waits until it is written. Throws {@link ReaderGone}, or `disk-full` or `not-writable`
 * where the output goes to a file that cannot take it.
 */
export function print(text: string, stream: Writable = process.stdout): Promise<void> {
  return new Promise((resolve, reject) => {
    // Without a listener the failure would end the program with a stack.
    const fail = (cause: Error) => reject(inWords(cause))
    stream.once('error', fail)
    stream.write(text, (cause) => {
      if (cause) return
      stream.off('error', fail)
      resolve()
    })
  })
}

/** What goes wrong with messages has nowhere to be said. */
export function ignoreFaultsOf(stream: Writable): void {
  stream.on('error', () => {})
}

function inWords(cause: Error & { readonly code?: string }): Error {
  const { code = '' } = cause
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ReaderGone()
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new RegularsError('disk-full', said('cli.output.full'), { cause })
  }
  return new RegularsError('not-writable', said('cli.output.fault', { code }), { cause })
}
