import type { ReportModel } from '../../shared/model/report.ts'
import { sheetOf } from '../../shared/model/sheet-of.ts'
import { howRead, type ReadingTable } from '../../shared/tables/how-read.ts'
import { addTable } from './column-cells.ts'
import { LOOKS, printSetup } from './looks.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { WriteSheet } from './spreadsheet-library.ts'

const WIDTHS = [26, 26, 12, 16, 22, 42]

/** How many columns of the sheet a column covers, so that tables of two to six columns stand below each other. */
const SPANS: Readonly<Record<ReadingTable['id'], Readonly<Record<string, number>>>> = {
  file: { found: 5 },
  roles: { why: 4 },
  values: {},
  done: { text: 6 },
  refused: { reason: 2, cells: 2 },
  asked: { question: 3, answer: 2 },
}

/** How each file was read, import by import in the order in which they came. */
export function howReadSheet({ imports, ...model }: ReportModel): WriteSheet {
  const { words } = model
  const span = WIDTHS.length
  const draft = new SheetDraft(WIDTHS)
  draft.add([{ value: words.say('howRead.title'), look: LOOKS.title, span }], 30)
  draft.add([{ value: words.say('howRead.about'), look: LOOKS.plain, span }])
  for (const record of imports) {
    const name = [record.file, sheetOf(record)].filter((part) => part !== '').join(', ')
    draft.section(words.say('howRead.import', { name, date: words.minute(record.importedAt) }))
    for (const { id, title, columns, rows } of howRead(record)) {
      draft.skip()
      draft.add([{ value: words.say(title), look: LOOKS.subtitle, span }])
      addTable(draft, columns, rows, model, { spans: SPANS[id] })
    }
  }
  return draft.finish(words.say('howRead.title'), {
    view: { showGridLines: false },
    freezePane: { rows: 1, columns: 0 },
    ...printSetup(model),
  })
}
