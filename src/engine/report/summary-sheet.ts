import { settingsOfRun } from '../../shared/format/describe-settings.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { ReportFile, ReportModel } from '../../shared/model/report.ts'
import { mapText } from '../../shared/segment-maps/map-text.ts'
import { FILE_COLUMNS } from '../../shared/tables/report-files.ts'
import { type ScoreRow, scoreColumns, scoreRows } from '../../shared/tables/score-spans.ts'
import type { PlainKey } from '../../shared/words/words.ts'
import { addTable, headingOf } from './column-cells.ts'
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
  addSettings(draft, model)
  addThresholds(draft, model)
  addFiles(draft, model)
  return draft.finish(model.words.say('report.sheet.summary'), {
    view: { showGridLines: false },
    ...printSetup(model, null),
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

function addSettings(draft: SheetDraft, { summary, mapTitle, bestIs, words }: ReportModel): void {
  draft.section(words.say('report.settings'))
  draft.add([
    { value: words.say('report.settings.column.setting'), look: LOOKS.header },
    { value: words.say('report.settings.column.choice'), look: LOOKS.header },
    { value: words.say('report.settings.column.about'), look: LOOKS.headerNote, span: 3 },
  ])
  const { segments, clusters } = settingsOfRun(summary, mapTitle, bestIs, words)
  for (const { label, value, meaning } of [...segments, ...clusters]) {
    draft.add([
      { value: label, look: LOOKS.label },
      { value, look: LOOKS.text },
      { value: meaning, look: LOOKS.note, span: 3 },
    ])
  }
}

function addThresholds(draft: SheetDraft, { summary, currency, bestIs, words }: ReportModel): void {
  const { thresholds, settings } = summary
  const isNested = thresholds.nested !== undefined
  const decimals = currencyDecimals(currency)
  const columns = scoreColumns(settings, isNested)
  const rows = scoreRows(thresholds, bestIs, words, (amount) => words.number(amount / MONEY_SCALE, decimals))
  const best = rows[0]?.score
  const value = (id: string, row: ScoreRow) => {
    const text = columns.find((column) => column.id === id)?.value(row, words) ?? ''
    return id === 'score' && row.score === best ? words.say('report.thresholds.best', { score: text }) : text
  }
  draft.section(words.say('report.thresholds'))
  draft.add(
    columns.map((column) => ({
      value: headingOf(column.id === 'monetary' ? { ...column, kind: 'money' } : column, words, currency),
      look: LOOKS.header,
    })),
  )
  for (const row of rows) draft.add(columns.map(({ id }) => ({ value: value(id, row), look: LOOKS.text })))
  const notes: readonly PlainKey[] = [
    settings.scheme === 'ntile'
      ? 'report.thresholds.ntile'
      : thresholds.equal === 'upper'
        ? 'report.thresholds.upper'
        : 'report.thresholds.lower',
    ...(isNested ? (['report.thresholds.nested'] as const) : []),
  ]
  for (const note of notes) draft.add([{ value: words.say(note), look: LOOKS.plain, span: WIDTHS.length }])
}

function addFiles(draft: SheetDraft, { files, words, currency }: ReportModel): void {
  draft.section(words.say('report.files'))
  addTable<ReportFile>(draft, FILE_COLUMNS, files, { words, currency }, { spans: { columns: 2 } })
}
