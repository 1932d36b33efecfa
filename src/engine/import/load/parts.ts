import { isDeepStrictEqual } from 'node:util'
import { said } from '../../../shared/words/said.ts'
import type { Row } from '../read/source.ts'
import { chooseSheet } from '../understand/choose-sheet.ts'
import type { FrequentCustomer } from '../understand/draft.ts'
import { findHeader } from '../understand/find-header.ts'
import { missingColumns, refuseOpenQuestions } from '../understand/mapping-issues.ts'
import { refuseCutNumbers } from '../understand/overlong-rows.ts'
import { sheetsOfShape } from '../understand/same-shape.ts'
import { isCut, sampleSheet } from '../understand/sample.ts'
import { settleByWholeFile } from '../understand/settle-by-whole-file.ts'
import { type Understanding, understandSheet } from '../understand/understand.ts'
import { understandOnce } from '../understand/understand-once.ts'
import { sampleAround } from '../understand/wider-sample.ts'
import type { LoadRequest } from './understood.ts'
import { LaterRows } from './watches/later-rows.ts'

/** A sheet to import and how it is understood. */
export interface Part {
  readonly sheet: number
  readonly understanding: Understanding
  /** What holds its later rows against that; null where there are none, or where it was understood by them. */
  readonly later: LaterRows | null
}

/** The sheets to import, each understood; what is settled for the first holds for all. Throws a `RegularsError` for what is missing or open. */
export async function partsOf(request: LoadRequest, signal?: AbortSignal): Promise<Part[]> {
  const { sheet, rows } = await chooseSheet(request, signal)
  const first = isCut(rows)
    ? await settle(request, sheet, rows, signal).catch(async () =>
        // What the first rows lack or leave open, others may tell.
        settle(request, sheet, await sampleAround(request.source, sheet, [], undefined, signal), signal),
      )
    : await settle(request, sheet, rows, signal)
  const sheets =
    request.sheets === 'same-shape' ? await sheetsOfShape(request.source, sheet, first.header, signal) : [sheet]
  const parts: Part[] = []
  for (const each of sheets) {
    const sampled = each === sheet ? rows : await sampleSheet(request.source, each, signal)
    const understanding = each === sheet ? first : understandAs(first, request, sampled)
    if (each !== sheet && understanding.below.length === 0) continue
    const later = isCut(sampled) && understanding.level === 'sales' ? new LaterRows(understanding) : null
    parts.push({
      sheet: each,
      understanding: sheets.length > 1 ? amongSheets(understanding, sheets) : understanding,
      later,
    })
  }
  return parts
}

/**
 * The parts as their later rows show them, where these speak against how the parts were understood; null where they do not. Throws as
 * `partsOf` does.
 */
export async function partsAnew(
  request: LoadRequest,
  parts: readonly Part[],
  signal?: AbortSignal,
): Promise<Part[] | null> {
  let isChanged = false
  const anew: Part[] = []
  for (const { sheet, understanding: before, later } of parts) {
    const doubts = later?.doubts ?? []
    let understanding = before
    if (doubts.length > 0) {
      const rows = await sampleAround(request.source, sheet, doubts, before.mapping.columns.order, signal)
      const [first] = anew
      const wider = first
        ? understandAs(first.understanding, request, rows)
        : await settle(request, sheet, rows, signal, later?.frequent)
      if (!isSame(before, wider)) {
        isChanged = true
        understanding = withNote(parts.length > 1 ? amongSheets(wider, parts) : wider, doubts[0] as number)
      }
    }
    anew.push({ sheet, understanding, later: null })
  }
  return isChanged ? anew : null
}

async function settle(
  request: LoadRequest,
  sheet: number,
  rows: readonly Row[],
  signal?: AbortSignal,
  frequent?: FrequentCustomer | null,
): Promise<Understanding> {
  const proposed = frequent
    ? understandSheet(rows, request.file, request.wishes, request.now, frequent)
    : understandOnce(rows, request.file, request.wishes, request.now)
  const missing = missingColumns(proposed, request.file)
  if (missing) throw missing
  refuseCutNumbers(request.source, request.file, proposed)
  refuseOpenQuestions(proposed, request.file)
  return settleByWholeFile(request, sheet, proposed, rows, signal)
}

/** A sheet understood as another one of the same shape was; its header may stand in another row. */
function understandAs(first: Understanding, request: LoadRequest, rows: readonly Row[]): Understanding {
  const headerRow = findHeader(rows)?.row ?? first.header.row
  const wishes = { mapping: { ...first.mapping, headerRow }, currency: request.wishes.currency }
  return understandSheet(rows, request.file, wishes, request.now)
}

/** Whether rows would be loaded alike. */
function isSame(one: Understanding, other: Understanding): boolean {
  const [mine, theirs] = [one, other].map(({ mapping, reading, level, quirks, isPricedByItems }) => ({
    mapping,
    reading,
    level,
    quirks,
    isPricedByItems,
  }))
  return isDeepStrictEqual(mine, theirs)
}

function amongSheets(understanding: Understanding, { length }: readonly unknown[]): Understanding {
  const note = { kind: 'note', role: null, text: said('note.sheets', { count: length }) } as const
  return { ...understanding, issues: [...understanding.issues, note] }
}

function withNote(understanding: Understanding, row: number): Understanding {
  const note = { kind: 'note', role: null, text: said('note.understood-anew', { row }) } as const
  return { ...understanding, issues: [...understanding.issues, note] }
}
