import { describe, expect, it } from 'vitest'
import { fillSales, openFewSales } from '../sales/testing/few-sales.ts'
import { detailsAt, readDirectory } from './customer-directory.ts'

const database = openFewSales()
database.exec(`
  DELETE FROM customer_details;
  INSERT INTO imports (id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported,
    already_imported_duplicates) VALUES (2, 'g', 's', '', '{}', '[]', '[]', 0, 0, 0);
  INSERT INTO customer_details (customer_id, import_id, name, country_id, email, phone, opt_out) VALUES
    (1, 1, 'Ann', 1, 'a@x.test', NULL, 0), (1, 2, 'Anne', NULL, NULL, '+44 1', NULL),
    (2, 1, 'Bob', 2, 'b@x.test', '2', 1),
    (3, 1, NULL, NULL, NULL, NULL, NULL), (3, 2, NULL, 2, NULL, NULL, 1),
    (4, 1, 'Dan', NULL, NULL, NULL, 0);
`)

/** What is known of the customers with these keys while some are merged. */
function known(keys: readonly number[], merges: readonly (readonly [member: number, owner: number])[] = []) {
  fillSales(database, [], merges)
  const ids = keys.map((key) => ['', 'ann', 'bob', 'cleo', 'dan'][key] as string)
  const directory = readDirectory(database, Int32Array.from(keys), ids)
  return { directory, details: keys.map((_, at) => detailsAt(directory, at)) }
}

const NOTHING = { name: null, country: null, email: null, phone: null, optOut: null }

describe('the directory', () => {
  it('takes of each detail the newest that an import said', () => {
    expect(known([1, 2, 3, 4]).details).toEqual([
      { name: 'Anne', country: 'UK', email: 'a@x.test', phone: '+44 1', optOut: false },
      { name: 'Bob', country: 'FR', email: 'b@x.test', phone: '2', optOut: true },
      { ...NOTHING, country: 'FR', optOut: true },
      { ...NOTHING, name: 'Dan', optOut: false },
    ])
  })

  it('is of the customers that are asked for', () => {
    expect(known([2, 4]).details.map(({ name }) => name)).toEqual(['Bob', 'Dan'])
    expect(known([1]).details.map(({ name }) => name)).toEqual(['Anne'])
    expect(known([3]).directory.countryNames).toEqual(['FR'])
  })

  it('fills what is not known of a customer with what is known of who was merged into that one', () => {
    expect(known([3], [[2, 3]]).details).toEqual([
      { name: 'Bob', country: 'FR', email: 'b@x.test', phone: '2', optOut: true },
    ])
    expect(known([4], [[1, 4]]).details).toEqual([
      { name: 'Dan', country: 'UK', email: 'a@x.test', phone: '+44 1', optOut: false },
    ])
    // A country that is known stays.
    expect(known([1], [[2, 1]]).details).toMatchObject([{ name: 'Anne', country: 'UK', phone: '+44 1' }])
  })

  it('counts a wish not to be written to under whichever id it was made', () => {
    expect(known([1], [[2, 1]]).details).toMatchObject([{ optOut: true }])
    expect(known([2], [[1, 2]]).details).toMatchObject([{ optOut: true }])
    expect(known([4], [[1, 4]]).details).toMatchObject([{ optOut: false }])
  })

  it('leaves who was merged by themselves where they are asked for too, as in a result from before', () => {
    expect(known([2, 3], [[2, 3]]).details).toMatchObject([{ name: 'Bob' }, { name: null, email: null }])
  })

  it('finds a customer by the ids of who was merged into that one', () => {
    expect(known([3], [[2, 3]]).directory.folded('id')).toEqual(['cleo bob'])
    const { folded } = known([1, 3]).directory
    expect(folded('name')).toEqual(['anne', ''])
    expect(folded('digits')).toEqual(['441', ''])
    expect(folded('email')).toBe(folded('email'))
  })
})
