import { z } from 'zod'
import { PASTE_LIMIT, SAMPLES } from '../model/given-files.ts'
import { gives, mainCall } from './call.ts'
import { nothing, token } from './fields.ts'
import type { FileRef } from './file-ref.ts'

/** The most that a picture may be, in characters. */
const PICTURE_LIMIT = 20_000_000

/** Choosing files; the window gets tokens for them. */
export const FILE_CALLS = {
  /** Lets the person choose spreadsheets to read, or a file in JSON; empty when they cancel. */
  'file.open-dialog': mainCall({
    params: () => z.strictObject({ kind: z.literal('json').exactOptional() }),
    result: gives<readonly FileRef[]>(),
  }),
  /** Keeps a table that was pasted, as text with tabs between its cells, as a private file until the app is closed. */
  'file.pasted': mainCall({
    params: () => z.strictObject({ text: z.string().min(1).max(PASTE_LIMIT) }),
    result: gives<FileRef>(),
  }),
  /** A sample export that comes with the app. */
  'file.sample': mainCall({ params: () => z.strictObject({ sample: z.enum(SAMPLES) }), result: gives<FileRef>() }),
  /** Lets the person choose where to write; null when they cancel. */
  'file.save-dialog': mainCall({
    params: () =>
      z.strictObject({
        suggestedName: z.string().min(1).max(200),
        kind: z.enum(['xlsx', 'csv', 'pdf', 'json', 'regulars', 'sqlite', 'svg', 'png']),
      }),
    result: gives<FileRef | null>(),
  }),
  /** Writes a picture of a chart: an SVG as it is, a PNG in base64. */
  'file.write-picture': mainCall({
    params: () =>
      z.strictObject({ kind: z.enum(['svg', 'png']), file: token(), content: z.string().max(PICTURE_LIMIT) }),
    result: gives<{ readonly bytes: number }>(),
  }),
  /** Shows a file that was chosen before in the system's file manager. */
  'file.reveal': mainCall({ params: () => z.strictObject({ file: token() }), result: gives<null>() }),
  /** Opens a file that was just written in the program that the system has for it; throws `not-found` where it has none. */
  'file.open-written': mainCall({ params: () => z.strictObject({ file: token() }), result: gives<null>() }),
  /** Files that came with the start of the app and that no window has taken yet; each is given once. */
  'file.take-opened': mainCall({ params: nothing, result: gives<readonly FileRef[]>() }),
}
