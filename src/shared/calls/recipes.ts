import { z } from 'zod'
import type { RecipeCheck, SavedRecipe } from '../model/recipe.ts'
import { engineCall, gives } from './call.ts'
import { nothing, rowId, token } from './fields.ts'
import { recipe, recipeName, recipeReport } from './recipe-schema.ts'
import { settings } from './settings-schema.ts'

const importIds = () => z.array(rowId()).min(1).max(1_000)
const kept = () => ({ name: recipeName(), importIds: importIds(), settings: settings(), report: recipeReport() })

/** What is done each month, remembered under a name and done again with the next file. */
export const RECIPE_CALLS = {
  /** The recipes of the workspace, by name. */
  'recipes.list': engineCall({ params: nothing, result: gives<readonly SavedRecipe[]>() }),
  /** Remembers how files were imported, with settings and what is written; a recipe of the same name is replaced. */
  'recipes.save': engineCall({
    params: () => z.strictObject(kept()),
    result: gives<SavedRecipe>(),
    writes: true,
  }),
  /** Writes such a recipe to a file chosen for saving instead. */
  'recipes.write': engineCall({
    params: () => z.strictObject({ ...kept(), file: token() }),
    result: gives<null>(),
    files: 'write',
  }),
  /** Notes how a file was read that a recipe was used for, so that the next one is held against it. */
  'recipes.used': engineCall({
    params: () => z.strictObject({ id: rowId(), importIds: importIds() }),
    result: gives<SavedRecipe>(),
    writes: true,
  }),
  'recipes.rename': engineCall({
    params: () => z.strictObject({ id: rowId(), name: recipeName() }),
    result: gives<null>(),
    writes: true,
  }),
  'recipes.delete': engineCall({ params: () => z.strictObject({ id: rowId() }), result: gives<null>(), writes: true }),
  /** Writes a recipe to a file chosen for saving. */
  'recipes.export': engineCall({
    params: () => z.strictObject({ id: rowId(), file: token() }),
    result: gives<null>(),
    files: 'write',
  }),
  /** Reads a recipe from a chosen file and stores it with its segment map, under another name where its own is taken. */
  'recipes.import': engineCall({
    params: () => z.strictObject({ file: token() }),
    result: gives<SavedRecipe>(),
    writes: true,
    files: 'read',
  }),
  /** Says in what a file differs from what a recipe knows, and how it would be imported; reads it to its end, imports nothing. */
  'recipes.check': engineCall({
    params: () => z.strictObject({ recipe: recipe(), file: token() }),
    result: gives<RecipeCheck>(),
    runs: 'in a thread',
    files: 'read',
  }),
}
