import { describe, expect, it } from 'vitest'
import { LINE_KIND } from '../../sales/line-kind.ts'
import { isOnOtherDays, type TellingLine, toldAnew, toldOfOtherDay } from './told-anew.ts'

const { sale, creditNote, return: giveBack, cancelled } = LINE_KIND
const PLAIN = { isCut: false, hasNumber: true, isWholeFile: false, isTogether: false, isFiltered: false }

let made = 0
const line = (told: Partial<TellingLine>): TellingLine => ({
  ...{ id: ++made, importId: 1, row: made, hash: made, kind: sale, customer: 1, product: 1, day: 10 },
  ...{
    quantity: 10_000,
    price: 50_000,
    amount: 50_000,
    isNew: false,
    isFound: false,
    isBetween: false,
    isCutOff: false,
  },
  ...told,
})
const left = (told: Partial<TellingLine> = {}) => line(told)
const found = (told: Partial<TellingLine> = {}) => line({ isFound: true, ...told })
const added = (told: Partial<TellingLine> = {}) => line({ importId: 2, isNew: true, ...told })

/** Places in the list of the lines that count no more, and of those that are left out for no known reason. */
function told(lines: readonly TellingLine[], circumstances: Partial<typeof PLAIN> = {}) {
  const { changed, open } = toldAnew(lines, { ...PLAIN, ...circumstances })
  const places = (ids: readonly number[]) => ids.map((id) => lines.findIndex((each) => each.id === id))
  return [places(changed), places(open)]
}

describe('lines of an order count no more', () => {
  it.each<[string, TellingLine[], Partial<typeof PLAIN>, unknown]>([
    ['it is told with another amount', [left(), added({ amount: 60_000 })], {}, [[0], []]],
    [
      'it repeats some and has others together',
      [found(), left({ product: 2 }), added({ product: 3 })],
      { isTogether: true },
      [[1], []],
    ],
    [
      'it repeats what stood around it',
      [found(), left({ product: 2, isBetween: true }), added({ product: 3 })],
      {},
      [[1], []],
    ],
    ['money back stands on the row that is told', [found({ row: 7 }), left({ row: 7, kind: giveBack })], {}, [[1], []]],
    [
      'it is cancelled as a whole',
      [left(), left({ product: 2 }), added({ kind: cancelled, product: null })],
      {},
      [[0, 1], []],
    ],
    ['it is cancelled line by line', [left(), left({ product: 2 }), added({ kind: cancelled })], {}, [[0], []]],
    ['it was cancelled and counts again', [left({ kind: cancelled }), left({ product: 2 }), added()], {}, [[0], []]],
    ['its customer was put right', [left(), added({ customer: 2 })], {}, [[0], []]],
    [
      'the file has all around it and leaves it out',
      [found(), left({ isBetween: true })],
      { isWholeFile: true },
      [[1], []],
    ],
    [
      'the whole file gives more back too',
      [left({ kind: giveBack, isBetween: true }), added({ kind: giveBack, amount: -9 })],
      { isWholeFile: true },
      [[0], []],
    ],
  ])('where %s', (_, lines, circumstances, expected) => {
    expect(told(lines, circumstances)).toEqual(expected)
  })

  it.each<[string, TellingLine[], Partial<typeof PLAIN>, unknown]>([
    ['the files’ end cut it in two', [left(), added({ amount: 60_000 })], { isCut: true }, [[], []]],
    ['its end may have cut them off', [left({ isCutOff: true }), added({ amount: 60_000 })], {}, [[], []]],
    ['it has another product', [left(), added({ product: 2 })], {}, [[], []]],
    ['it has one of two of a product', [left(), left(), added({ amount: 60_000 })], {}, [[], []]],
    ['it is of another day', [left(), added({ day: 11, amount: 60_000 })], {}, [[], []]],
    ['it gives back', [left(), added({ kind: giveBack, amount: -50_000 })], {}, [[], []]],
    ['it is credited', [left(), added({ kind: creditNote, amount: -50_000 })], {}, [[], []]],
    ['it has no number of its own', [left(), added({ amount: 60_000 })], { hasNumber: false }, [[], []]],
    ['it is of another customer and another sale', [left(), added({ customer: 2, amount: 60_000 })], {}, [[], []]],
    ['it is of two others', [left(), left(), added({ customer: 2 }), added({ customer: 3 })], {}, [[], []]],
    ['it repeats some and adds others', [found(), left({ product: 2 }), added({ product: 3 })], {}, [[], [1]]],
    ['it repeats some and leaves others out', [found(), left({ product: 2 })], {}, [[], [1]]],
    ['it repeats some and leaves a cancelled one out', [found(), left({ product: 2, kind: cancelled })], {}, [[], []]],
    [
      'the file holds only lines of some kind',
      [found(), left({ isBetween: true })],
      { isWholeFile: true, isFiltered: true },
      [[], [1]],
    ],
    ['the file may end between', [found(), left()], { isWholeFile: true }, [[], [1]]],
    ['it cancels another product', [left(), added({ kind: cancelled, product: 2 })], {}, [[], []]],
    [
      'it cancels another quantity',
      [left(), added({ kind: cancelled, quantity: 20_000 }), left({ product: 3 })],
      {},
      [[], []],
    ],
    [
      'it cancels another price',
      [left(), added({ kind: cancelled, price: 20_000 }), left({ product: 3 })],
      {},
      [[], []],
    ],
    [
      'it cancels another amount',
      [left(), added({ kind: cancelled, amount: 20_000 }), left({ product: 3 })],
      {},
      [[], []],
    ],
    [
      'whole files of two customers',
      [left({ isBetween: true }), added({ customer: 2, amount: 1 })],
      { isWholeFile: true },
      [[], []],
    ],
  ])('but not where %s', (_, lines, circumstances, expected) => {
    expect(told(lines, circumstances)).toEqual(expected)
  })
})

describe('an order that was put off', () => {
  it('is on the day that is told last', () => {
    const lines = [left(), left({ product: 2 }), added({ day: 12, product: 2 }), added({ day: 12 })]
    expect(toldOfOtherDay(lines, true)).toEqual([lines[0]?.id, lines[1]?.id])
    expect(toldOfOtherDay(lines, false)).toEqual([])
  })

  it.each([
    ['it has something else then', [left(), added({ day: 12, amount: 1 })]],
    ['it has less then', [left(), left({ product: 2 }), added({ day: 12 })]],
    ['it is of somebody else', [left(), added({ day: 12, customer: 2 })]],
    ['it is of nobody', [left({ customer: null }), added({ day: 12, customer: null })]],
    ['some of it is on the same day', [left(), added()]],
    ['some of it is repeated', [found(), left(), added({ day: 12 })]],
  ])('is none where %s', (_, lines) => {
    expect(toldOfOtherDay(lines, true)).toEqual([])
  })

  it('is told by no day in common', () => {
    expect(isOnOtherDays([left(), added({ day: 12 })])).toBe(true)
    expect(isOnOtherDays([left(), left({ day: 12 }), added({ day: 12 })])).toBe(false)
    expect(isOnOtherDays([left()])).toBe(false)
    expect(isOnOtherDays([added({ day: 12 })])).toBe(false)
  })
})
