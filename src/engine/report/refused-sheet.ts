import type { ImportRecord } from '../../shared/model/import.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { REFUSAL_REASONS, type RefusalReason, type RefusedRow } from '../../shared/model/rows.ts'
import { isNumeric } from '../../shared/tables/column.ts'
import { REFUSED_COLUMNS } from '../../shared/tables/refused.ts'
import { refusalText } from '../../shared/words/codes.ts'
import type { Words } from '../../shared/words/words.ts'
import { tableHeadings } from './excel-table.ts'
import type { LongSheet } from './list-sheet.ts'
import type { LongCell } from './long-sheet.ts'
import { FORMATS, LOOKS, listLook, printSetup } from './looks.ts'
import { SheetDraft } from './sheet-draft.ts'

/** How many refused rows a report lists; all are counted. */
const MAX_REFUSED_LISTED = 50_000

const FIXED = [
  { column: REFUSED_COLUMNS.file, width: 30 },
  { column: REFUSED_COLUMNS.sheet, width: 18 },
  { column: REFUSED_COLUMNS.row, width: 10 },
  { column: REFUSED_COLUMNS.reason, width: 44 },
] as const
const RAW_WIDTH = 16
/** Over one column; of more files it is better counted. */
const MOST_HEADINGS = 3

/** The rows that could not be used: how many per reason, and each as it stood in its file. */
export function refusedSheet(model: ReportModel, maxListed = MAX_REFUSED_LISTED): LongSheet {
  const { refused, words, imports } = model
  const { counts, listed, total } = gather(refused, maxListed)
  const rawColumns = listed.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const widths = [...FIXED.map(({ width }) => width), ...Array.from({ length: rawColumns }, () => RAW_WIDTH)]
  const draft = new SheetDraft(widths)
  draft.add([{ value: words.say('report.sheet.refused'), look: LOOKS.title, span: FIXED.length }], 30)
  draft.add([{ value: sentence(total, listed.length, words), look: LOOKS.subtitle, span: FIXED.length }])
  addCounts(draft, counts, words)
  draft.section(words.say('report.refused.rows'))
  const headers = [
    ...FIXED.map(({ column }) => ({ value: words.say(column.title), isNumber: isNumeric(column.kind) })),
    ...cellHeadings(rawColumns, imports, words).map((value) => ({ value, isNumber: false })),
  ]
  const titles = tableHeadings(headers.map(({ value }) => value))
  draft.add(
    headers.map(({ isNumber }, at) => ({
      value: titles[at] as string,
      look: isNumber ? LOOKS.headerRight : LOOKS.header,
    })),
  )
  const headerRow = draft.rows
  draft.add(
    headers.map(({ isNumber }) => ({
      value: null,
      look: isNumber ? listLook('0', 'right') : listLook(FORMATS.text, 'left'),
    })),
  )
  const templateRow = draft.rows
  if (listed.length > 0) draft.table(headerRow - 1, titles)
  return {
    templateRow,
    sheet: draft.finish(words.say('report.sheet.refused'), {
      view: { showGridLines: false },
      ...printSetup(model, headerRow),
    }),
    rows: rowsOf(listed, words),
  }
}

/** What stands over the cells of refused rows: the headings of their files, several where files differ. */
function cellHeadings(columns: number, imports: readonly Pick<ImportRecord, 'understood'>[], { say }: Words): string[] {
  const files = imports.map(({ understood }) => understood?.forRecipe?.headings ?? [])
  return Array.from({ length: columns }, (_, at) => {
    const known = [...new Set(files.map((headings) => headings[at] ?? '').filter((heading) => heading.trim() !== ''))]
    return known.length > 0 && known.length <= MOST_HEADINGS
      ? known.join(' / ')
      : say('report.refused.cell', { number: at + 1 })
  })
}

function sentence(total: number, listed: number, { say }: Words): string {
  if (total === 0) return say('report.refused.none')
  return listed === total
    ? say('report.refused.all', { count: total })
    : say('report.refused.some', { count: total, listed })
}

function addCounts(draft: SheetDraft, counts: ReadonlyMap<RefusalReason, number>, { say }: Words): void {
  if (counts.size === 0) return
  draft.section(say('report.refused.reasons'))
  draft.add([
    { value: say('refused.column.reason'), look: LOOKS.header, span: 2 },
    { value: say('report.refused.reasons.rows'), look: LOOKS.headerRight },
  ])
  for (const reason of REFUSAL_REASONS) {
    const count = counts.get(reason)
    if (count === undefined) continue
    draft.add([
      { value: say(refusalText(reason)), look: LOOKS.label, span: 2 },
      { value: count, look: LOOKS.count },
    ])
  }
}

function gather(refused: Iterable<RefusedRow>, maxListed: number) {
  const counts = new Map<RefusalReason, number>()
  const listed: RefusedRow[] = []
  let total = 0
  for (const row of refused) {
    total += 1
    counts.set(row.reason, (counts.get(row.reason) ?? 0) + 1)
    if (listed.length < maxListed) listed.push(row)
  }
  return { counts, listed, total }
}

function* rowsOf(listed: readonly RefusedRow[], words: Words): Generator<LongCell[]> {
  for (const row of listed) yield [...FIXED.map(({ column }) => column.value(row, words)), ...row.cells]
}
