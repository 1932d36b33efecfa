import { localMinute } from '../../shared/format/local-minute.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { Recipe, SavedRecipe } from '../../shared/model/recipe.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { parseStored } from '../database/stored-json.ts'

interface StoredRecipe {
  readonly id: number
  readonly name: string
  readonly body: string
  readonly used_at: string
}

/** The recipes of the workspace, by name. */
export function listRecipes(database: Database): SavedRecipe[] {
  return database.prepare<[], StoredRecipe>('SELECT * FROM recipes ORDER BY name, id').all().map(toSaved)
}

/** The recipe of that id. Throws `not-found`. */
export function needRecipe(database: Database, id: number): SavedRecipe {
  const stored = database.prepare<[number], StoredRecipe>('SELECT * FROM recipes WHERE id = ?').get(id)
  if (!stored) throw noRecipe(id)
  return toSaved(stored)
}

/** Stores a recipe; one of the same name is replaced and keeps its id. */
export function storeRecipe(database: Database, recipe: Recipe, now: Date): SavedRecipe {
  const id = database
    .prepare<[string, string, string], number>(
      `INSERT INTO recipes (name, body, used_at) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET body = excluded.body, used_at = excluded.used_at RETURNING id`,
    )
    .pluck()
    .get(recipe.name, JSON.stringify(recipe), localMinute(now)) as number
  return needRecipe(database, id)
}

/** Gives a recipe a name. Throws `not-found`, and `usage` where another one has it. */
export function renameRecipe(database: Database, id: number, name: string): void {
  const taken = database.prepare('SELECT 1 FROM recipes WHERE name = ? AND id <> ?').get(name, id)
  if (taken !== undefined) throw new RegularsError('usage', said('recipe.name.taken', { name }))
  const { changes } = database.prepare('UPDATE recipes SET name = ? WHERE id = ?').run(name, id)
  if (changes === 0) throw noRecipe(id)
}

/** Forgets a recipe. Throws `not-found`. */
export function deleteRecipe(database: Database, id: number): void {
  if (database.prepare('DELETE FROM recipes WHERE id = ?').run(id).changes === 0) throw noRecipe(id)
}

/** The name itself, or with a number behind it where it is taken. */
export function freeName(database: Database, name: string): string {
  const taken = new Set(database.prepare<[], string>('SELECT name FROM recipes').pluck().all())
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) {
    const other = `${name.slice(0, 55)} ${number}`
    if (!taken.has(other)) return other
  }
}

function toSaved({ id, name, body, used_at }: StoredRecipe): SavedRecipe {
  const recipe = parseStored<Recipe>(body, said('recipe.stored'), ['files', 'settings', 'report'])
  return { id, recipe: { ...recipe, name }, usedAt: used_at }
}

function noRecipe(id: number): RegularsError {
  return new RegularsError('not-found', said('recipe.gone', { id }))
}
