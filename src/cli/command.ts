import type { Writable } from 'node:stream'
import { type AppError, type ErrorCode, toAppError } from '../shared/model/errors.ts'
import type { Text } from '../shared/words/said.ts'
import { createWords, type Words } from '../shared/words/words.ts'
import { readArguments } from './arguments.ts'
import { commandLocale } from './command-locale.ts'
import { helpText } from './help.ts'
import { HINTS } from './hints.ts'
import { listenTo, type Work } from './listening.ts'
import { ignoreFaultsOf, print, ReaderGone } from './output.ts'
import { workApart } from './work-apart.ts'

/** The exit code of a command whose output nobody reads to the end, as when it is piped into `head`: by the signal SIGPIPE. */
const UNREAD = 141

/** Whose texts say what to do, and whose details say what exactly is wrong with a file. */
const DAMAGED: ReadonlySet<ErrorCode> = new Set(['damaged-file', 'not-a-spreadsheet', 'too-large', 'workspace-damaged'])

/** The exit codes that say more than that the data cannot be used, which is 1. */
const EXITS: Readonly<Partial<Record<ErrorCode, number>>> = { usage: 2, 'asked-anew': 3 }

/** Where a command is worked on and what it says goes to. */
interface Surroundings {
  readonly work: Work
  readonly output: Writable
  readonly messages: Writable
}

/** Runs the command and returns its exit code: 0, 1 for the data, or one of {@link EXITS}; a signal ends it with 128 and its number. */
export async function main(args: readonly string[], around: Partial<Surroundings> = {}): Promise<number> {
  const { work = workApart, output = process.stdout, messages = process.stderr } = around
  ignoreFaultsOf(messages)
  const words = createWords(commandLocale(args, process.env))
  let before: readonly Text[] = []
  const fail = (reason: AppError) => {
    messages.write(inWords(reason, before, words))
    return EXITS[reason.code] ?? 1
  }
  try {
    const request = readArguments(args)
    if (request.help) {
      await print(helpText(words), output)
      return 0
    }
    const listening = listenTo(request, words, messages)
    const ending = await work(request, listening).finally(listening.clear)
    if (ending.type === 'stopped') return ending.code
    before = ending.before
    if (ending.type === 'failed') return fail(ending.error)
    await print(ending.out, output)
    return 0
  } catch (error) {
    return error instanceof ReaderGone ? UNREAD : fail(toAppError(error))
  }
}

/** What is wrong, and what is done nevertheless. */
function inWords({ code, text, detail }: AppError, before: readonly Text[], words: Words): string {
  const lines = [words.write(text)]
  if (detail && code === 'internal') lines.push(detail)
  if (detail && DAMAGED.has(code)) lines.push(words.say('cli.details', { detail }))
  if (before.length > 0) lines.push(before.map(words.write).join(' '))
  if (code === 'usage') lines.push(words.say('cli.seeHelp'))
  if (HINTS[code]) lines.push(words.say(HINTS[code]))
  return `${lines.join('\n')}\n`
}
