import type { AnalysisName } from '../analyses/analyses.ts'
import type { ChosenOptions } from '../analyses/analysis-options.ts'
import type { BestIs } from '../scores/show-score.ts'
import type { Text } from '../words/said.ts'
import type { Answers, SaleSense } from './answers.ts'
import type { CustomerColumn } from './customers.ts'
import type { ColumnRole, CurrencyChoice, DateOrder, Mapping } from './import.ts'
import type { SheetName } from './report.ts'
import type { SegmentMap } from './segment-map.ts'
import type { Settings } from './settings.ts'

/** What is done each month, remembered: how the file is read, the settings, what is written. */
export interface Recipe {
  readonly name: string
  /** How each kind of file is read; a new file is read as the one with the most columns of the same headings. */
  readonly files: readonly RecipeFile[]
  /** Products to leave out are named here, and no saved result is. */
  readonly settings: Settings
  /** The segment map where it is one's own, so that the recipe works elsewhere. */
  readonly map?: SegmentMap | undefined
  readonly report: RecipeReport
}

/** How a file is read. */
export interface RecipeFile {
  /** The file that was read so last. */
  readonly file: string
  /** The sheet that is preferred where a file has one of this name; null for text files. */
  readonly sheet: string | null
  /** Whether all visible sheets with the same header are taken. */
  readonly allSheets: boolean
  /** For text files. */
  readonly encoding: string | null
  readonly delimiter: string | null
  /** Columns by their headings; one without a heading by its number, the first being 1. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string | number>>>
  readonly dateOrder: DateOrder | null
  readonly decimalMark: Mapping['decimalMark']
  readonly decimalMarks?: Mapping['decimalMarks']
  readonly preset?: string | undefined
  /** What was answered to its questions, by their ids. */
  readonly answers?: Answers | undefined
  readonly currency?: CurrencyChoice | undefined
  readonly seen: RecipeSeen
}

/** What the file held that was read last; what a new file holds beside it is said before anything is imported. */
export interface RecipeSeen {
  /** All its headings; null where that is not known. */
  readonly headings: readonly string[] | null
  /** What the values counted as that say what became of a sale, by their column's heading. */
  readonly values: Readonly<Record<string, Readonly<Record<string, SaleSense>>>>
  /** The currency that the file named; null for none. */
  readonly currency: string | null
  /** The ids of the questions that it raised; null where that is not known. */
  readonly questions: readonly string[] | null
}

/** What is written of a result; null for what is not. */
export interface RecipeReport {
  readonly bestIs: BestIs
  readonly workbook: { readonly sheets: readonly SheetName[] } | null
  /** Lists of customers, of the named segments or of all. */
  readonly lists: {
    readonly segments: readonly string[] | null
    readonly columns: readonly CustomerColumn[]
    readonly leaveOutOptOuts: boolean
  } | null
  readonly database: { readonly as: 'database' | 'folder'; readonly withPersons: boolean } | null
  readonly analyses: readonly { readonly analysis: AnalysisName; readonly options: ChosenOptions }[]
  /** How the report screen of the app was left, by its own names. */
  readonly screen: Readonly<Record<string, string>>
}

/** A recipe of a workspace. */
export interface SavedRecipe {
  readonly id: number
  readonly recipe: Recipe
  /** When it was saved or used last; local wall time, `YYYY-MM-DD HH:MM`. */
  readonly usedAt: string
}

/** The kinds of what a new file can have that a recipe does not know. */
export const RECIPE_CHANGES = [
  'missing-column',
  'new-column',
  'other-columns',
  'new-value',
  'currency',
  'date-order',
  'decimal-mark',
  'question',
  'encoding',
  'delimiter',
] as const

/** Something in which a new file differs from what its recipe knows. */
export interface RecipeChange {
  readonly kind: (typeof RECIPE_CHANGES)[number]
  /** Whether somebody is to look at it before the file is imported, rather than only to be told. */
  readonly isAsked: boolean
  readonly text: Text
  /** What it is about, where it is a part of a sale, a value of a column, or a question. */
  readonly role?: ColumnRole | undefined
  readonly value?: string | undefined
  readonly question?: string | undefined
}

/** How a new file would be imported by a recipe, and in what it differs. */
export interface RecipeCheck {
  /** The file, as the recipe knows it, that it is read as. */
  readonly readAs: string
  /** Whether it can be imported so, with the changes accepted. */
  readonly isPossible: boolean
  /** With the changes accepted, as far as the file has what is needed. */
  readonly sheet: {
    readonly sheet: number
    readonly allSheets: boolean
    readonly encoding: string | null
    readonly delimiter: string | null
    readonly mapping: Mapping
    readonly currency: CurrencyChoice | null
  }
  readonly changes: readonly RecipeChange[]
}
