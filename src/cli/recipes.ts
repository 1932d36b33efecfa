import { basename, parse, resolve } from 'node:path'
import type { Engine } from '../engine/index.ts'
import { readSmallText } from '../files/small-text.ts'
import type { Params } from '../shared/calls/calls.ts'
import { readRecipeFile } from '../shared/calls/recipe-schema.ts'
import { RegularsError } from '../shared/model/errors.ts'
import type { Recipe, RecipeChange, RecipeFile } from '../shared/model/recipe.ts'
import { SHEET_NAMES } from '../shared/model/report.ts'
import { said, type Text } from '../shared/words/said.ts'
import type { AskedAnalysis } from './analysis-options.ts'
import type { Request } from './arguments.ts'
import type { FromCommand } from './command-messages.ts'
import type { Outputs } from './outputs.ts'
import { isRecipeFile } from './recipe-options.ts'

/** How a file is imported. */
export interface FileToImport {
  readonly params: Params<'import.run-sheets'>
  /** Whether all visible sheets with the same header come along. */
  readonly allSheets: boolean
}

/** The recipe that a command names, with what its own options say instead; a map that comes with it is stored. Throws `not-found`. */
export async function wantedRecipe(engine: Engine, request: Request): Promise<Recipe | null> {
  const { use } = request.recipe
  if (use === null) return null
  const recipe = isRecipeFile(use) ? readRecipe(use) : await recipeNamed(engine, use)
  if (recipe.map) await engine.call('maps.save', { map: recipe.map })
  return { ...recipe, files: recipe.files.map((file) => withOptions(file, request)) }
}

/**
 * How each file is imported by a recipe. Says in what they differ from what it knows, and throws `asked-anew` where somebody is to
 * look at that first.
 */
export async function sheetsByRecipe(
  engine: Engine,
  recipe: Recipe,
  request: Request,
  say: (message: FromCommand) => void,
): Promise<FileToImport[]> {
  const sheets: FileToImport[] = []
  const asked: { file: string; count: number }[] = []
  for (const path of request.files) {
    const file = basename(path)
    say({ type: 'progress', what: said('cli.progress.check', { file }), fraction: null, rows: null })
    const { sheet, isPossible, changes } = await engine.call('recipes.check', { recipe, file: path })
    for (const change of changes) say({ type: 'note', text: changeText(file, change) })
    const count = changes.filter(({ isAsked }) => isAsked).length
    // What cannot be imported as it is cannot be accepted either.
    if (!isPossible || (count > 0 && !request.recipe.acceptChanges)) asked.push({ file, count })
    const { allSheets, delimiter, currency, ...rest } = sheet
    const params = { file: path, ...rest, ...(delimiter && { delimiter }), ...(currency && { currency }) }
    sheets.push({ params, allSheets })
  }
  const [first] = asked
  if (first === undefined) return sheets
  throw new RegularsError('asked-anew', said('cli.recipe.asked', { ...first, recipe: recipe.name }))
}

/** Writes what a command did as a recipe, or stores it in the workspace; says where. */
export async function saveRecipe(
  engine: Engine,
  request: Request,
  wish: Pick<Params<'recipes.save'>, 'importIds' | 'settings' | 'report'>,
): Promise<Text | null> {
  const { save } = request.recipe
  if (save === null) return null
  if (!isRecipeFile(save)) {
    await engine.call('recipes.save', { ...wish, name: save })
    return said('cli.recipe.stored', { name: save })
  }
  await engine.call('recipes.write', { ...wish, name: parse(save).name.slice(0, 60), file: resolve(save) })
  return said('cli.recipe.saved', { file: save })
}

function readRecipe(path: string): Recipe {
  const file = basename(path)
  return readRecipeFile(readSmallText(path, said('recipe.file.large', { file })), file)
}

async function recipeNamed(engine: Engine, name: string): Promise<Recipe> {
  const saved = await engine.call('recipes.list', {})
  const found = saved.find(({ recipe }) => recipe.name.toLowerCase() === name.trim().toLowerCase())
  if (found) return found.recipe
  const names = saved.map(({ recipe }) => recipe.name)
  throw new RegularsError('not-found', said('cli.recipe.gone', { name, known: names.length, names: { list: names } }))
}

/** What the command says of the file goes before what the recipe remembers. */
function withOptions(file: RecipeFile, request: Request): RecipeFile {
  const { names, answers, dateOrder, decimalMark, encoding, delimiter, currency } = request
  return {
    ...file,
    columns: { ...file.columns, ...names },
    answers: { ...file.answers, ...answers },
    ...(dateOrder && { dateOrder }),
    ...(decimalMark && { decimalMark }),
    ...(encoding !== null && { encoding }),
    ...(delimiter !== null && { delimiter }),
    ...(currency && { currency }),
  }
}

function changeText(file: string, change: RecipeChange): Text {
  const advice = adviceOn(change)
  return advice === null
    ? said('cli.recipe.change', { file, change: change.text })
    : said('cli.recipe.change.do', { file, change: change.text, advice })
}

function adviceOn({ kind, isAsked, role, value = '', question = '' }: RecipeChange): Text | null {
  if (!isAsked) return null
  switch (kind) {
    case 'missing-column':
      return said('cli.recipe.do.column', { role: role ?? '', column: value || 'HEADING' })
    case 'new-value':
      return value === '' ? null : said('cli.recipe.do.value', { value })
    case 'currency':
      return said('cli.recipe.do.currency')
    case 'date-order':
      return said('cli.recipe.do.dates', { order: value })
    case 'decimal-mark':
      return said('cli.recipe.do.decimal')
    case 'question':
      return said('cli.recipe.do.question', { question, choices: value })
    default:
      return null
  }
}

/** What a command wrote, as a recipe names it; what it did not write stays as its own recipe says. */
export function reportOf(
  recipe: Recipe | null,
  { workbook, openData, bestIs }: Outputs,
  analyses: readonly AskedAnalysis[],
): Recipe['report'] {
  const before = recipe?.report
  return {
    bestIs,
    // Where nothing was said a workbook is what one wants.
    workbook: before && workbook === null ? before.workbook : { sheets: workbook?.sheets ?? SHEET_NAMES },
    lists: before?.lists ?? null,
    database: openData === null ? (before?.database ?? null) : { as: openData.as, withPersons: openData.withPersons },
    analyses,
    screen: before?.screen ?? {},
  }
}
