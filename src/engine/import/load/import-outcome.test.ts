import { describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import type { Said } from '../../../shared/words/said.ts'
import { createWorkbench, type Workbench } from '../../testing/workbench.ts'

const lines = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at))
const add = (bench: Workbench, name: string, rows: readonly string[], wish = {}) =>
  bench.import(bench.write(name, rows.join('\n')), wish)
/** The keys of what is said of an import, with their counts. */
const notesOf = ({ notes }: Awaited<ReturnType<typeof add>>) =>
  notes.flatMap((note) => (typeof note === 'string' ? note : `${note.key} ${note.args?.count ?? ''}`.trim()))

describe('an import says', () => {
  it('how many amounts are not what their pieces come to, where these are more than one in a hundred', async () => {
    const sales = (bad: number) => [
      'Order,Customer,Date,Qty,Price,Amount',
      ...lines(200, (at) => `${at},c${at},2026-03-01,2,5,${at < bad ? 7 : 10}`),
    ]
    expect(notesOf(await add(createWorkbench(), 'a.csv', sales(2)))).toEqual([])
    expect(notesOf(await add(createWorkbench(), 'a.csv', sales(3)))).toEqual(['note.amount-disagrees 3'])
  })

  it('that all its rows were there, and how many refunds stood beside their sales', async () => {
    const bench = createWorkbench()
    const sales = ['Order,Customer,Date,Amount,Refund', '1,ann,2026-03-01,5,2', '2,bob,2026-03-02,6,0']
    expect(notesOf(await add(bench, 'a.csv', sales))).toEqual(['issue.refund-column', 'note.refunds-taken 1'])
    expect(notesOf(await add(bench, 'b.csv', sales))).toEqual(['note.nothing-new 2', 'issue.refund-column'])
    expect(notesOf(await add(bench, 'c.csv', [...sales, '3,cat,2026-03-03,7,0']))).toEqual(['issue.refund-column'])
  })

  it('how many customers and products it named, and whom it did not', async () => {
    const bench = createWorkbench()
    const people = ['Customer ID,Email', '1,a@x.test', ',b@x.test', '3,c@x.test']
    expect(notesOf(await add(bench, 'people.csv', people)).slice(1)).toEqual([
      'note.customers-named 2',
      'note.customers-not-named 1',
    ])
    expect(
      notesOf(
        await add(
          bench,
          'few.csv',
          people.filter((row) => !row.startsWith(',')),
        ),
      ),
    ).toContain('note.customers-named 2')
    const goods = ['SKU,Product name,Price', 't,tea,2', 'p,pot,3']
    expect(notesOf(await add(bench, 'goods.csv', goods)).slice(1)).toEqual(['note.products-named 2'])
  })

  it('that texts were cut, where one is longer than what is kept', async () => {
    const sales = (length: number) => ['Customer ID,Customer name,Date,Amount', `1,${'n'.repeat(length)},2026-03-01,5`]
    const isCut = async (length: number) =>
      notesOf(await add(createWorkbench(), 'a.csv', sales(length))).includes('note.texts-cut')
    expect([await isCut(100), await isCut(100_000)]).toEqual([false, true])
  })

  it('whether it left a visible sheet out', async () => {
    const bench = createWorkbench()
    const file = (...sheets: readonly { readonly isHidden: boolean }[]) => {
      const book = utils.book_new()
      const rows = [
        ['Order', 'Customer', 'Date', 'Amount'],
        ['1', 'ann', '2026-03-01', 5],
      ]
      for (const at of sheets.keys()) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `Sheet ${at}`)
      book.Workbook = { Sheets: sheets.map(({ isHidden }, at) => ({ name: `Sheet ${at}`, Hidden: isHidden ? 1 : 0 })) }
      return bench.write('a.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }))
    }
    const areAll = async (...sheets: readonly { readonly isHidden: boolean }[]) =>
      (await bench.import(file(...sheets))).understood?.forRecipe?.allSheets
    const [seen, hidden] = [{ isHidden: false }, { isHidden: true }]
    expect([await areAll(seen), await areAll(seen, hidden), await areAll(seen, seen)]).toEqual([true, true, false])
  })

  it('what each column was taken for, and why', async () => {
    const { understood } = await add(createWorkbench(), 'a.csv', [
      'Order,Note,Customer,Date,Amount',
      '1,x,ann,2026-03-01,5',
    ])
    expect(understood?.roles.map(({ role, column, why }) => [role, column, (why as Said).key])).toEqual(
      ['customer', 'order', 'date', 'amount'].map((role) => [
        role,
        `${role.charAt(0).toUpperCase()}${role.slice(1)}`,
        'why.name',
      ]),
    )
  })

  it('which currency was said of it', async () => {
    const sales = ['Order,Customer,Date,Amount', '1,ann,2026-03-01,5']
    const said = await add(createWorkbench(), 'a.csv', sales, { currency: { keep: 'EUR' } })
    expect(notesOf(said)).toEqual(['note.currency-said'])
  })
})

