import { IconRepeat } from '@tabler/icons-react'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import type { SavedRecipe } from '../../../shared/model/recipe.ts'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly recipes: object
    readonly 'recipe-check': { readonly saved: SavedRecipe; readonly file: FileRef }
  }
}

/** What is done each month, remembered. */
export const RECIPES: ScreenEntry<'recipes'> = {
  name: 'recipes',
  title: 'recipes.title',
  group: 'data',
  icon: IconRepeat,
  under: 'start',
  about: 'recipes.task.about',
  keywords: 'recipes.words',
  code: lazy(async () => (await import('./recipes-screen.tsx')).RecipesScreen),
}

/** A new file held against a recipe before it is imported. */
export const RECIPE_CHECK: ScreenEntry<'recipe-check'> = {
  name: 'recipe-check',
  title: 'recipes.check.title',
  group: 'data',
  icon: null,
  under: 'start',
  keyOf: ({ file }) => file.token,
  code: lazy(async () => (await import('./recipe-check-screen.tsx')).RecipeCheckScreen),
}
