import type { CSSProperties } from 'react'
import type { Paper } from '../../../../shared/calls/print-route.ts'
import { settingsOfRun } from '../../../../shared/format/describe-settings.ts'
import type { PrintModel } from '../../../../shared/model/report.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { tokenVariables } from '../../../theme/theme.ts'
import { TOKENS } from '../../../theme/tokens.ts'
import { say, words } from '../../../ui/words.ts'
import { MARGINS, PAPER_SIZES } from './page-style.ts'
import styles from './paper.module.css'
import { PaperClusters } from './paper-clusters.tsx'
import { PaperCover } from './paper-cover.tsx'
import { PaperOverview } from './paper-overview.tsx'
import { PaperSegment } from './paper-segment.tsx'

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
    <article className={styles.paper} style={style} aria-label={say('paper.label')}>
      <section className={`${styles.sheet} ${styles.cover}`}>
        <PaperCover model={model} bestIs={bestIs} />
      </section>
      <section className={styles.sheet}>
        <PaperOverview model={model} bestIs={bestIs} />
      </section>
      <section className={styles.sheet}>
        <h2 className={styles.heading}>{say('paper.segments')}</h2>
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
          <p className={styles.small}>
            {say('paper.segments.empty', { segments: words.list(empty.map(({ name }) => name)) })}
          </p>
        )}
      </section>
      {model.summary.clusters !== null && (
        <section className={styles.sheet}>
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
