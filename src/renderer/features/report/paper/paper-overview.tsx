import { useCallback } from 'react'
import type { PrintModel } from '../../../../shared/model/report.ts'
import type { RunSummary } from '../../../../shared/model/summary.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { allSegments, segmentColumns } from '../../../../shared/tables/segments.ts'
import { Chart } from '../../../charts/chart.tsx'
import { bestScores } from '../../../charts/rf-cells.ts'
import { segmentBars, segmentBarsHeight, segmentsInWords } from '../../../charts/segment-bars.ts'
import type { Tokens } from '../../../theme/tokens.ts'
import { Swatch } from '../../../ui/swatch.tsx'
import { say, words } from '../../../ui/words.ts'
import styles from './paper.module.css'
import { PaperCells } from './paper-cells.tsx'
import { PaperGrid } from './paper-grid.tsx'
import { PaperKeyFigures } from './paper-key-figures.tsx'
import { PaperTable } from './paper-table.tsx'

/** Bars on paper stand closer than on screen, so that the page holds the table as well. */
const PAPER_DENSITY = 0.8

/** The whole shop on one page: key figures, two pictures, and every segment in a line. */
export function PaperOverview({ model, bestIs }: { readonly model: PrintModel; readonly bestIs: BestIs }) {
  const { summary, currency } = model
  const { segments } = summary
  const build = useCallback((tokens: Tokens) => segmentBars(segments, currency, tokens), [segments, currency])
  return (
    <>
      <h2 className={styles.heading}>{say('paper.glance')}</h2>
      <PaperKeyFigures summary={summary} currency={currency} />
      <div className={styles.pair}>
        <section>
          <h3 className={styles.label}>{say('paper.bars')}</h3>
          <Chart
            label={segmentsInWords(segments)}
            height={Math.round(segmentBarsHeight(segments.length) * PAPER_DENSITY)}
            build={build}
            onPaper
          />
        </section>
        <section>
          <h3 className={styles.label}>{say('paper.grid')}</h3>
          <PaperGrid cells={summary.grid} segments={segments} bestIs={bestIs} />
          <p className={styles.small}>
            {say('paper.grid.about', { best: bestIs === 'lowest' ? 1 : bestScores(summary.grid).r })}
          </p>
        </section>
      </div>
      <SegmentLines summary={summary} currency={currency} />
      <PaperCells summary={summary} bestIs={bestIs} />
      {summary.warnings.length > 0 && (
        <ul className={styles.notes}>
          {summary.warnings.map(words.write).map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </>
  )
}

interface SegmentLinesProps {
  readonly summary: RunSummary
  readonly currency: string | null
}

function SegmentLines({ summary, currency }: SegmentLinesProps) {
  return (
    <PaperTable
      className={styles.lines}
      columns={segmentColumns(summary)}
      rows={summary.segments}
      total={allSegments(summary, words)}
      currency={currency}
      rowHeader="name"
      rowKey={({ name }) => name}
      cells={{
        name: ({ name, color }) => (
          <>
            <Swatch color={color} /> {name}
          </>
        ),
      }}
    />
  )
}
