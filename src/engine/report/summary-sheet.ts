import type { ReportFile, ReportModel } from '../../shared/model/report.ts'
import { mapText } from '../../shared/segment-maps/map-text.ts'
import { FILE_COLUMNS } from '../../shared/tables/report-files.ts'
import { addTable } from './column-cells.ts'
import { addKeyFigures } from './key-figures.ts'
import { LOOKS, printSetup } from './looks.ts'
import { addRowAccount } from './row-account.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { WriteSheet } from './spreadsheet-library.ts'

const WIDTHS = [32, 26, 26, 26, 50]

/** The first sheet: what the report rests on, so that nobody has to ask how a figure came about. */
export function summarySheet(model: ReportModel): WriteSheet {
  const draft = new SheetDraft(WIDTHS)
  addTitle(draft, model)
  addKeyFigures(draft, model)
  addWarnings(draft, model)
  addRowAccount(draft, model)
  addFiles(draft, model)
  return draft.finish(model.words.say('report.sheet.summary'), {
    view: { showGridLines: false },
    freezePane: { rows: 1, columns: 0 },
    ...printSetup(model),
  })
}

function addTitle(draft: SheetDraft, { shop, madeAt, summary, mapTitle, words }: ReportModel): void {
  const { firstDay, lastDay, settings } = summary
  const span = WIDTHS.length
  const period = words.say('report.period', {
    from: words.day(firstDay),
    to: words.day(lastDay),
    asOf: words.day(settings.asOf),
    made: words.minute(madeAt),
  })
  draft.add([{ value: shop, look: LOOKS.title, span }], 30)
  draft.add([{ value: words.say('report.map', { map: words.write(mapText(mapTitle)) }), look: LOOKS.subtitle, span }])
  draft.add([{ value: period, look: LOOKS.subtitle, span }])
}

function addWarnings(draft: SheetDraft, { summary, words }: ReportModel): void {
  if (summary.warnings.length === 0) return
  draft.section(words.say('report.warnings'))
  for (const warning of summary.warnings)
    draft.add([{ value: words.write(warning), look: LOOKS.text, span: WIDTHS.length }])
}

function addFiles(draft: SheetDraft, { files, words, currency }: ReportModel): void {
  draft.section(words.say('report.files'))
  addTable<ReportFile>(draft, FILE_COLUMNS, files, { words, currency }, { spans: { columns: 2 } })
}
