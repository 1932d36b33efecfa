import { type CSSProperties, useMemo } from 'react'
import type { PaperPart, PrintJob } from '../../../../shared/model/paper.ts'
import type { PrintModel } from '../../../../shared/model/report.ts'
import { tokenVariables } from '../../../theme/theme.ts'
import { TOKENS } from '../../../theme/tokens.ts'
import { say } from '../../../ui/words.ts'
import { analysisSection } from './analysis-section.tsx'
import type { PaperSection } from './blocks.ts'
import { callsSection } from './calls-section.tsx'
import { clustersSection } from './clusters-section.tsx'
import { methodSection, settingsLine } from './method-section.tsx'
import { PageFrame } from './page-frame.tsx'
import { MARGINS, PAPER_SIZES } from './page-style.ts'
import { Pages } from './pages.tsx'
import styles from './paper.module.css'
import { segmentSection } from './segment-section.tsx'
import { segmentsSection } from './segments-section.tsx'
import { summarySection } from './summary-section.tsx'

interface SegmentReportProps {
  readonly model: PrintModel
  readonly job: PrintJob
  readonly onLaidOut?: (pages: number) => void
}

/** The report as it goes on paper, and as the preview shows it: always light, page by page. */
export function SegmentReport({ model, job, onLaidOut }: SegmentReportProps) {
  const sections = useMemo(() => sectionsOf(model, job), [model, job])
  const { width, height } = PAPER_SIZES[job.paper]
  const style = {
    ...tokenVariables(TOKENS.light),
    '--paper-width': `${width}mm`,
    '--paper-height': `${height}mm`,
    '--paper-top': `${MARGINS.top}mm`,
    '--paper-side': `${MARGINS.side}mm`,
    '--paper-bottom': `${MARGINS.bottom}mm`,
  } as CSSProperties
  return (
    <article key={job.paper} className={styles.paper} style={style} aria-label={say('paper.label')}>
      <Pages
        sections={sections}
        onLaidOut={onLaidOut}
        frame={(page, pages, content) => (
          <PageFrame model={model} page={page} pages={pages}>
            {content}
          </PageFrame>
        )}
      />
    </article>
  )
}

function sectionsOf(model: PrintModel, { parts, comment, bestIs, rows }: PrintJob): readonly PaperSection[] {
  // The comment stands on the first page that has room for one.
  const isFirst = (part: PaperPart) => parts.find((each) => each === 'summary' || each === 'calls') === part
  const has = (part: PaperPart) => parts.includes(part)
  const clusters = has('clusters') ? clustersSection(model, bestIs) : null
  const sections = [
    ...(has('summary') ? [summarySection(model, comment)] : []),
    ...(has('segments') ? [segmentsSection(model, bestIs)] : []),
    ...model.segments.map((segment) => segmentSection(model, segment)),
    ...(clusters === null ? [] : [clusters]),
    ...model.analyses.map((analysis) => analysisSection(model, analysis, rows)),
    ...(model.calls === null ? [] : [callsSection(model, model.calls, isFirst('calls') ? comment : '')]),
    ...(has('method') ? [methodSection(model, bestIs)] : []),
  ]
  const last = sections.at(-1)
  // Every report says under which settings its figures came about.
  return has('method') || last === undefined
    ? sections
    : [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, settingsLine(model, bestIs)] }]
}
