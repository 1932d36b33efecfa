import { z } from 'zod'
import { BEST_IS } from '../scores/show-score.ts'

// Functions, as in all files of calls: a process that imports the calls makes only the schemas of those it checks.

/** The params of a call that needs none. */
export const nothing = () => z.strictObject({})

/** The token of a file that was chosen. */
export const token = () => z.string().min(1).max(100)

/** The id of a row of the workspace: a run, an import, a merge. */
export const rowId = () => z.int().min(1)

/** A customer's own id. */
export const customerId = () => z.string().min(1).max(1_000)

/** How scores are written in what is given out: the best as the highest when left out. */
export const bestIs = () => z.enum(BEST_IS).optional()

/** The languages of who reads what is given out, as BCP 47 tags, the preferred first: British English when left out. */
export const languages = (): z.ZodOptional<z.ZodType<readonly string[]>> =>
  z.array(z.string().max(40)).max(10).optional()
