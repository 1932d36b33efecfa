import type { Database } from '../../database/open.ts'
import { LINE_KIND } from '../../sales/line-kind.ts'

/** Makes lines count no more, because of what an import said of their orders. Lives inside the import's transaction. */
export function changeLines(database: Database, lineIds: Iterable<number>, importId: number): void {
  const add = database.prepare(
    `INSERT INTO changed_lines (line_id, import_id, kind, rows)
      SELECT id, ${importId}, kind, NOT EXISTS (
        SELECT 1 FROM lines AS before WHERE before.id = lines.id - 1 AND before.import_id = lines.import_id AND before.row = lines.row
      ) FROM lines WHERE id = ?`,
  )
  database.exec('CREATE TEMP TABLE moved (id INTEGER PRIMARY KEY)')
  const note = database.prepare('INSERT INTO temp.moved VALUES (?)')
  for (const id of lineIds) {
    add.run(id)
    note.run(id)
  }
  moveTallies(database, -1)
  database.exec(`UPDATE lines SET kind = ${LINE_KIND.cancelled} WHERE id IN (SELECT id FROM temp.moved)`)
  moveTallies(database, 1)
  endMove(database)
}

/**
 * Makes the lines count again that an import had changed, before it is taken back with its lines; where a still later one changed the
 * same orders, they are changed by that one from now on.
 */
export function restoreLines(database: Database, importId: number): void {
  database.exec(`
    UPDATE changed_lines SET import_id = later.by FROM (
      SELECT order_id, max(changed_lines.import_id) AS by FROM changed_lines JOIN lines ON lines.id = line_id
        WHERE lines.import_id = ${importId} AND changed_lines.import_id <> ${importId} GROUP BY order_id
    ) AS later WHERE changed_lines.import_id = ${importId}
      AND later.order_id = (SELECT order_id FROM lines WHERE id = line_id AND import_id <> ${importId});
    CREATE TEMP TABLE moved (id INTEGER PRIMARY KEY);
    INSERT INTO temp.moved SELECT line_id FROM changed_lines WHERE import_id = ${importId}`)
  moveTallies(database, -1)
  database.exec(
    `UPDATE lines SET kind = changed_lines.kind FROM changed_lines WHERE line_id = lines.id AND lines.id IN (SELECT id FROM temp.moved)`,
  )
  moveTallies(database, 1)
  endMove(database)
  database.exec(`DELETE FROM changed_lines WHERE import_id = ${importId}
    OR line_id IN (SELECT id FROM lines WHERE import_id = ${importId})`)
}

/** Takes lines off the sums of their imports, or adds them; of those there are, by what they are now. */
function moveTallies(database: Database, sign: 1 | -1): void {
  database.exec(`
    INSERT INTO import_tallies (import_id, without_customer, kind, is_duplicate, rows, amount)
      SELECT lines.import_id, customer_id IS NULL, lines.kind, is_duplicate, ${sign} * sum(rows), ${sign} * sum(amount)
        FROM temp.moved JOIN lines USING (id) JOIN changed_lines ON line_id = id GROUP BY 1, 2, 3, 4
      ON CONFLICT DO UPDATE SET rows = rows + excluded.rows, amount = amount + excluded.amount`)
}

function endMove(database: Database): void {
  const of = (what: 'min' | 'max', kinds: string) =>
    `(SELECT ${what}(time) FROM lines WHERE import_id = imports.id AND kind IN (${kinds}))`
  const { sale, creditNote, return: other } = LINE_KIND
  database.exec(`
    DELETE FROM import_tallies WHERE rows = 0 AND amount = 0;
    UPDATE imports SET first_sale = ${of('min', `${sale}`)}, last_sale = ${of('max', `${sale}`)},
      last_return = ${of('max', `${creditNote}, ${other}`)}
      WHERE id IN (SELECT DISTINCT import_id FROM temp.moved JOIN lines USING (id));
    DROP TABLE temp.moved`)
}
