import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LaidPage, type MeasuredBlock, type Piece, paginate } from './paginate.ts'

const ROOM = 100

const heights = (pages: readonly LaidPage[], sections: readonly (readonly MeasuredBlock[])[]) =>
  pages.map(({ section, pieces }) =>
    pieces.reduce((total, { block, from, to }) => {
      const measured = sections[section]?.[block]
      const rows = measured?.rows?.slice(from, to) ?? []
      return total + (measured?.height ?? 0) + rows.reduce((sum, row) => sum + row, 0)
    }, 0),
  )

test('a heading goes to the next page with what it stands above', () => {
  const section = [{ height: 80 }, { height: 10, isHeading: true }, { height: 15 }]
  expect(paginate([section], ROOM)).toEqual([
    { section: 0, pieces: [{ block: 0 }] },
    { section: 0, pieces: [{ block: 1 }, { block: 2 }] },
  ])
})

test('a table breaks between rows, never before its second or its last one', () => {
  const table = { height: 10, rows: Array.from({ length: 10 }, () => 10) }
  expect(paginate([[table]], ROOM)).toEqual([
    { section: 0, pieces: [{ block: 0, from: 0, to: 8 }] },
    { section: 0, pieces: [{ block: 0, from: 8, to: 10 }] },
  ])
  expect(paginate([[{ height: 75 }, table]], ROOM)[0]?.pieces).toEqual([{ block: 0 }])
})

test('what can be done without is left out where the section would not fit on one page, the least needed first', () => {
  const section = [{ height: 60 }, { height: 30, dispensable: 1 }, { height: 30, dispensable: 2 }]
  expect(paginate([section], ROOM)).toEqual([{ section: 0, pieces: [{ block: 0 }, { block: 1 }] }])
  expect(paginate([section], 130)[0]?.pieces).toHaveLength(3)
  expect(paginate([section], 70)[0]?.pieces).toEqual([{ block: 0 }])
  // What is needed less still fits where something higher does not.
  const high = [{ height: 60 }, { height: 80, dispensable: 1 }, { height: 30, dispensable: 2 }]
  expect(paginate([high], ROOM)[0]?.pieces).toEqual([{ block: 0 }, { block: 2 }])
})

const height = fc.integer({ min: 1, max: 60 })
const block = fc.oneof(
  fc.record({ height }),
  fc.record({ height: fc.integer({ min: 1, max: 20 }), isHeading: fc.constant(true) }),
  fc.record({
    height: fc.integer({ min: 1, max: 20 }),
    rows: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }),
  }),
)

test('everything is printed once and in order, on pages that hold something and do not run over', () => {
  fc.assert(
    fc.property(fc.array(fc.array(block, { maxLength: 12 }), { maxLength: 4 }), (sections: MeasuredBlock[][]) => {
      const pages = paginate(sections, ROOM)
      const printed = pages.flatMap(({ section, pieces }) => pieces.flatMap((piece) => lines(section, piece)))
      const given = sections.flatMap((blocks, section) =>
        blocks.flatMap(({ rows }, at) => lines(section, { block: at, ...(rows && { from: 0, to: rows.length }) })),
      )
      expect(printed).toEqual(given)
      expect(pages.every(({ pieces }) => pieces.length > 0)).toBe(true)
      for (const [at, used] of heights(pages, sections).entries()) {
        const blocks = sections[pages[at]?.section ?? -1] ?? []
        const isHigh = headingsOf(blocks, pages[at]?.pieces ?? []) > ROOM
        if (!isHigh) expect(used).toBeLessThanOrEqual(ROOM)
      }
    }),
  )
})

const lines = (section: number, { block, from, to }: Piece) =>
  from === undefined || to === undefined
    ? [`${section} ${block}`]
    : Array.from({ length: to - from }, (_, at) => `${section} ${block} ${from + at}`)

/** What the headings at the head of a page need with what they stand above: the one thing that may be higher than a page. */
function headingsOf(blocks: readonly MeasuredBlock[], pieces: readonly Piece[]): number {
  let total = 0
  for (const { block, from } of pieces) {
    const measured = blocks[block]
    const rows = measured?.rows?.slice(from ?? 0, (from ?? 0) + 2) ?? []
    total += (measured?.height ?? 0) + rows.reduce((sum, row) => sum + row, 0)
    if (measured?.isHeading !== true) break
  }
  return total
}
