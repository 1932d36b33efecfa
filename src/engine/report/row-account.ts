import { gatherRefused, ROW_CLASSES } from '../../shared/model/rows.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { rowClassMeaning, rowClassTitle } from '../../shared/words/codes.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { refusedParts } from '../../shared/words/refused-parts.ts'
import { FORMATS, LOOKS, numberLook, totalLook } from './looks.ts'
import type { SheetDraft } from './sheet-draft.ts'

/** Where every row of the files went: one line per class, and a total that reconciles with the rows read. */
export function addRowAccount(draft: SheetDraft, { rows: counts, refusedAs, settings }: RunSummary): void {
  const rows = gatherRefused(counts, refusedAs)
  const parts = refusedParts(ENGLISH, refusedAs)
  const countedTwice = settings.duplicates === 'keep' ? rows.duplicates : 0
  const accounted = ROW_CLASSES.reduce((sum, name) => sum + (rows[name] ?? 0), 0) - countedTwice
  draft.section('Where every row went')
  draft.add([
    { value: 'Rows', look: LOOKS.header },
    { value: 'Count', look: LOOKS.headerRight },
    { value: 'Share', look: LOOKS.headerRight },
    { value: 'What they are', look: LOOKS.headerNote, span: 2 },
  ])
  for (const name of ROW_CLASSES) {
    const count = rows[name]
    // Returns that are left out are a class of their own only where there are some.
    if (count === undefined || (name === 'ignored' && count === 0)) continue
    const meaning = ENGLISH.say(rowClassMeaning(name))
    draft.add([
      { value: ENGLISH.say(rowClassTitle(name)), look: LOOKS.label },
      { value: count, look: LOOKS.count },
      { value: rows.read === 0 ? 0 : count / rows.read, look: numberLook(FORMATS.share) },
      {
        value:
          name === 'invalid' && parts !== null ? ENGLISH.say('rows.class.invalid.parts', { meaning, parts }) : meaning,
        look: LOOKS.note,
        span: 2,
      },
    ])
  }
  draft.add([
    { value: ENGLISH.say('rows.read'), look: totalLook() },
    { value: rows.read, look: totalLook(FORMATS.count) },
    { value: null, look: totalLook() },
    { value: balance(rows.read, accounted, countedTwice), look: LOOKS.note, span: 2 },
  ])
}

function balance(read: number, accounted: number, countedTwice: number): string {
  if (accounted !== read) return `The counts above make ${accounted}, which is not the number of rows read.`
  return countedTwice === 0
    ? 'All rows are accounted for.'
    : 'All rows are accounted for; duplicates were kept, so they count in their other class too.'
}
