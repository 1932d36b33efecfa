import { type AppError, toAppError } from '../shared/model/errors.ts'
import { localeFor } from '../shared/words/locale.ts'
import { createWords } from '../shared/words/words.ts'
import { readArguments } from './arguments.ts'
import { HELP } from './help.ts'
import { HINTS } from './hints.ts'
import { ignoreFaultsOf, print, ReaderGone } from './output.ts'
import { workApart } from './work-apart.ts'

/** The exit code of a command whose output nobody reads to the end, as when it is piped into `head`: by the signal SIGPIPE. */
const UNREAD = 141

const WORDS = createWords(localeFor(['en-GB']))

/** Runs the command and returns its exit code: 0, 1 for the data, 2 for the usage; a signal ends it with 128 and its number. */
export async function main(args: readonly string[]): Promise<number> {
  ignoreFaultsOf(process.stderr)
  let before: string | null = null
  try {
    const request = readArguments(args)
    if (request.help) {
      await print(HELP)
      return 0
    }
    const ending = await workApart(request, (note) => process.stderr.write(`Note: ${WORDS.write(note)}\n`))
    if (ending.type === 'stopped') return ending.code
    if (ending.type === 'failed') return failed(ending.error, ending.before)
    before = ending.before
    await print(ending.out)
    return 0
  } catch (error) {
    return error instanceof ReaderGone ? UNREAD : failed(toAppError(error), before)
  }
}

/** Says what is wrong, and what is done nevertheless. */
function failed({ code, text, detail }: AppError, before: string | null): number {
  process.stderr.write(`${WORDS.write(text)}\n`)
  if (code === 'internal' && detail) process.stderr.write(`${detail}\n`)
  if (before !== null) process.stderr.write(`${before}\n`)
  if (code === 'usage') process.stderr.write('See --help.\n')
  if (HINTS[code]) process.stderr.write(`${HINTS[code]}\n`)
  return code === 'usage' ? 2 : 1
}
