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
  'unreadable-dates',
  'no-lines',
  'mixed-currencies',
  'import-needed',
  'already-summed',
  'workspace-in-use',
  'workspace-damaged',
  'workspace-newer',
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
  readonly message: string
  /** More for the log or a details fold; may hold names and numbers, never customer data. */
  readonly detail?: string
}

/** An {@link AppError} as something to throw inside one process. */
export class RegularsError extends Error {
  readonly code: ErrorCode
  readonly detail: string | undefined

  constructor(code: ErrorCode, message: string, options: { detail?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'RegularsError'
    this.code = code
    this.detail = options.detail
  }
}

/** The plain form of any thrown value, to send across a process border. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof RegularsError) {
    const { code, message, detail } = thrown
    return detail === undefined ? { code, message } : { code, message, detail }
  }
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return { code: 'internal', message: 'Regulars ran into a fault of its own. Please try again.', detail }
}
