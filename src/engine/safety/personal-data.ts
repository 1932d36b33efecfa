import type { Recipe } from '../../shared/model/recipe.ts'
import type { RemovedPersonalData } from '../../shared/model/safety.ts'
import { shrink } from '../database/shrink.ts'
import type { Database } from '../database/sqlite.ts'
import { REMOVED } from '../database/stand-ins.ts'

/** Takes the questions about single customers, or their answers, out of a list or an object in a column of JSON. */
function withoutCustomers(table: string, column: string, path: string, type: 'array' | 'object'): string {
  const [grouped, name] =
    type === 'array' ? ['json_group_array(value)', 'value'] : ['json_group_object(key, value)', 'key']
  return `UPDATE ${table} SET ${column} = json_set(${column}, '${path}',
    json((SELECT ${grouped} FROM json_each(${column}, '${path}') WHERE ${name} NOT LIKE 'customer:%')))
    WHERE json_type(${column}, '${path}') = '${type}'`
}

/** In an order that keeps ids unique at each step. */
const STEPS = [
  `UPDATE customer_details SET name = NULL, email = NULL, phone = NULL, company = NULL`,
  `UPDATE refused SET cells = '[]'`,
  // Questions about a file show its rows, as do the first of them, and whether somebody is one customer is asked by the id.
  `UPDATE imports SET understood = json_set(understood, '$.asked', json('[]')) WHERE understood IS NOT NULL`,
  `UPDATE imports SET understood = json_remove(understood, '$.first') WHERE understood IS NOT NULL`,
  withoutCustomers('imports', 'understood', '$.forRecipe.questions', 'array'),
  withoutCustomers('imports', 'mapping', '$.answers', 'object'),
  withoutCustomers('mappings', 'mapping', '$.answers', 'object'),
  // Where the till gives no number, an order is called by its customer and day.
  `UPDATE orders SET number = '${REMOVED}' || named.id || substr(orders.number, length(named.code) + 1)
    FROM (SELECT DISTINCT order_id, customers.id, code FROM lines JOIN customers ON customers.id = customer_id) AS named
    WHERE named.order_id = orders.id AND substr(orders.number, 1, length(named.code) + 2) = named.code || ' @'`,
  `UPDATE free_visits SET customer = '${REMOVED}' || id FROM customers WHERE code = customer`,
  `UPDATE free_visits SET customer = '${REMOVED}0-' || place
    FROM (SELECT customer AS named, dense_rank() OVER (ORDER BY customer) AS place FROM free_visits
      WHERE customer NOT IN (SELECT '${REMOVED}' || id FROM customers))
    WHERE customer = named`,
  `UPDATE customers SET code = lower(hex(randomblob(16)))`,
  `UPDATE customers SET code = '${REMOVED}' || id`,
  // Whatever was read before holds the ids of before.
  `UPDATE sales_edition SET edition = edition + 1`,
]

/**
 * Takes everything out of a workspace that names a person: names, e-mail addresses, phone numbers, companies, the cells of refused
 * rows, and the ids that the till gave, which can be such themselves or lead to them there. Every customer gets an id that means
 * nothing outside this workspace, so that figures, segments and results stay. Cannot be undone. Backups from before hold it still.
 */
export function removePersonalData(database: Database): RemovedPersonalData {
  const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  const customers = count('customers')
  const refusedRows = count('refused')
  database.pragma('secure_delete = ON')
  try {
    database.transaction(() => {
      for (const sql of STEPS) database.exec(sql)
      cleanRecipes(database)
    })()
  } finally {
    database.pragma('secure_delete = FAST')
  }
  return { customers, refusedRows, isErased: shrink(database) }
}

/** What was answered about single customers stands in recipes by their ids. */
function cleanRecipes(database: Database): void {
  // Nobody can read one of these, and what it holds cannot be told.
  database.exec('DELETE FROM recipes WHERE NOT json_valid(body)')
  const write = database.prepare('UPDATE recipes SET body = ? WHERE id = ?')
  const isOfCustomer = (question: string) => question.startsWith('customer:')
  for (const { id, body } of database.prepare<[], { id: number; body: string }>('SELECT id, body FROM recipes').all()) {
    const recipe: Recipe = JSON.parse(body)
    const files = recipe.files.map((file) => ({
      ...file,
      ...(file.answers && {
        answers: Object.fromEntries(Object.entries(file.answers).filter(([question]) => !isOfCustomer(question))),
      }),
      seen: { ...file.seen, questions: file.seen.questions?.filter((question) => !isOfCustomer(question)) ?? null },
    }))
    write.run(JSON.stringify({ ...recipe, files }), id)
  }
}
