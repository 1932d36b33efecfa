import { formatCount } from '../../shared/format/numbers.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { REFUSAL_REASONS, type RefusalReason, type RefusedRow } from '../../shared/model/rows.ts'
import { REFUSED_COLUMNS } from '../../shared/tables/refused.ts'
import { refusalText } from '../../shared/words/codes.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import type { LongSheet } from './list-sheet.ts'
import { columnLetters, type LongCell } from './long-sheet.ts'
import { FORMATS, LOOKS, listLook, printSetup } from './looks.ts'
import { SheetDraft } from './sheet-draft.ts'

/** How many refused rows a report lists; all are counted. */
const MAX_REFUSED_LISTED = 50_000

const ROW = ENGLISH.say(REFUSED_COLUMNS.row.title)
const FIXED = [
  { header: ENGLISH.say(REFUSED_COLUMNS.file.title), width: 30 },
  { header: ENGLISH.say(REFUSED_COLUMNS.sheet.title), width: 18 },
  { header: ROW, width: 10 },
  { header: ENGLISH.say(REFUSED_COLUMNS.reason.title), width: 44 },
] as const
const RAW_WIDTH = 16

/** The rows that could not be used: how many per reason, and each as it stood in its file. */
export function refusedSheet({ shop, refused }: ReportModel, maxListed = MAX_REFUSED_LISTED): LongSheet {
  const { counts, listed, total } = gather(refused, maxListed)
  const rawColumns = listed.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const widths = [...FIXED.map(({ width }) => width), ...Array.from({ length: rawColumns }, () => RAW_WIDTH)]
  const draft = new SheetDraft(widths)
  draft.add([{ value: 'Refused', look: LOOKS.title, span: FIXED.length }], 30)
  draft.add([{ value: sentence(total, listed.length), look: LOOKS.subtitle, span: FIXED.length }])
  addCounts(draft, counts)
  draft.section('The rows as they stood in the file')
  const raw = Array.from({ length: rawColumns }, (_, index) => `Cell ${index + 1}`)
  const headers = [...FIXED.map(({ header }) => header), ...raw]
  const look = (header: string) => (header === ROW ? LOOKS.headerRight : LOOKS.header)
  draft.add(headers.map((header) => ({ value: header, look: look(header) })))
  const headerRow = draft.rows
  const template = (header: string) => (header === ROW ? listLook('0', 'right') : listLook(FORMATS.text, 'left'))
  draft.add(headers.map((header) => ({ value: null, look: template(header) })))
  const templateRow = draft.rows
  return {
    templateRow,
    sheet: draft.finish('Refused', {
      view: { showGridLines: false },
      autoFilter: { range: `A${headerRow}:${columnLetters(headers.length - 1)}${templateRow}` },
      ...printSetup(shop, headerRow),
    }),
    rows: rowsOf(listed),
  }
}

function sentence(total: number, listed: number): string {
  if (total === 0) return 'No row was refused: every row could be read.'
  const all = total === 1 ? '1 row could not be used.' : `${formatCount(total, 'en-GB')} rows could not be used.`
  return listed === total ? all : `${all} The first ${formatCount(listed, 'en-GB')} are listed; all are counted.`
}

function addCounts(draft: SheetDraft, counts: ReadonlyMap<RefusalReason, number>): void {
  if (counts.size === 0) return
  draft.section('Reasons')
  draft.add([
    { value: 'Reason', look: LOOKS.header, span: 2 },
    { value: 'Rows', look: LOOKS.headerRight },
  ])
  for (const reason of REFUSAL_REASONS) {
    const count = counts.get(reason)
    if (count === undefined) continue
    draft.add([
      { value: ENGLISH.say(refusalText(reason)), look: LOOKS.label, span: 2 },
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

function* rowsOf(listed: readonly RefusedRow[]): Generator<LongCell[]> {
  for (const { file, sheet, row, reason, cells } of listed)
    yield [file, sheet, row, ENGLISH.say(refusalText(reason)), ...cells]
}
