import type { Text } from '../words/said.ts'
import type { Answers, CountedValue, Question } from './answers.ts'
import type { RefusalReason, RefusedCounts, RefusedRow, RowCounts } from './rows.ts'

/** What a column of a till export can mean. */
export const COLUMN_ROLES = [
  'customer',
  'customerName',
  'order',
  'date',
  'time',
  'quantity',
  'price',
  'amount',
  'product',
  'productName',
  'category',
  'country',
  'store',
  'currency',
  'status',
  'type',
  'email',
  'phone',
  'optOut',
  'cost',
  'orderCount',
  'recencyDays',
  'company',
  'customerType',
  'customerStatus',
  'customerSince',
  'unit',
  'size',
  'material',
] as const

/** One of {@link COLUMN_ROLES}. */
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/**
 * What a row of a file is: something sold or a whole order, a customer with the sums of all sales, a customer alone, an item of an
 * order, or a product.
 */
export type FileLevel = 'sales' | 'totals' | 'customers' | 'items' | 'products'

/** The order of day, month and year in dates that are written with numbers only. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** How the columns of a sheet are to be understood. */
export interface Mapping {
  /** The header's row number in the sheet, the first row being 1. */
  readonly headerRow: number
  /** Role -> 0-based column. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>
  /** How numeric text dates are ordered; null leaves it to the values. */
  readonly dateOrder: DateOrder | null
  /** The decimal mark of numbers written as text; null leaves it to the values. */
  readonly decimalMark: '.' | ',' | null
  /** Roles whose column is written with the other decimal mark. */
  readonly decimalMarks?: Readonly<Partial<Record<ColumnRole, '.' | ','>>> | undefined
  /** The id of the till whose export was recognised and whose peculiarities are to be minded; absent for none. */
  readonly preset?: string | undefined
  /** What was answered to the questions of such a file. */
  readonly answers?: Answers | undefined
}

/** What to do with a file of several currencies: keep one, or convert into one at rates (amount x rate). */
export type CurrencyChoice =
  | { readonly keep: string }
  | { readonly into: string; readonly rates: Readonly<Record<string, number>> }

/** A mapping that somebody chose for a header, offered again when a file has the same one. */
export interface SavedMapping {
  readonly id: number
  readonly name: string
  /** The header's names, in order. */
  readonly headers: readonly string[]
  readonly mapping: Mapping
  /** Local wall time, `YYYY-MM-DD HH:MM`. */
  readonly usedAt: string
}

/** One column as the analyst sees it before the import. */
export interface ColumnPreview {
  readonly index: number
  readonly header: string
  readonly role: ColumnRole | null
  /** Raw text beside what it will be read as; `read` is null where it cannot be read. */
  readonly examples: readonly { readonly raw: string; readonly read: string | null }[]
  /** 0..1 of the sampled values that could be read for this role; 1 for text roles. */
  readonly readableShare: number
}

/** Something about the mapping that stops or should be answered before the import. */
export interface MappingIssue {
  readonly kind: 'missing' | 'question' | 'note'
  readonly role: ColumnRole | null
  readonly text: Text
  /** What can be answered by choosing, and what was; absent where another field of the mapping is the answer. */
  readonly question?: Question & { readonly answer: string | null }
}

/** A sheet before it is imported. */
export interface ImportPreview {
  readonly file: string
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[]
  readonly sheet: number
  /** For text files: how the bytes were understood. */
  readonly dialect: {
    readonly encoding: string
    readonly delimiter: string
    /** Whether the encoding has to be settled by whoever knows the file. */
    readonly isInDoubt: boolean
  } | null
  readonly mapping: Mapping
  /** What its rows are, by the columns it has. */
  readonly level: FileLevel
  /** The till whose export was recognised by its headers; null for none. */
  readonly preset: { readonly id: string; readonly title: string } | null
  /** The remembered mapping that was offered; null for none. */
  readonly remembered: { readonly id: number; readonly name: string } | null
  /** All visible sheets with the same header as this one, this one among them; they can be imported as one. */
  readonly sameShapeSheets: readonly number[]
  /** The currencies that the first rows name, as upper-case codes; empty where no column names any. */
  readonly currencies: readonly string[]
  readonly columns: readonly ColumnPreview[]
  /** The first rows below the header as text; each with its row number. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
  readonly issues: readonly MappingIssue[]
  /** Whether columns say what became of a sale, so that their values can be counted. */
  readonly hasStatuses: boolean
  /** Whether all rows of the sheet were looked at, so that no later row can answer a question. */
  readonly isWhole: boolean
}

/** Where items of orders stand; they add up to all items that were taken in. */
export interface ItemCounts {
  /** Their order is there. */
  readonly joined: number
  /** Their order was cancelled, or nobody paid. */
  readonly ofCancelled: number
  /** No file has brought their order yet. */
  readonly waiting: number
}

/** How a file was read, as it is said after its import. */
export interface Understood {
  /** Null for a workbook. */
  readonly encoding: string | null
  /** What speaks for the encoding; absent from an import of an older version. */
  readonly encodingWhy?: Text
  readonly delimiter: string | null
  readonly roles: readonly { readonly role: ColumnRole; readonly column: string; readonly why: Text }[]
  readonly values: readonly CountedValue[]
  /** What was done besides reading the columns: fallbacks used, cells filled down, dates put right. */
  readonly done: readonly Text[]
  readonly asked: readonly { readonly question: Text; readonly answer: Text; readonly isAnswered: boolean }[]
  /** What its rows were taken for, and the first of them as text; absent from an import of an older version. */
  readonly level?: FileLevel
  readonly first?: readonly { readonly row: number; readonly cells: readonly string[] }[]
  /** What a recipe remembers beside it; absent for an import of an older version. */
  readonly forRecipe?: {
    readonly headings: readonly string[]
    /** The ids of its questions. */
    readonly questions: readonly string[]
    readonly currency: CurrencyChoice | null
    /** Whether its rows named one, rather than all taking the chosen one; not known of older imports. */
    readonly namesCurrency?: boolean
    /** Whether no visible sheet was left out. */
    readonly allSheets: boolean
  }
}

/** One finished import, with its figures. */
export interface ImportRecord {
  readonly importId: number
  readonly file: string
  readonly sheet: string
  /** Local wall time, `YYYY-MM-DD HH:MM`. */
  readonly importedAt: string
  readonly mapping: Mapping
  /** Which header was taken for what, in reading order. */
  readonly columns: readonly (readonly [role: ColumnRole, header: string])[]
  /** Under the default settings. */
  readonly rows: RowCounts
  /** What the refused rows are counted as among `rows`. */
  readonly refusedAs: RefusedCounts
  /** How many rows were refused for each reason, most first, with the first such row of the file. */
  readonly refused: readonly {
    readonly reason: RefusalReason
    readonly rows: number
    readonly example: Pick<RefusedRow, 'row' | 'cells'>
  }[]
  /** What the analyst should know, in plain sentences. */
  readonly notes: readonly Text[]
  /** How the file was read; null for an import of an older version. */
  readonly understood: Understood | null
  /** Where its items of orders stand now; null where it brought none. */
  readonly items: ItemCounts | null
  /** Later imports that skipped rows because this one had brought them; while there are any, it cannot be undone. */
  readonly neededBy: readonly { readonly importId: number; readonly file: string; readonly rows: number }[]
  /** How many stored results used this import, and would be out of date without it. */
  readonly runs: number
}

/** A page of refused rows. */
export interface RefusedPage {
  readonly total: number
  readonly rows: readonly RefusedRow[]
}
