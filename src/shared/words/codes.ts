import type { Stage } from '../calls/progress.ts'
import type { ColumnRole } from '../model/import.ts'
import type { RefusalReason, ROW_CLASSES } from '../model/rows.ts'
import { type Said, said } from './said.ts'

type RowClass = (typeof ROW_CLASSES)[number]

/** The text for what a column of a file stands for. */
export const roleTitle = (role: ColumnRole) => `role.${role}` as const

/** The text for a class of rows. */
export const rowClassTitle = (name: RowClass) => `rows.class.${name}` as const

/** The text for what rows of a class are. */
export const rowClassMeaning = (name: RowClass) => `rows.class.${name}.meaning` as const

/** The text for why a row could not be used. */
export const refusalText = (reason: RefusalReason) => `rows.refused.${reason}` as const

/** The text for what long work is doing. */
export const stageText = (stage: Stage): Said => said(`stage.${stage}`)
