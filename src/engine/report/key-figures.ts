import type { ReportModel } from '../../shared/model/report.ts'
import { keyFigures } from '../../shared/tables/key-figures.ts'
import { headingOf, valueCell } from './column-cells.ts'
import { LOOKS } from './looks.ts'
import type { SheetDraft } from './sheet-draft.ts'

/** The figures that people ask for first, each with a word on what it counts. */
export function addKeyFigures(draft: SheetDraft, { summary, currency, words }: ReportModel): void {
  draft.section(words.say('figures.title'))
  for (const figure of keyFigures(summary)) {
    draft.add([
      { value: headingOf(figure, words, currency), look: LOOKS.label },
      valueCell(figure, summary, { words, currency }, true),
      { value: words.say(figure.help), look: LOOKS.note, span: 3 },
    ])
  }
}
