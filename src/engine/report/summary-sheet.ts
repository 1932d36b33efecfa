import { formatDay } from '../../shared/format/dates.ts'
import { settingsOfRun } from '../../shared/format/describe-settings.ts'
import { columnTitles } from '../../shared/format/measure-titles.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { addKeyFigures } from './key-figures.ts'
import { LOOKS, printSetup } from './looks.ts'
import { addRowAccount } from './row-account.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { WriteSheet } from './spreadsheet-library.ts'
import { describeThresholds } from './thresholds-table.ts'

const WIDTHS = [32, 26, 26, 26, 50]
// English words with British dates, whatever the machine: a report is read elsewhere.
const LOCALE = 'en-GB'

/** The first sheet: what the report rests on, so that nobody has to ask how a figure came about. */
export function summarySheet(model: ReportModel): WriteSheet {
  const draft = new SheetDraft(WIDTHS)
  addTitle(draft, model)
  addKeyFigures(draft, model)
  addWarnings(draft, model)
  addRowAccount(draft, model.summary)
  addSettings(draft, model)
  addThresholds(draft, model)
  addFiles(draft, model)
  return draft.finish('Summary', { view: { showGridLines: false }, ...printSetup(model.shop, null) })
}

function addTitle(draft: SheetDraft, { shop, madeAt, summary, mapTitle }: ReportModel): void {
  const day = (date: string) => formatDay(date, LOCALE)
  const { firstDay, lastDay, settings } = summary
  const span = WIDTHS.length
  const period = `Purchases from ${day(firstDay)} to ${day(lastDay)}, seen from ${day(settings.asOf)}`
  draft.add([{ value: shop, look: LOOKS.title, span }], 30)
  draft.add([{ value: `Customer segments: ${mapTitle}`, look: LOOKS.subtitle, span }])
  draft.add([{ value: `${period}. Made by Regulars on ${madeAt}.`, look: LOOKS.subtitle, span }])
}

function addWarnings(draft: SheetDraft, { summary }: ReportModel): void {
  if (summary.warnings.length === 0) return
  draft.section('Please note')
  for (const warning of summary.warnings)
    draft.add([{ value: ENGLISH.write(warning), look: LOOKS.text, span: WIDTHS.length }])
}

function addSettings(draft: SheetDraft, { summary, mapTitle, bestIs }: ReportModel): void {
  draft.section('Settings')
  draft.add([
    { value: 'Setting', look: LOOKS.header },
    { value: 'Choice', look: LOOKS.header },
    { value: 'What it means', look: LOOKS.headerNote, span: 3 },
  ])
  const { segments, clusters } = settingsOfRun(summary, mapTitle, bestIs, ENGLISH)
  for (const { label, value, meaning } of [...segments, ...clusters]) {
    draft.add([
      { value: label, look: LOOKS.label },
      { value, look: LOOKS.text },
      { value: meaning, look: LOOKS.note, span: 3 },
    ])
  }
}

function addThresholds(draft: SheetDraft, { summary, currency, bestIs }: ReportModel): void {
  draft.section('What makes a score')
  const unit = currency === null ? '' : ` (${currency})`
  const { recencyDays, frequency, monetary } = columnTitles(summary.settings)
  const headers = ['Score', recencyDays, frequency, `${monetary}${unit}`]
  draft.add(headers.map((value) => ({ value, look: LOOKS.header })))
  for (const [place, words] of describeThresholds(summary.thresholds, currencyDecimals(currency), bestIs).entries()) {
    const name = place === 0 ? `${words.score} (best)` : String(words.score)
    draft.add([name, words.recency, words.frequency, words.monetary].map((value) => ({ value, look: LOOKS.text })))
  }
  if (summary.settings.scheme === 'ntile') {
    const note = 'Scores go by rank here: customers who stand exactly on a boundary can fall on either side of it.'
    draft.add([{ value: note, look: LOOKS.plain, span: WIDTHS.length }])
  }
  if (summary.thresholds.nested) {
    const note = 'Frequency and monetary are cut anew inside each group, so they have no single list of thresholds.'
    draft.add([{ value: note, look: LOOKS.plain, span: WIDTHS.length }])
  }
}

function addFiles(draft: SheetDraft, { files }: ReportModel): void {
  draft.section('Files')
  draft.add([
    { value: 'File', look: LOOKS.header },
    { value: 'Sheet', look: LOOKS.header },
    { value: 'Rows read', look: LOOKS.headerRight },
    { value: 'Columns used', look: LOOKS.headerNote, span: 2 },
  ])
  for (const { file, sheet, rowsRead, columns } of files) {
    const used = columns.map(([meaning, header]) => `${meaning}: ${header}`).join('; ')
    draft.add([
      { value: file, look: LOOKS.text },
      { value: sheet, look: LOOKS.text },
      { value: rowsRead, look: LOOKS.count },
      { value: used, look: LOOKS.note, span: 2 },
    ])
  }
}
