import type { PrintModel } from '../../../../shared/model/report.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { SEGMENT_PLACES_COLUMNS, segmentPlaces } from '../../../../shared/tables/grid.ts'
import { allSegments, segmentColumns } from '../../../../shared/tables/segments.ts'
import { bestScores } from '../../../charts/rf-cells.ts'
import { say, words } from '../../../ui/words.ts'
import type { PaperSection } from './blocks.ts'
import { paragraph, section, subtitle, title } from './headings.tsx'
import styles from './paper.module.css'
import { PaperGrid } from './paper-grid.tsx'
import { swatched } from './summary-section.tsx'
import { tableBlock } from './table-block.tsx'

/** More segments than these are printed smaller. */
const MANY = 16

/** Every segment in a line, and where the customers are in the grid of recency and frequency. */
export function segmentsSection(model: PrintModel, bestIs: BestIs): PaperSection {
  const { summary, currency } = model
  const { segments, grid } = summary
  const best = bestIs === 'lowest' ? 1 : bestScores(grid).r
  return section('segments', [
    title(say('screens.segments')),
    tableBlock({
      key: 'lines',
      className: segments.length > MANY ? styles.cells : styles.lines,
      columns: segmentColumns(summary),
      rows: segments,
      total: allSegments(summary, words),
      currency,
      cells: { name: swatched },
    }),
    ...summary.warnings.map(words.write).map((warning) => paragraph(warning, warning, styles.small)),
    {
      key: 'grid',
      node: (
        <>
          <h3 className={styles.label}>{say('paper.grid')}</h3>
          <PaperGrid cells={grid} segments={segments} bestIs={bestIs} />
          <p className={styles.small}>{say('paper.grid.about', { best })}</p>
        </>
      ),
      dispensable: 1,
    },
    { ...subtitle('places', say('paper.places')), dispensable: 2 },
    tableBlock({
      key: 'places',
      className: styles.cells,
      columns: SEGMENT_PLACES_COLUMNS,
      rows: segmentPlaces(summary, bestIs).filter(({ customers }) => customers > 0),
      dispensable: 2,
    }),
  ])
}
