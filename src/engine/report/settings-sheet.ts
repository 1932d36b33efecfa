import { settingsOfRun } from '../../shared/format/describe-settings.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { type ScoreRow, scoreColumns, scoreRows } from '../../shared/tables/score-spans.ts'
import { DEFINITIONS } from '../../shared/words/definitions.ts'
import type { PlainKey } from '../../shared/words/words.ts'
import { headingOf } from './column-cells.ts'
import { LOOKS, printSetup } from './looks.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { WriteSheet } from './spreadsheet-library.ts'

const WIDTHS = [32, 26, 26, 26, 50]

/** Under which settings the figures came about, which values lead to which score, and what the words mean. */
export function settingsSheet(model: ReportModel): WriteSheet {
  const { words } = model
  const span = WIDTHS.length
  const draft = new SheetDraft(WIDTHS)
  draft.add([{ value: words.say('report.sheet.settings'), look: LOOKS.title, span }], 30)
  addSettings(draft, model)
  addThresholds(draft, model)
  draft.section(words.say('report.definitions'))
  for (const name of DEFINITIONS) {
    draft.add([
      { value: words.say(`termNames.${name}`), look: LOOKS.label },
      { value: words.say(`terms.${name}`), look: LOOKS.text, span: span - 1 },
    ])
  }
  return draft.finish(words.say('report.sheet.settings'), {
    view: { showGridLines: false },
    freezePane: { rows: 1, columns: 0 },
    ...printSetup(model),
  })
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
