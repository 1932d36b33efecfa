import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { type Place, whyNoSales } from '../../../shared/words/no-sales.ts'
import { createWorkbench } from '../../testing/workbench.ts'
import { writeWorkbook } from '../read/testing/workbook-writer.ts'

/** Why nothing counts once files are imported, by name and content. */
async function why(place: Place, ...files: readonly (readonly [name: string, content: string | Buffer])[]) {
  const bench = createWorkbench()
  for (const [name, content] of files) await bench.import(bench.write(name, content))
  const text = whyNoSales(await bench.engine.call('import.list', {}), place)
  return text === null ? null : ENGLISH.write(text)
}

const refusalOf = (content: string) => {
  const bench = createWorkbench()
  return bench.import(bench.write('shop.csv', content))
}

describe('a file none of whose rows counts', () => {
  it('says what it was taken for, where its rows went, its first rows and what changes that', async () => {
    const till = 'Ticket,Guest,Date,Total,Status\nT1,Ida,2026-02-01,12,Voided\nT2,Max,2026-02-03,8,Voided\n'
    const text = await why('terminal', ['till.csv', till])
    expect(text).toContain('read as sales, with Customer')
    expect(text).toContain('It has 2 rows: 2 cancelled or unpaid.')
    expect(text).toContain('row 2 (T1 | Ida | 2026-02-01 | 12 | Voided) and row 3')
    expect(text).toContain('--status "Voided=sale"')
    expect(await why('window', ['till.csv', till])).toMatch(/undo this import.*choose what it means/)
  })

  it.each([
    [
      'amounts that are none',
      'No,Client,Date,Amount\n7,Ida,2026-02-01,gratis\n8,Max,2026-02-02,0\n',
      /2 refused\. One row: .*zero.*One row: .*not a number.*--columns date=NAME,amount=NAME/,
    ],
    [
      'nobody',
      'No,Client,Date,Amount\n7,,2026-02-01,5\n8,,2026-02-02,6\n',
      /2 without a customer.*--columns customer=/,
    ],
    ['amounts below zero', 'No,Client,Date,Amount\n7,Ida,2026-02-01,-5\n', /1 returns.*--columns amount=/],
    [
      'items without orders',
      'Order ID,SKU,Item,Qty\n71,K2,Soap,3\n72,K9,Comb,1\n',
      /the items of orders.*with the orders too/,
    ],
    ['products', 'SKU,Item,Price\nK2,Soap,3\nK9,Comb,1\n', /a list of products.*the sales too/],
    [
      'customers with totals',
      'Customer ID,Full Name,Email,Orders,Total Spent\n1,Ida,i@x.org,4,90\n2,Max,m@x.org,1,12\n',
      /a list of customers.*day of each customer’s last order/,
    ],
  ])('of %s', async (_, content, said) => {
    expect(await why('terminal', ['shop.csv', content])).toMatch(said)
  })

  it('of formulas without values, says to save it first', async () => {
    const names = ['No', 'Client', 'Date', 'Amount'].map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`)
    const line = `<row><c><v>1</v></c><c t="inlineStr"><is><t>Ida</t></is></c><c t="inlineStr"><is><t>2026-02-01</t></is></c><c><f>2*3</f></c></row>`
    const book = writeWorkbook({ rows: `<row>${names.join('')}</row>${line}` })
    expect(await why('window', ['book.xlsx', book])).toMatch(/formulas have no stored values.*save it/)
  })

  it('is told of beside the others; nothing is told where one row counts', async () => {
    const empty = ['void.csv', 'No,Client,Date,Amount\n7,Ida,2026-02-01,0\n'] as const
    const text = await why('window', empty, ['soap.csv', 'SKU,Item,Price\nK2,Soap,3\nK9,Comb,1\n'])
    expect(text?.split('\n').map((line) => line.slice(0, 26))).toEqual([
      'No row of soap.csv counts ',
      'No row of void.csv counts ',
    ])
    expect(await why('window', empty, ['sale.csv', 'No,Client,Date,Amount\n9,Ida,2026-02-02,4\n'])).toBeNull()
  })
})

describe('files that hold sales', () => {
  it('count also where all their numbers begin with C and digits', async () => {
    const bench = createWorkbench()
    const { rows } = await bench.import(
      bench.write('c.csv', 'Order,Client,Date,Amount\nC71,Ida,2026-02-01,5\nC72,Max,2026-02-02,6\n'),
    )
    expect(rows).toMatchObject({ read: 2, kept: 2, returns: 0 })
  })

  it('are refused by name where orders stand in blocks, and customers with totals have no day', async () => {
    const blocks =
      'Receipt 71,2026-02-01,Ida\nArticle,Qty,Price\nSoap,1,3\nReceipt 72,2026-02-02,Max\nArticle,Qty,Price\nComb,2,1\n'
    await expect(refusalOf(blocks)).rejects.toThrow(
      /blocks under each other: the header of row 2 stands again in row 5/,
    )
    await expect(refusalOf('Client ID,Client,Total Spent\n1,Ida,90\n2,Max,12\n')).rejects.toThrow(
      /no column for the date.*a list of customers with totals/,
    )
  })
})
