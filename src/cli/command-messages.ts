import type { AppError } from '../shared/model/errors.ts'
import type { Locale } from '../shared/words/locale.ts'
import type { Text } from '../shared/words/said.ts'
import type { Request } from './arguments.ts'

/** What the thread of a command is given. */
export interface CommandData {
  readonly request: Request
  readonly locale: Locale
}

/** How the work of a command ends. */
export type Outcome =
  /** What is to be printed; `before` says what is done should that fail. */
  | { readonly type: 'done'; readonly out: string; readonly before: readonly Text[] }
  | { readonly type: 'failed'; readonly error: AppError; readonly before: readonly Text[] }

/** What the work of a command says: any of the first ones, then its outcome. */
export type FromCommand =
  | {
      readonly type: 'progress'
      readonly what: Text
      readonly fraction: number | null
      readonly rows: number | null
    }
  | { readonly type: 'note'; readonly text: Text }
  /** Where the workspace is that goes with the command. */
  | { readonly type: 'temporary'; readonly path: string }
  /** Something is in the workspace now, which so is to be kept. */
  | { readonly type: 'imported' }
  | Outcome
