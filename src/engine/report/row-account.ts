import type { ReportModel } from '../../shared/model/report.ts'
import { ROW_ACCOUNT_COLUMNS, rowAccount } from '../../shared/tables/rows.ts'
import type { Words } from '../../shared/words/words.ts'
import { addTable } from './column-cells.ts'
import { FORMATS, LOOKS, totalLook } from './looks.ts'
import type { SheetDraft } from './sheet-draft.ts'

/** Where every row of the files went: one line per class, and a total that reconciles with the rows read. */
export function addRowAccount(draft: SheetDraft, { summary, words, currency }: ReportModel): void {
  const { read, lines, accounted, countedTwice } = rowAccount(summary)
  draft.section(words.say('rows.title'))
  addTable(draft, ROW_ACCOUNT_COLUMNS, lines, { words, currency }, { spans: { about: 2 } })
  draft.add([
    { value: words.say('rows.read'), look: totalLook() },
    { value: read, look: totalLook(FORMATS.count) },
    { value: null, look: totalLook() },
    { value: balance(read, accounted, countedTwice, words), look: LOOKS.note, span: 2 },
  ])
}

function balance(read: number, accounted: number, countedTwice: number, { say }: Words): string {
  if (accounted !== read) return say('report.rows.differs', { count: accounted })
  return say(countedTwice === 0 ? 'report.rows.all' : 'report.rows.all.kept')
}
