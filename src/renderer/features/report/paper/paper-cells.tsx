import type { RunSummary } from '../../../../shared/model/summary.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { SEGMENT_PLACES_COLUMNS, segmentPlaces } from '../../../../shared/tables/grid.ts'
import styles from './paper.module.css'
import { PaperTable } from './paper-table.tsx'

interface PaperCellsProps {
  readonly summary: RunSummary
  readonly bestIs: BestIs
}

/** Where the customers of each segment are in the grid, so that the cells and the segments can be held against each other. */
export function PaperCells({ summary, bestIs }: PaperCellsProps) {
  return (
    <PaperTable
      className={styles.cells}
      columns={SEGMENT_PLACES_COLUMNS}
      rows={segmentPlaces(summary, bestIs).filter(({ customers }) => customers > 0)}
      rowHeader="segment"
      rowKey={({ segment }) => segment}
    />
  )
}
