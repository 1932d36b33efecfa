import { said } from '../shared/words/said.ts'
import { usageError } from './option-values.ts'

/** What is to be done by a recipe, and whether what is done becomes one; a name, or a file that ends in `.json`. */
export interface RecipeWish {
  readonly use: string | null
  readonly save: string | null
  readonly acceptChanges: boolean
}

/** The options that say so. */
export const RECIPE_OPTIONS = {
  recipe: { type: 'string' },
  'save-recipe': { type: 'string' },
  'accept-changes': { type: 'boolean' },
} as const

/** What is wanted. Throws `usage` where a recipe is named and there is no workspace that has it. */
export function readRecipeWish(values: {
  readonly recipe?: string | undefined
  readonly 'save-recipe'?: string | undefined
  readonly 'accept-changes'?: boolean | undefined
  readonly workspace?: string | undefined
}): RecipeWish {
  const { recipe, 'save-recipe': save, 'accept-changes': acceptChanges = false, workspace } = values
  for (const [option, value] of [
    ['recipe', recipe],
    ['save-recipe', save],
  ] as const) {
    if (value === undefined || isRecipeFile(value) || (workspace !== undefined && value.trim() !== '')) continue
    throw usageError(said('cli.usage.recipe', { option: `--${option}` }))
  }
  if (acceptChanges && recipe === undefined) throw usageError(said('cli.usage.accept'))
  return { use: recipe ?? null, save: save ?? null, acceptChanges }
}

/** Whether a recipe is named by its file. */
export function isRecipeFile(value: string): boolean {
  return value.toLowerCase().endsWith('.json')
}
