import { z } from 'zod'
import { ANALYSIS_NAMES, areOptionsOf } from '../analyses/analyses.ts'
import { SALE_SENSES } from '../model/answers.ts'
import { RegularsError } from '../model/errors.ts'
import { COLUMN_ROLES } from '../model/import.ts'
import type { Recipe } from '../model/recipe.ts'
import { SHEET_NAMES } from '../model/report.ts'
import { BEST_IS } from '../scores/show-score.ts'
import { said } from '../words/said.ts'
import { columns as customerColumns } from './customers.ts'
import { answers, currency, mapping } from './import.ts'
import { segmentMap } from './map-schema.ts'
import { settings } from './settings-schema.ts'

const heading = () => z.string().max(1_000)
const fileName = () => z.string().max(1_000)

const seen = () =>
  z.strictObject({
    headings: z.array(heading()).max(16_384).readonly().nullable(),
    values: z.record(heading(), z.record(z.string().max(1_000), z.enum(SALE_SENSES))),
    currency: z.string().max(10).nullable(),
    questions: z.array(z.string().max(200)).max(10_000).readonly().nullable(),
  })

const recipeFile = () => {
  const { dateOrder, decimalMark, decimalMarks, preset } = mapping().shape
  return z.strictObject({
    file: fileName(),
    sheet: z.string().max(255).nullable(),
    allSheets: z.boolean(),
    encoding: z.string().max(40).nullable(),
    delimiter: z.string().length(1).nullable(),
    columns: z.partialRecord(z.enum(COLUMN_ROLES), z.union([heading().min(1), z.int().min(1).max(16_384)])),
    dateOrder,
    decimalMark,
    decimalMarks,
    preset,
    answers: answers().optional(),
    currency: currency().optional(),
    seen: seen(),
  })
}

/** What is written of the results of a recipe. */
export const recipeReport = () =>
  z.strictObject({
    bestIs: z.enum(BEST_IS),
    workbook: z
      .strictObject({ sheets: z.array(z.enum(SHEET_NAMES)).min(1).max(SHEET_NAMES.length).readonly() })
      .nullable(),
    lists: z
      .strictObject({
        segments: z.array(z.string().max(200)).max(200).readonly().nullable(),
        columns: customerColumns(),
        leaveOutOptOuts: z.boolean(),
      })
      .nullable(),
    database: z.strictObject({ as: z.enum(['database', 'folder']), withPersons: z.boolean() }).nullable(),
    analyses: z
      .array(
        z
          .strictObject({
            analysis: z.enum(ANALYSIS_NAMES),
            options: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
          })
          .refine(({ analysis, options }) => areOptionsOf(analysis, options)),
      )
      .max(ANALYSIS_NAMES.length)
      .readonly(),
    screen: z.record(z.string().max(100), z.string().max(10_000)),
  })

/** What a recipe is called. */
export const recipeName = () => z.string().trim().min(1).max(60)

/** A recipe. */
export const recipe = (): z.ZodType<Recipe> =>
  z.strictObject({
    name: recipeName(),
    files: z.array(recipeFile()).min(1).max(20).readonly(),
    settings: settings().refine(({ frozenRun }) => frozenRun === null, { path: ['frozenRun'] }),
    map: segmentMap().optional(),
    report: recipeReport(),
  })

/** The file that a recipe is kept in outside a workspace. A later version is told by its number. */
const recipeFileText = () =>
  z.strictObject({ format: z.literal('regulars-recipe'), version: z.literal(1), recipe: recipe() })

/** The text of a recipe's file. */
export function writeRecipeFile(kept: Recipe): string {
  return `${JSON.stringify({ format: 'regulars-recipe', version: 1, recipe: kept }, null, 2)}\n`
}

/** The recipe in a file's text. Throws `usage` with a sentence that says what is wrong and where in the file. */
export function readRecipeFile(text: string, file: string): Recipe {
  const parsed = parseJson(text)
  const outcome = recipeFileText().safeParse(parsed)
  if (outcome.success) return outcome.data.recipe
  if (isOfLaterVersion(parsed)) throw new RegularsError('usage', said('recipe.file.newer', { file }))
  const [issue] = outcome.error.issues
  const place = issue?.path.join('.') ?? ''
  throw new RegularsError(
    'usage',
    place === '' ? said('recipe.file.none', { file }) : said('recipe.file.at', { file, place }),
    issue === undefined ? {} : { detail: issue.message },
  )
}

function isOfLaterVersion(parsed: unknown): boolean {
  const { format, version } = (parsed ?? {}) as { readonly format?: unknown; readonly version?: unknown }
  return format === 'regulars-recipe' && typeof version === 'number' && version > 1
}

function parseJson(text: string): unknown {
  try {
    // Editors of Windows put a mark of the byte order in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
