import { describe, expect, it } from 'vitest'
import { reasonsOf, understood } from './testing/understood.ts'

/** Two sales under this heading, of which the second amount is written alike. */
const sales = (heading: string, day: string, amount: string) =>
  understood(`${heading}; ${day},ann,${amount}; ${day},bob,${amount}`)

describe('where numbers leave their decimal mark open', () => {
  it.each([
    ['Date,Customer,Amount', '1.234', null],
    ['Date,Customer,Amount (EUR)', '1.234', ','],
    ['Date,Customer,Amount (EUR)', '12', '.'],
    ['日期,客户,金额', '1.234', '.'],
    ['날짜,고객,금액', '1.234', '.'],
    ['Ngày,Khách hàng,Thành tiền', '1.234', ','],
    ['Tanggal,Pelanggan,Harga', '1.234', ','],
    ['Tanggal,Customer,Amount', '1.234', null],
  ])('their heading tells it: %s with %s', (heading, amount, mark) => {
    expect(sales(heading, '2026-03-01', amount).mapping.decimalMark).toBe(mark)
  })
})

it.each([
  ['Date,Customer,Amount', '03/04/2026', null, undefined],
  ['Datum,Kunde,Betrag', '03/04/2026', 'dmy', 'why.day-first'],
  ['Datum,Kunde,Betrag', '13/04/2026', 'dmy', undefined],
  ['Datum,Kunde,Betrag', '03/14/2026', 'mdy', undefined],
  ['Date,Customer,Amount', '2026-04-03', 'dmy', undefined],
])('the day is first where the heading is of a language that writes it so: %s with %s', (heading, day, order, why) => {
  const understanding = sales(heading, day, '5.5')
  expect([understanding.mapping.dateOrder, reasonsOf(understanding).date]).toEqual([order, why])
})
