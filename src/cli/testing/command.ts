import { Writable } from 'node:stream'
import { main } from '../command.ts'
import type { Work } from '../listening.ts'
import { workHere } from '../work-here.ts'

/** What a command gave: its exit code, what it printed and what it said beside. */
export interface Answer {
  readonly code: number
  readonly out: string
  readonly error: string
}

const work: Work = async (request, { words, hear, leaving }) => {
  const outcome = await workHere(request, { words, say: hear })
  leaving.leave()
  return outcome
}

/** Runs the command line in this process and thread, which spares a test the start of a program. */
export async function command(...args: readonly string[]): Promise<Answer> {
  const [output, messages] = [texts(), texts()]
  const code = await main(args, { work, output, messages })
  return { code, out: output.text(), error: messages.text() }
}

function texts() {
  const pieces: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write: (piece: string, _, done) => {
      pieces.push(piece)
      done()
    },
  })
  return Object.assign(stream, { text: () => pieces.join('') })
}
