import { describe, expect, it } from 'vitest'
import { LOOKS } from './looks.ts'
import { type DraftCell, SheetDraft } from './sheet-draft.ts'

const plain = LOOKS.label
const wrapped = LOOKS.note

describe('a sheet that is laid out', () => {
  it('has cells from the first column on, and rows that are left empty', () => {
    const draft = new SheetDraft([10, 20, 30])
    draft.add([{ value: 'a', look: plain }, null, { value: 3, look: plain, formula: 'A1' }])
    draft.skip()
    draft.skip(2)
    expect(draft.rows).toBe(4)
    draft.add([{ value: 'b', look: plain }], 40)
    const sheet = draft.finish('Sheet', { freezePane: { rows: 1, columns: 0 } })
    expect(sheet).toMatchObject({
      name: 'Sheet',
      columns: [{ width: 10 }, { width: 20 }, { width: 30 }],
      freezePane: { rows: 1 },
    })
    expect([...(sheet.cells ?? [])]).toEqual([
      ['0,0', { value: 'a', style: plain }],
      ['0,2', { value: 3, style: plain, formula: 'A1', formulaResult: 3 }],
      ['4,0', { value: 'b', style: plain }],
    ])
    expect([...(sheet.rowDefs ?? [])]).toEqual([
      [0, { height: 19 }],
      [4, { height: 40 }],
    ])
  })

  it('joins the cells that one covers', () => {
    const draft = new SheetDraft([10, 10, 10])
    draft.section('Part')
    draft.add([
      { value: 'a', look: plain, span: 2 },
      { value: 'b', look: plain },
    ])
    const sheet = draft.finish('Sheet')
    expect(sheet.merges).toEqual([
      { startRow: 1, startCol: 0, endRow: 1, endCol: 2 },
      { startRow: 2, startCol: 0, endRow: 2, endCol: 1 },
    ])
    expect(sheet.cells?.get('2,1')).toEqual({ style: plain })
    expect(sheet.cells?.get('2,2')).toMatchObject({ value: 'b' })
    expect(sheet.rowDefs?.get(1)).toEqual({ height: 24 })
  })

  it('makes a row as high as its wrapped text needs, up to twenty lines', () => {
    const heightOf = (value: string, look: DraftCell['look'] = wrapped, span = 1) => {
      const draft = new SheetDraft([10, 10])
      draft.add([{ value, look, span }])
      return ((draft.finish('Sheet').rowDefs?.get(0)?.height ?? 0) - 4) / 15
    }
    expect(LOOKS.note.alignment?.wrapText).toBe(true)
    // Eleven letters are 9.57 wide, twelve are 10.44.
    expect([heightOf('x'.repeat(11)), heightOf('x'.repeat(12)), heightOf('x'.repeat(12), wrapped, 2)]).toEqual([
      1, 2, 1,
    ])
    expect([heightOf('a\nb\n'), heightOf('x'.repeat(9_999)), heightOf('x'.repeat(99), plain)]).toEqual([3, 20, 1])
  })

  it('keeps text that Excel takes for an error or an escape', () => {
    const draft = new SheetDraft([10])
    draft.add([{ value: '#N/A', look: plain }])
    draft.add([{ value: '#NAME?', look: plain }])
    draft.add([{ value: '#1 best!', look: plain }])
    draft.add([{ value: '_x0041_', look: plain }])
    const cells = draft.finish('Sheet').cells
    expect(cells?.get('0,0')).toMatchObject({ value: '#N/A' })
    expect(cells?.get('1,0')).toMatchObject({ richText: [{ text: '#NAME?' }] })
    expect(cells?.get('2,0')).not.toHaveProperty('richText')
    expect(cells?.get('3,0')).toMatchObject({ value: '_x005F_x0041_' })
  })
})
