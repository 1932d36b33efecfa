import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'
import { orders, soldBy, tableOf } from './testing/shop-file.ts'

type Table = readonly (readonly string[])[]

const RUNS = { numRuns: 6 }

/** What the files hold together, one imported after the other. */
async function figuresOf(...tables: readonly Table[]) {
  const bench = createWorkbench()
  for (const [at, table] of tables.entries()) {
    await bench.import(bench.write(`${at}.csv`, table.map((row) => row.join(',')).join('\n')))
  }
  const { customers, orders: count, revenue } = computeRun(bench.engine).summary
  bench.engine.close()
  return { customers, orders: count, revenue }
}

const BESIDE = ['Freight', 'Commission', 'Delivery', 'Shipping', 'Postage', 'Handling', 'Insurance', 'Loyalty Points']
const MORE = [
  'Tax',
  'Tip',
  'Deposit',
  'Gift Card',
  'Service Fee',
  'Packaging',
  'Profit',
  'Weight',
  'Change',
  'Tendered',
]
const ABROAD = [
  'Versandkosten',
  'Trinkgeld',
  'Frais de port',
  'Gastos de envío',
  'Frete',
  'Spese di spedizione',
  'Verzendkosten',
]
const name = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...BESIDE, ...MORE),
      fc.constantFrom('Amount', 'Total', 'Value', 'Charge', 'Amount (EUR)', 'amt'),
    )
    .map((words) => words.join(' ')),
  fc.constantFrom(...ABROAD),
)

/** How a sale that took place and one that did not are called, and what is said before or behind. */
const STATUSES = [
  ['completed', 'cancelled'],
  ['Abgeschlossen', 'Storniert'],
  ['Terminée', 'Annulée'],
  ['Completado', 'Cancelado'],
  ['Completato', 'Annullato'],
  ['Afgerond', 'Geannuleerd'],
  ['Concluído', 'Cancelado'],
  ['Zrealizowane', 'Anulowane'],
  ['Dokončeno', 'Zrušeno'],
  ['Teljesítve', 'Törölve'],
  ['Finalizată', 'Anulată'],
  ['Levererad', 'Avbruten'],
  ['Leveret', 'Annulleret'],
  ['Levert', 'Kansellert'],
  ['Toimitettu', 'Peruutettu'],
  ['Tamamlandı', 'İptal edildi'],
  ['Выполнен', 'Отменён'],
  ['Виконано', 'Скасовано'],
  ['Изпълнена', 'Анулирана'],
  ['Isporučeno', 'Otkazano'],
  ['Ολοκληρώθηκε', 'Ακυρώθηκε'],
  ['完了', 'キャンセル'],
  ['已完成', '已取消'],
  ['완료', '취소'],
  ['Selesai', 'Dibatalkan'],
  ['Hoàn thành', 'Đã hủy'],
  ['สำเร็จ', 'ยกเลิก'],
  ['مكتمل', 'ملغي'],
  ['הושלם', 'בוטל'],
  ['पूर्ण', 'रद्द'],
] as const
const written = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => ` ${text} `,
)

describe('figures are the same', () => {
  it('whatever the order of the columns', async () => {
    const columns = tableOf([])
      .flat()
      .map((_, at) => at)
    const sequence = fc.shuffledSubarray(columns, { minLength: columns.length })
    await fc.assert(
      fc.asyncProperty(orders, sequence, async (shop, places) => {
        const table = tableOf(shop).map((row) => places.map((at) => row[at] as string))
        expect(await figuresOf(table)).toEqual(soldBy(shop))
      }),
      RUNS,
    )
  })

  it('with a column more that no arithmetic supports', async () => {
    const values = fc.array(fc.nat({ max: 4_000 }), { minLength: 50, maxLength: 50 })
    const place = fc.nat({ max: 8 })
    await fc.assert(
      fc.asyncProperty(orders, name, values, place, fc.boolean(), async (shop, title, cents, at, hasTotal) => {
        const table = tableOf(shop).map((row, index) => {
          const more = index === 0 ? title : ((cents[index] as number) / 100).toFixed(2)
          const cells = hasTotal ? row : row.filter((_, column) => column !== 6)
          return cells.toSpliced(at, 0, more)
        })
        expect(await figuresOf(table)).toEqual(soldBy(shop))
      }),
      RUNS,
    )
  })

  it('with the statuses in another language', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.constantFrom(...STATUSES), written, async (shop, [done, cancelled], write) => {
        const words = { done: write(done), cancelled: write(cancelled) }
        expect(await figuresOf(tableOf(shop, words))).toEqual(soldBy(shop))
      }),
      RUNS,
    )
  })

  it('of a file cut in two at any row', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.nat(), async (shop, cut) => {
        const [header, ...rows] = tableOf(shop) as [string[], ...string[][]]
        const at = 1 + (cut % Math.max(1, rows.length - 1))
        expect(await figuresOf([header, ...rows.slice(0, at)], [header, ...rows.slice(at)])).toEqual(soldBy(shop))
      }),
      RUNS,
    )
  })
})
