import { ENGLISH } from '../words/english.ts'
import { said, type Text } from '../words/said.ts'
import type { Question } from './answers.ts'

/** The kinds of failure that a person can do something about; the message says what. */
export const ERROR_CODES = [
  'usage',
  'file-unreadable',
  'file-changed',
  'not-a-spreadsheet',
  'encrypted',
  'damaged-file',
  'too-large',
  'empty',
  'no-header',
  'missing-column',
  'ambiguous-column',
  'open-question',
  'open-encoding',
  'asked-anew',
  'unreadable-dates',
  'no-lines',
  'mixed-currencies',
  'import-needed',
  'already-summed',
  'workspace-in-use',
  'workspace-damaged',
  'workspace-newer',
  'workspace-gone',
  'disk-full',
  'not-writable',
  'cancelled',
  'engine-stopped',
  'not-found',
  'internal',
] as const

/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A failure as it crosses a process border: plain data, never a thrown object. */
export interface AppError {
  readonly code: ErrorCode
  /** One sentence or two: what is wrong, where, and what to do. */
  readonly text: Text
  /** More for the log or a details fold; may hold names and numbers, never customer data. */
  readonly detail?: string
  /** What somebody must answer first, where the code is `open-question`. */
  readonly question?: Question
}

/** An {@link AppError} as something to throw inside one process; its `message` is English, for logs. */
export class RegularsError extends Error {
  readonly code: ErrorCode
  readonly text: Text
  readonly detail: string | undefined
  readonly question: Question | undefined

  constructor(code: ErrorCode, text: Text, options: { detail?: string; question?: Question; cause?: unknown } = {}) {
    super(ENGLISH.write(text), { cause: options.cause })
    this.name = 'RegularsError'
    this.code = code
    this.text = text
    this.detail = options.detail
    this.question = options.question
  }
}

/** The plain form of any thrown value, to send across a process border. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof RegularsError) {
    const { code, text, detail, question } = thrown
    return { code, text, ...(detail === undefined ? {} : { detail }), ...(question === undefined ? {} : { question }) }
  }
  return { code: 'internal', text: said('error.internal'), detail: detailOf(thrown) }
}

function detailOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.stack ?? thrown.message
  try {
    return String(thrown)
  } catch {
    // An object without a prototype, or with a broken one.
    return `something thrown of type ${typeof thrown}`
  }
}
