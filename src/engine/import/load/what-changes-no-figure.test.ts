import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

const TABLE: readonly (readonly string[])[] = [
  ['Order ID', 'Order Date', 'Customer', 'Product', 'Quantity', 'Unit Price', 'Line Total', 'Status'],
  ['11', '2026-04-01', 'Eva', 'lamp', '2', '15.50', '31.00', 'completed'],
  ['11', '2026-04-01', 'Eva', 'shade', '1', '9.25', '9.25', 'completed'],
  ['12', '2026-04-02', 'Jon', 'lamp', '1', '15.50', '15.50', 'cancelled'],
  ['13', '2026-04-13', 'Jon', 'bulb', '6', '2.75', '16.50', 'completed'],
  ['14', '2026-04-14', 'Kim', 'shade', '3', '9.25', '27.75', 'cancelled'],
  ['15', '2026-04-15', 'Eva', 'bulb', '4', '2.75', '11.00', 'completed'],
]
const FIGURES = { customers: 2, orders: 3, revenue: 677_500 }

async function figuresOf(table: readonly (readonly string[])[]) {
  const bench = createWorkbench()
  await bench.import(bench.write('file.csv', table.map((row) => row.join(',')).join('\n')))
  const { customers, orders, revenue } = computeRun(bench.engine).summary
  bench.engine.close()
  return { customers, orders, revenue }
}

describe('figures are the same', () => {
  it('whatever the order of the columns', async () => {
    const columns = (TABLE[0] as readonly string[]).map((_, at) => at)
    const orders = fc.shuffledSubarray(columns, { minLength: columns.length })
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await figuresOf(TABLE.map((row) => order.map((at) => row[at] as string)))).toEqual(FIGURES)
      }),
      { numRuns: 8 },
    )
  })

  it.each([
    ['Freight Amount', ['3.10', '0.90', '2.00', '5.40', '1.20', '0.70']],
    ['Commission Amount', ['1', '2', '3', '4', '5', '6']],
    ['Delivery Total', ['4.5', '4.5', '0', '4.5', '0', '9']],
    ['Discount Total', ['0', '0', '0', '0', '0', '0']],
    ['Points Value', ['31', '9', '15', '16', '27', '11']],
    ['Tax Amount', ['5.89', '1.76', '2.95', '3.14', '5.27', '2.09']],
    ['Number of Guests', ['2', '2', '1', '4', '3', '2']],
    ['Cost Total', ['11', '4', '6', '8', '12', '5']],
  ])('with a column more that no arithmetic supports: %s', async (name, values) => {
    expect(await figuresOf(TABLE.map((row, at) => [...row, at === 0 ? name : (values[at - 1] as string)]))).toEqual(
      FIGURES,
    )
    expect(await figuresOf(TABLE.map((row, at) => [at === 0 ? name : (values[at - 1] as string), ...row]))).toEqual(
      FIGURES,
    )
  })

  it.each([
    ['Abgeschlossen', 'Storniert'],
    ['Terminée', 'Annulée'],
    ['Completado', 'Cancelado'],
    ['Completato', 'Annullato'],
    ['Afgerond', 'Geannuleerd'],
    ['Zrealizowane', 'Anulowane'],
    ['Tamamlandı', 'İptal edildi'],
    ['Выполнен', 'Отменён'],
    ['完了', 'キャンセル'],
    ['已完成', '已取消'],
    ['완료', '취소'],
    ['مكتمل', 'ملغي'],
  ])('with its statuses in another language: %s, %s', async (completed, cancelled) => {
    const said = TABLE.map((row) =>
      row.map((cell) => (cell === 'completed' ? completed : cell === 'cancelled' ? cancelled : cell)),
    )
    expect(await figuresOf(said)).toEqual(FIGURES)
  })
})
