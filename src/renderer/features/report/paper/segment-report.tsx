import type { CSSProperties } from 'react'
import type { Paper } from '../../../../shared/calls/print-route.ts'
import { settingsOfRun } from '../../../../shared/format/describe-settings.ts'
import type { PrintModel } from '../../../../shared/model/report.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { tokenVariables } from '../../../theme/theme.ts'
import { TOKENS } from '../../../theme/tokens.ts'
import { words } from '../../../ui/words.ts'
import { MARGINS, PAPER_SIZES } from './page-style.ts'
import { PaperClusters } from './paper-clusters.tsx'
import { PaperCover } from './paper-cover.tsx'
import { PaperOverview } from './paper-overview.tsx'
import { PaperSegment } from './paper-segment.tsx'
import './paper.css'

interface SegmentReportProps {
  readonly model: PrintModel
  readonly paper: Paper
  readonly bestIs: BestIs
}

/** The report as it goes on paper, and as the preview shows it: always light, as wide as the paper. */
export function SegmentReport({ model, paper, bestIs }: SegmentReportProps) {
  const { width, height } = PAPER_SIZES[paper]
  const figures = new Map(model.summary.segments.map((segment) => [segment.name, segment]))
  const blocks = model.segments.flatMap(({ name, top }) => {
    const segment = figures.get(name)
    return segment === undefined || segment.customers === 0 ? [] : [{ segment, top }]
  })
  const empty = model.summary.segments.filter(({ customers }) => customers === 0)
  const style = {
    ...tokenVariables(TOKENS.light),
    '--paper-width': `${width}mm`,
    '--paper-height': `${height}mm`,
    '--paper-top': `${MARGINS.top}mm`,
    '--paper-side': `${MARGINS.side}mm`,
    '--paper-bottom': `${MARGINS.bottom}mm`,
  } as CSSProperties
  return (
    <article className="paper" style={style} aria-label="The report on paper">
      <section className="paper-sheet paper-cover">
        <PaperCover model={model} bestIs={bestIs} />
      </section>
      <section className="paper-sheet">
        <PaperOverview model={model} bestIs={bestIs} />
      </section>
      <section className="paper-sheet">
        <h2 className="paper-heading">Segment by segment</h2>
        {blocks.map(({ segment, top }) => (
          <PaperSegment
            key={segment.name}
            segment={segment}
            top={top}
            currency={model.currency}
            kinds={model.summary.settings}
          />
        ))}
        {empty.length > 0 && (
          <p className="paper-small">No customers now: {empty.map(({ name }) => name).join(', ')}.</p>
        )}
      </section>
      {model.summary.clusters !== null && (
        <section className="paper-sheet">
          <PaperClusters
            figures={model.summary.clusters}
            names={model.clusterNames}
            currency={model.currency}
            kinds={model.summary.settings}
            settings={settingsOfRun(model.summary, model.mapTitle, bestIs, words).clusters}
          />
        </section>
      )}
    </article>
  )
}
