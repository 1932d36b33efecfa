import { basename } from 'node:path'
import { readSmallText } from '../../files/small-text.ts'
import { writeWhole } from '../../files/write-whole.ts'
import type { EngineHandlers, Params } from '../../shared/calls/calls.ts'
import { readRecipeFile, writeRecipeFile } from '../../shared/calls/recipe-schema.ts'
import type { RECIPE_CALLS } from '../../shared/calls/recipes.ts'
import type { Recipe } from '../../shared/model/recipe.ts'
import { copyOf } from '../../shared/segment-maps/copy-map.ts'
import { SEGMENT_MAPS } from '../../shared/segment-maps/index.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import { ownMaps, storeMap } from '../database/segment-maps.ts'
import { importCurrency } from '../database/shop.ts'
import { readExclusions } from '../sales/exclusions.ts'
import { checkRecipe } from './check-recipe.ts'
import { filesOfImports, ofKinds } from './recipe-of-imports.ts'
import { recipeSettings } from './recipe-settings.ts'
import { deleteRecipe, freeName, listRecipes, needRecipe, renameRecipe, storeRecipe } from './recipe-store.ts'

/** The most kinds of files that a recipe reads. */
const MOST_FILES = 20

/** The recipes of a workspace; what names one that is not there throws `not-found`. */
export function recipeHandlers(database: Database, runs: RunShelf): EngineHandlers<keyof typeof RECIPE_CALLS> {
  const recipeOf = ({ name, importIds, settings, report }: Params<'recipes.save'>): Recipe => ({
    name,
    files: filesOfImports(database, importIds).slice(0, MOST_FILES),
    settings: recipeSettings(settings, readExclusions(database), (runId) => runs.need(runId).summary),
    report,
  })
  return {
    'recipes.list': () => listRecipes(database),
    'recipes.save': (wish, { now }) => storeRecipe(database, recipeOf(wish), now),
    'recipes.write': async ({ file, ...wish }, { pathOf }) => {
      await writeWhole(pathOf(file), writeRecipeFile(withMap(database, recipeOf(wish))))
      return null
    },
    'recipes.used': ({ id, importIds }, { now }) => {
      const { recipe } = needRecipe(database, id)
      const files = ofKinds([...filesOfImports(database, importIds), ...recipe.files]).slice(0, MOST_FILES)
      return storeRecipe(database, { ...recipe, files }, now)
    },
    'recipes.rename': ({ id, name }) => {
      renameRecipe(database, id, name)
      return null
    },
    'recipes.delete': ({ id }) => {
      deleteRecipe(database, id)
      return null
    },
    'recipes.export': async ({ id, file }, { pathOf }) => {
      await writeWhole(pathOf(file), writeRecipeFile(withMap(database, needRecipe(database, id).recipe)))
      return null
    },
    'recipes.import': ({ file }, { pathOf, now }) => {
      const path = pathOf(file)
      const name = basename(path)
      const read = readRecipeFile(readSmallText(path, said('recipe.file.large', { file: name })), name)
      const recipe = withOwnMap(database, read)
      return storeRecipe(database, { ...recipe, name: freeName(database, recipe.name) }, now)
    },
    'recipes.check': ({ recipe, file }, { pathOf, now, signal }) =>
      checkRecipe({
        recipe,
        path: pathOf(file),
        now,
        workspaceCurrency: importCurrency(database),
        signal: signal as AbortSignal,
      }),
  }
}

/** The recipe with its segment map, where that is one's own. */
function withMap(database: Database, recipe: Recipe): Recipe {
  const map = ownMaps(database).find(({ id }) => id === recipe.settings.map)
  return map ? { ...recipe, map } : recipe
}

/** Stores the map that came with a recipe, under an id of its own where another map has that one. */
function withOwnMap(database: Database, { map, ...recipe }: Recipe): Recipe {
  if (map === undefined) return recipe
  const own = ownMaps(database)
  const isThere = own.some((each) => JSON.stringify(each) === JSON.stringify(map))
  const all = [...SEGMENT_MAPS, ...own]
  const stored = !isThere && all.some(({ id }) => id === map.id) ? copyOf(map, all, ENGLISH) : map
  storeMap(database, stored)
  return { ...recipe, settings: { ...recipe.settings, map: stored.id } }
}
