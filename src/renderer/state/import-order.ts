import type { Params } from '../../shared/calls/calls.ts'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import type { CurrencyChoice, Mapping } from '../../shared/model/import.ts'
import type { RecipeCheck, SavedRecipe } from '../../shared/model/recipe.ts'

/** One file or more; the first is the one that is looked at. */
export type Files = readonly [FileRef, ...FileRef[]]

/** What the analyst chose for a file; null leaves it to the engine. */
export interface ImportChoice {
  readonly sheet: number | null
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly mapping: Mapping | null
  readonly currency: CurrencyChoice | null
  /** Whether all sheets of the same shape come along, where there are several. */
  readonly together: boolean
}

/** Before anything was chosen. */
export const NOTHING_CHOSEN: ImportChoice = {
  sheet: null,
  encoding: null,
  delimiter: null,
  mapping: null,
  currency: null,
  together: true,
}

/** How a recipe would import a file, as a choice that can be changed. */
export function choiceOf({ sheet: { allSheets, ...choice } }: RecipeCheck): ImportChoice {
  return { ...choice, together: allSheets }
}

/** A file of the same columns as the first, whose header may stand in another row. */
export interface Companion {
  readonly file: FileRef
  readonly headerRow: number
}

/** What was asked to be imported, and how. */
export interface ImportOrder {
  readonly file: FileRef
  readonly choice: ImportChoice
  readonly companions: readonly Companion[]
  /** Files of other columns that were opened with these, to be looked at next. */
  readonly next: readonly FileRef[]
  /** What it is done by, and what goes on with it afterwards. */
  readonly recipe?: SavedRecipe | undefined
}

/** One call of an order. */
export interface ImportStep {
  readonly file: FileRef
  readonly method: 'import.run' | 'import.run-sheets'
  readonly params: Params<'import.run'>
}

/** The calls that an order comes down to, one per file. */
export function stepsOf({ file, choice, companions }: ImportOrder): readonly ImportStep[] {
  const { sheet, encoding, delimiter, mapping, currency, together } = choice
  const common = {
    encoding,
    ...(delimiter === null ? {} : { delimiter }),
    ...(currency === null ? {} : { currency }),
  }
  return [
    {
      file,
      method: together ? 'import.run-sheets' : 'import.run',
      params: { file: file.token, sheet, mapping, isAttended: true, ...common },
    },
    ...companions.map(
      (each): ImportStep => ({
        file: each.file,
        method: together ? 'import.run-sheets' : 'import.run',
        params: {
          file: each.file.token,
          sheet: null,
          mapping: mapping === null ? null : { ...mapping, headerRow: each.headerRow },
          ...common,
        },
      }),
    ),
  ]
}
