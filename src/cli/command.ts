import { type AppError, type ErrorCode, toAppError } from '../shared/model/errors.ts'
import type { Text } from '../shared/words/said.ts'
import { createWords, type Words } from '../shared/words/words.ts'
import { readArguments } from './arguments.ts'
import { commandLocale } from './command-locale.ts'
import { helpText } from './help.ts'
import { HINTS } from './hints.ts'
import { ignoreFaultsOf, print, ReaderGone } from './output.ts'
import { workApart } from './work-apart.ts'

/** The exit code of a command whose output nobody reads to the end, as when it is piped into `head`: by the signal SIGPIPE. */
const UNREAD = 141

/** Whose texts say what to do, and whose details say what exactly is wrong with a file. */
const DAMAGED: ReadonlySet<ErrorCode> = new Set(['damaged-file', 'not-a-spreadsheet', 'too-large', 'workspace-damaged'])

/** The exit codes that say more than that the data cannot be used, which is 1. */
const EXITS: Readonly<Partial<Record<ErrorCode, number>>> = { usage: 2, 'asked-anew': 3 }

/** Runs the command and returns its exit code: 0, 1 for the data, or one of {@link EXITS}; a signal ends it with 128 and its number. */
export async function main(args: readonly string[]): Promise<number> {
  ignoreFaultsOf(process.stderr)
  const words = createWords(commandLocale(args, process.env))
  let before: readonly Text[] = []
  try {
    const request = readArguments(args)
    if (request.help) {
      await print(helpText(words))
      return 0
    }
    const ending = await workApart(request, words)
    if (ending.type === 'stopped') return ending.code
    if (ending.type === 'failed') return failed(ending.error, ending.before, words)
    before = ending.before
    await print(ending.out)
    return 0
  } catch (error) {
    return error instanceof ReaderGone ? UNREAD : failed(toAppError(error), before, words)
  }
}

/** Says what is wrong, and what is done nevertheless. */
function failed({ code, text, detail }: AppError, before: readonly Text[], words: Words): number {
  const lines = [words.write(text)]
  if (detail && code === 'internal') lines.push(detail)
  if (detail && DAMAGED.has(code)) lines.push(words.say('cli.details', { detail }))
  if (before.length > 0) lines.push(before.map(words.write).join(' '))
  if (code === 'usage') lines.push(words.say('cli.seeHelp'))
  if (HINTS[code]) lines.push(words.say(HINTS[code]))
  process.stderr.write(`${lines.join('\n')}\n`)
  return EXITS[code] ?? 1
}
