import type { Database } from '../database/open.ts'

/** Whether any customers were merged; only then need it be minded who stands for whom. */
function hasMerges(database: Database): boolean {
  return database.prepare('SELECT 1 FROM merges LIMIT 1').get() !== undefined
}

/** Everybody who was merged into another: who stands for them, by key. */
export function mergedInto(database: Database): Map<number, number> {
  return new Map(
    database
      .prepare<[], [number, number]>(
        'SELECT member_id, owner_id FROM merged_customers WHERE member_id <> owner_id ORDER BY member_id',
      )
      .raw()
      .all(),
  )
}

/** Who was merged into a customer, by ascending key, as the till writes them. */
export function mergedMembers(database: Database, owner: number): { key: number; id: string }[] {
  return database
    .prepare<[number, number], { key: number; id: string }>(
      `SELECT id AS key, code AS id FROM merged_customers JOIN customers ON customers.id = member_id
        WHERE owner_id = ? AND member_id <> ? ORDER BY id`,
    )
    .all(owner, owner)
}

/** The id of who stands for a customer, as the till writes it; the same id for one who was not merged. */
export function standsFor(database: Database, id: string): string {
  const owner = database
    .prepare<[string], string>(
      `SELECT owner.code FROM customers JOIN merged_customers ON member_id = customers.id
        JOIN customers AS owner ON owner.id = owner_id WHERE customers.code = ?`,
    )
    .pluck()
  return owner.get(id) ?? id
}

/** Where the lines of customers are read from, and under which key they count. */
export interface LineSource {
  /** An expression in SQL. */
  readonly owner: string
  readonly from: string
  readonly where: string
}

/**
 * The lines of known customers, each under the key of who stands for the customer: all in one go along the index while nobody is
 * merged, else those of the merged apart, so that the many others cost no more than before.
 */
export function ownedLines(database: Database): LineSource[] {
  const plain = {
    owner: 'customer_id',
    from: 'lines INDEXED BY lines_by_customer',
    where: 'customer_id IS NOT NULL',
  }
  if (!hasMerges(database)) return [plain]
  return [
    { ...plain, where: `${plain.where} AND customer_id NOT IN (SELECT member_id FROM merged_customers)` },
    {
      owner: 'owner_id',
      // Written as a cross join, those few come first and each is looked up.
      from: 'merged_customers CROSS JOIN lines INDEXED BY lines_by_customer ON customer_id = member_id',
      where: 'customer_id IS NOT NULL',
    },
  ]
}
