import { type SettingWords, settingsOfRun } from '../../../../shared/format/describe-settings.ts'
import { currencyDecimals } from '../../../../shared/format/money.ts'
import { MONEY_SCALE } from '../../../../shared/model/money.ts'
import type { PrintModel, ReportFile } from '../../../../shared/model/report.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import type { Column } from '../../../../shared/tables/column.ts'
import { FILE_COLUMNS } from '../../../../shared/tables/report-files.ts'
import { ROW_ACCOUNT_COLUMNS, rowAccount } from '../../../../shared/tables/rows.ts'
import { scoreColumns, scoreRows } from '../../../../shared/tables/score-spans.ts'
import { DEFINITIONS } from '../../../../shared/words/definitions.ts'
import { formatMinute } from '../../../ui/format.ts'
import { say, words } from '../../../ui/words.ts'
import type { PaperBlock, PaperSection } from './blocks.ts'
import { paragraph, section, subtitle, title } from './headings.tsx'
import styles from './paper.module.css'
import { tableBlock } from './table-block.tsx'

const SETTING_COLUMNS: readonly Column<SettingWords>[] = [
  { id: 'label', title: 'report.settings.column.setting', kind: 'text', value: ({ label }) => label },
  { id: 'value', title: 'report.settings.column.choice', kind: 'text', value: ({ value }) => value },
  { id: 'meaning', title: 'report.settings.column.about', kind: 'text', value: ({ meaning }) => meaning },
]

/** Under which settings the figures came about, what the words mean, and from which files. */
export function methodSection(model: PrintModel, bestIs: BestIs): PaperSection {
  const { summary, mapTitle, files, madeAt, currency } = model
  const { thresholds, settings } = summary
  const decimals = currencyDecimals(currency)
  return section('method', [
    title(say('paper.method')),
    ...settingBlocks('settings', say('paper.settings'), settingsOfRun(summary, mapTitle, bestIs, words).segments),
    subtitle('thresholds', say('report.thresholds')),
    tableBlock({
      key: 'thresholds',
      className: styles.lines,
      columns: scoreColumns(settings, thresholds.nested !== undefined),
      rows: scoreRows(thresholds, bestIs, words, (amount) => words.number(amount / MONEY_SCALE, decimals)),
    }),
    subtitle('definitions', say('paper.definitions')),
    ...DEFINITIONS.map((name) =>
      paragraph(
        name,
        say('paper.definition', { term: say(`termNames.${name}`), meaning: say(`terms.${name}`) }),
        styles.definition,
      ),
    ),
    subtitle('rows', say('rows.title')),
    tableBlock({
      key: 'rows',
      className: styles.lines,
      columns: ROW_ACCOUNT_COLUMNS,
      rows: rowAccount(summary).lines.filter(({ rows }) => rows > 0),
    }),
    subtitle('files', say('paper.files')),
    tableBlock({ key: 'files', className: styles.lines, columns: FILE_COLUMNS, rows: files.map(namedOnce) }),
    paragraph('made', say('paper.made.offline', { made: formatMinute(madeAt) }), styles.small),
  ])
}

/** A text file has one sheet, which is called as the file. */
function namedOnce(file: ReportFile): ReportFile {
  return file.sheet === file.file ? { ...file, sheet: '' } : file
}

/** The settings in a few lines, for a report without a page about them. */
export function settingsLine({ summary, mapTitle }: PrintModel, bestIs: BestIs): PaperBlock {
  const settings = settingsOfRun(summary, mapTitle, bestIs, words).segments
  const each = settings.map(({ label, value }) => say('paper.setting', { label, value }))
  return paragraph('settings-line', say('paper.settings.line', { settings: each.join(' · ') }), styles.small)
}

/** Settings with what each does to the figures. */
export function settingBlocks(key: string, text: string, settings: readonly SettingWords[]): readonly PaperBlock[] {
  return [subtitle(key, text), tableBlock({ key, className: styles.lines, columns: SETTING_COLUMNS, rows: settings })]
}