describe('an import is refused', () => {
  const SALES = ['Order,Customer,Date,Amount', '1,ann,2026-03-01,€5', '2,bob,2026-03-02,€6']
  const refusal = async (bench: Workbench, rows: readonly string[]) =>
    add(bench, 'next.csv', rows).then(
      () => null,
      ({ code, text }) => [code, text.key],
    )

  it('where it has no rows, or several currencies, or another one than what is there', async () => {
    const bench = createWorkbench()
    expect(await refusal(bench, SALES.slice(0, 1))).toEqual(['no-lines', 'refusal.no-rows'])
    await add(bench, 'a.csv', SALES)
    const dollars = SALES.map((row) => row.replace('€', '$').replace('2026', '2025'))
    expect(await refusal(bench, dollars)).toEqual(['mixed-currencies', 'refusal.other-currency'])
    expect(
      await refusal(
        bench,
        SALES.map((row) => row.replace('€', '').replace('2026', '2025')),
      ),
    ).toBeNull()
    expect(
      await refusal(
        bench,
        SALES.map((row) => row.replace('2026', '2024')),
      ),
    ).toBeNull()
  })

  it('where half of its dates cannot be read and nothing else came in', async () => {
    const sales = (...dates: string[]) => [
      'Order,Customer,Date,Amount',
      ...dates.map((date, at) => `${at},c${at},${date},${date === '2026-03-01' ? 'free' : 5}`),
    ]
    const unreadable = ['unreadable-dates', 'refusal.unreadable-dates']
    expect(await refusal(createWorkbench(), sales('soon', '2026-03-01'))).toEqual(unreadable)
    expect(await refusal(createWorkbench(), sales('soon', '2026-03-01', '2026-03-01'))).toBeNull()
    expect(await refusal(createWorkbench(), [...sales('soon', 'later'), '9,z,2026-03-02,5'])).toBeNull()
  })

  it('where sums of customers came in before', async () => {
    const bench = createWorkbench()
    const sums = ['Customer,Orders,Revenue,Last purchase', 'ann,3,30,2026-02-01', 'bob,2,50,2026-01-01']
    await add(bench, 'sums.csv', sums)
    expect(
      await refusal(
        bench,
        sums.map((row) => row.replace('ann', 'cat')),
      ),
    ).toEqual([...['already-summed', 'refusal.second-totals']])
    await expect(add(bench, 'sales.csv', ['Order,Customer,Date,Amount', '1,ann,2026-03-01,5'])).resolves.toBeDefined()
  })

  it('where lists name nobody and nothing', async () => {
    expect(await refusal(createWorkbench(), ['Customer ID,Email', ',a@x.test'])).toEqual([
      'no-lines',
      'refusal.nobody-named',
    ])
    expect(await refusal(createWorkbench(), ['SKU,Product name,Price', ',,2'])).toEqual([
      'no-lines',
      'refusal.no-product-named',
    ])
    expect(await refusal(createWorkbench(), ['Order,Item,Quantity', ',,2'])).toEqual([
      'no-lines',
      'refusal.no-item-named',
    ])
  })
})
