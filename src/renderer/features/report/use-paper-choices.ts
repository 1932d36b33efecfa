import { useMemo, useState } from 'react'
import {
  PAPER_PARTS,
  PAPER_PRESETS,
  type Paper,
  type PaperPart,
  type PrintJob,
  ROW_LIMITS,
} from '../../../shared/model/paper.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useRemembered, useRememberedList, useRememberedText } from '../../state/layout.tsx'
import { useScoreDisplay } from '../../state/score-display.ts'
import { TOPS } from './tops.ts'

/** What was chosen of the report on paper, and how to choose otherwise. */
export interface PaperChoices {
  readonly parts: readonly PaperPart[]
  readonly setParts: (parts: readonly PaperPart[]) => void
  readonly segments: readonly string[]
  readonly setSegments: (segments: readonly string[]) => void
  readonly comment: string
  readonly setComment: (comment: string) => void
  readonly setPaper: (paper: Paper) => void
  readonly setTop: (top: string) => void
  readonly setRows: (rows: string) => void
}

/** The choices, remembered with the workspace, and the job that they make of a result. */
export function usePaperChoices(summary: RunSummary): { readonly choices: PaperChoices; readonly job: PrintJob } {
  const [paper, setPaper] = useRemembered<Paper>('report.paper', defaultPapers())
  const [top, setTop] = useRemembered<string>('report.top', TOPS)
  const [rows, setRows] = useRemembered<string>('report.rows', ROW_LIMITS)
  const [wanted, setParts] = useRememberedList<PaperPart>('report.parts', PAPER_PARTS, PAPER_PRESETS.boss)
  const [unwanted, setUnwanted] = useState<readonly string[] | null>(null)
  const [comment, setComment] = useRememberedText('report.comment')
  const language = useCall('shop.get', {}).value?.language ?? null
  const { bestIs } = useScoreDisplay()
  const { runId, clusters } = summary
  const parts = useMemo(() => wanted.filter((part) => part !== 'clusters' || clusters !== null), [wanted, clusters])
  const segments = useMemo(() => {
    const empty = summary.segments.filter(({ customers }) => customers === 0).map(({ name }) => name)
    return summary.segments.map(({ name }) => name).filter((name) => !(unwanted ?? empty).includes(name))
  }, [summary, unwanted])
  const job = useMemo(
    () => ({
      runId,
      // A page for no segment at all is none.
      parts: parts.filter((part) => part !== 'eachSegment' || segments.length > 0),
      segments,
      top: Number(top),
      rows: Number(rows),
      paper,
      bestIs,
      comment,
      language,
    }),
    [runId, parts, segments, top, rows, paper, bestIs, comment, language],
  )
  const setSegments = (chosen: readonly string[]) =>
    setUnwanted(summary.segments.map(({ name }) => name).filter((name) => !chosen.includes(name)))
  return {
    job,
    choices: { parts, setParts, segments, setSegments, comment, setComment, setPaper, setTop, setRows },
  }
}

/** Letter where it is the custom, A4 elsewhere; the first is the default. */
function defaultPapers(): readonly [Paper, Paper] {
  return /-(US|CA|MX|PH|CO|CL|VE)\b/.test(navigator.language) ? ['letter', 'a4'] : ['a4', 'letter']
}
