import { basename } from 'node:path'
import { isStatusQuestion } from '../../shared/model/answers.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { Mapping } from '../../shared/model/import.ts'
import type { Recipe, RecipeChange, RecipeCheck } from '../../shared/model/recipe.ts'
import { DELIMITERS, saidEncoding } from '../../shared/words/dialect.ts'
import { said, type Text } from '../../shared/words/said.ts'
import { isTable } from '../import/load/load-table.ts'
import { lookThrough, type SheetContents } from '../import/load/look-through.ts'
import { partsOf } from '../import/load/parts.ts'
import { missingColumns } from '../import/understand/mapping-issues.ts'
import { type Understanding, understandSheet } from '../import/understand/understand.ts'
import { plainDecimalMark } from '../import/values/decimal-marks.ts'
import { changedColumns } from './changed-columns.ts'
import { changedContents } from './changed-contents.ts'
import { type FoundFile, findFile } from './find-file.ts'

/** What is held against a recipe. */
export interface RecipeQuestion {
  readonly recipe: Recipe
  readonly path: string
  readonly now: Date
  /** The currency of what is in the workspace; null for none. */
  readonly workspaceCurrency: string | null
  readonly signal?: AbortSignal
}

/**
 * Says in what a new file differs from what a recipe knows, and how it would be imported with all that accepted. The file is read to
 * its end. Throws what opening and understanding a file throw.
 */
export async function checkRecipe(asked: RecipeQuestion): Promise<RecipeCheck> {
  const found = await findFile(asked.path, asked.recipe.files, asked.signal)
  try {
    return await check(asked, found)
  } finally {
    await found.source.close()
  }
}

async function check({ path, now, workspaceCurrency, signal }: RecipeQuestion, found: FoundFile): Promise<RecipeCheck> {
  const { source, sheet, rows, header, readAs } = found
  const file = basename(path)
  const { columns, changes } = changedColumns(found, naturally(found, file, now))
  const { dateOrder, decimalMark, decimalMarks, preset, answers, currency, allSheets } = readAs
  const mapping: Mapping = {
    headerRow: header.row,
    columns,
    dateOrder,
    decimalMark,
    ...(decimalMarks && { decimalMarks }),
    ...(preset !== undefined && { preset }),
    ...(answers && { answers }),
  }
  const writing = [...changes, ...changedDialect(found)]
  const understanding = understandSheet(rows, file, { mapping, currency }, now)
  const plainMark = decimalMarks ? null : plainDecimalMark(columns, understanding.below)
  if (plainMark !== null && decimalMark !== null && plainMark !== decimalMark) {
    const mark = plainMark === ',' ? 'comma' : 'point'
    writing.push({ kind: 'decimal-mark', isAsked: true, text: said('recipe.change.decimalMark', { mark }) })
  }
  const missing = missingColumns(understanding, file)
  if (missing !== null && !changes.some(({ kind }) => kind === 'missing-column')) throw missing
  const questions = newQuestions(understanding, found)
  const isOpen = understanding.issues.some(
    ({ question }) => question !== undefined && (question.answer ?? question.preset) === null,
  )
  const settledMark = { ...mapping, decimalMark: plainMark ?? decimalMark }
  const answer = {
    readAs: readAs.file,
    sheet: {
      sheet,
      allSheets,
      encoding: found.encoding,
      delimiter: found.delimiter,
      mapping: settledMark,
      currency: currency ?? null,
    },
  }
  if (missing !== null || isOpen) return { ...answer, isPossible: false, changes: [...writing, ...questions] }

  const wishes = { mapping: settledMark, currency }
  const parts = await partsOf({ source, file, sheet, now, wishes, sheets: allSheets ? 'same-shape' : 'one' }, signal)
  const contents: SheetContents[] = []
  for (const part of parts) {
    if (isTable(part.understanding.level)) continue
    contents.push(await lookThrough({ source, now }, part.sheet, part.understanding, signal))
  }
  const { changes: ofContents, dateOrder: order, isRefused } = changedContents(readAs, contents, workspaceCurrency)
  return {
    ...answer,
    sheet: { ...answer.sheet, mapping: { ...settledMark, dateOrder: order } },
    isPossible: !isRefused,
    changes: [...writing, ...questions, ...ofContents],
  }
}

/** How the file would be understood if nothing was known of it; null where it would not. */
function naturally({ rows, header }: FoundFile, file: string, now: Date): Understanding | null {
  try {
    const understanding = understandSheet(rows, file, {}, now)
    return understanding.header.row === header.row ? understanding : null
  } catch (error) {
    if (error instanceof RegularsError) return null
    throw error
  }
}

/** Questions that were not asked last time; values are said when all rows have been seen, writing by what it plainly is. */
function newQuestions({ issues }: Understanding, { readAs }: FoundFile): RecipeChange[] {
  const known = readAs.seen.questions
  return issues.flatMap(({ question, role }) => {
    if (question === undefined || question.answer !== null) return []
    if (isStatusQuestion(question.id) && question.preset !== null) return []
    if (question.preset !== null && (known === null || known.includes(question.id))) return []
    const choice = question.choices.find(({ value }) => value === question.preset)
    const text = choice
      ? said('recipe.change.question.taken', { question: question.text, answer: choice.label })
      : said('recipe.change.question', { question: question.text })
    const choices = question.choices.map(({ value }) => value).join('|')
    return [{ kind: 'question', isAsked: true, text, question: question.id, value: choices, ...(role && { role }) }]
  })
}

function changedDialect({ source, readAs }: FoundFile): RecipeChange[] {
  const { dialect } = source
  if (!dialect) return []
  const changes: RecipeChange[] = []
  const { encoding, delimiter } = readAs
  if (encoding !== null && encoding !== dialect.encoding) {
    const text = said('recipe.change.encoding', { now: saidEncoding(dialect.encoding), before: saidEncoding(encoding) })
    changes.push({ kind: 'encoding', isAsked: false, text })
  }
  if (delimiter !== null && delimiter !== dialect.delimiter) {
    const text = said('recipe.change.delimiter', { now: named(dialect.delimiter), before: named(delimiter) })
    changes.push({ kind: 'delimiter', isAsked: false, text })
  }
  return changes
}

function named(delimiter: string): Text {
  const title = DELIMITERS.find(({ value }) => value === delimiter)?.title
  return title === undefined ? delimiter : { key: title }
}
