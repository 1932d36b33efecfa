import { useCallback } from 'react'
import { columnTitles } from '../../../../shared/format/measure-titles.ts'
import type { PrintModel } from '../../../../shared/model/report.ts'
import type { RunSummary } from '../../../../shared/model/summary.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { Chart } from '../../../charts/chart.tsx'
import { bestScores } from '../../../charts/rf-cells.ts'
import { segmentBars, segmentBarsHeight, segmentsInWords } from '../../../charts/segment-bars.ts'
import type { Tokens } from '../../../theme/tokens.ts'
import { formatCount, formatMoney, formatOne, formatShare, NO_FIGURE } from '../../../ui/format.ts'
import { Swatch } from '../../../ui/swatch.tsx'
import { words } from '../../../ui/words.ts'
import { PaperCells } from './paper-cells.tsx'
import { PaperGrid } from './paper-grid.tsx'
import { PaperKeyFigures } from './paper-key-figures.tsx'

/** Bars on paper stand closer than on screen, so that the page holds the table as well. */
const PAPER_DENSITY = 0.8

/** The whole shop on one page: key figures, two pictures, and every segment in a line. */
export function PaperOverview({ model, bestIs }: { readonly model: PrintModel; readonly bestIs: BestIs }) {
  const { summary, currency } = model
  const { segments } = summary
  const build = useCallback((tokens: Tokens) => segmentBars(segments, currency, tokens), [segments, currency])
  return (
    <>
      <h2 className="paper-heading">At a glance</h2>
      <PaperKeyFigures summary={summary} currency={currency} />
      <div className="paper-pair">
        <section>
          <h3 className="paper-label">Customers against revenue</h3>
          <Chart
            label={segmentsInWords(segments)}
            height={Math.round(segmentBarsHeight(segments.length) * PAPER_DENSITY)}
            build={build}
            onPaper
          />
        </section>
        <section>
          <h3 className="paper-label">Recency and frequency</h3>
          <PaperGrid cells={summary.grid} segments={segments} bestIs={bestIs} />
          <p className="paper-small">
            Customers by score, {bestIs === 'lowest' ? 1 : bestScores(summary.grid).r} is best: to the right came lately
            (R), upwards come often (F). Each cell has the colour of its main segment, and a strip of all that are in
            it. The table below lists where every segment is.
          </p>
        </section>
      </div>
      <SegmentLines summary={summary} currency={currency} />
      <PaperCells summary={summary} bestIs={bestIs} />
      {summary.warnings.length > 0 && (
        <ul className="paper-notes">
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
  const title = columnTitles(summary.settings)
  // Of nothing, or of less, there are no shares.
  const hasShares = (summary.revenue ?? 0) > 0
  return (
    <table className="paper-table paper-lines">
      <thead>
        <tr>
          <th scope="col">Segment</th>
          {['Customers', 'Share', 'Revenue', 'Share', title.recencyDays, title.frequency, title.monetary].map(
            (header, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns have the same words, and none moves
              <th key={at} scope="col" className="number">
                {header}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {summary.segments.map((segment) => (
          <tr key={segment.name}>
            <th scope="row">
              <Swatch color={segment.color} /> {segment.name}
            </th>
            <td className="number">{formatCount(segment.customers)}</td>
            <td className="number">{formatShare(segment.share)}</td>
            <td className="number">{formatMoney(segment.revenue, currency)}</td>
            <td className="number">{hasShares ? formatShare(segment.revenueShare) : NO_FIGURE}</td>
            <td className="number">{segment.customers === 0 ? NO_FIGURE : formatOne(segment.meanRecencyDays)}</td>
            <td className="number">{segment.customers === 0 ? NO_FIGURE : formatOne(segment.meanFrequency)}</td>
            <td className="number">
              {segment.customers === 0 ? NO_FIGURE : formatMoney(segment.meanMonetary, currency)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All customers</th>
          <td className="number">{formatCount(summary.customers)}</td>
          <td className="number">{formatShare(1)}</td>
          <td className="number">{formatMoney(summary.revenue, currency)}</td>
          <td className="number">{hasShares ? formatShare(1) : NO_FIGURE}</td>
          <td className="paper-quiet" colSpan={3}>
            averages per customer
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
