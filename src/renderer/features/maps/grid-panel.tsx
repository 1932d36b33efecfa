import { Button } from '@mantine/core'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { OTHERS } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { Panel } from '../../ui/panel.tsx'
import type { GridAxis, MapGrid } from './grid-map.ts'
import { gridOf, nearestGrid, rulesOf } from './grid-map.ts'
import { GridPainter } from './grid-painter.tsx'

interface GridPanelProps {
  readonly map: SegmentMap
  readonly onChange: (map: SegmentMap) => void
}

/** The map as a grid to paint, where it is one; else the offer to make it one. */
export function GridPanel({ map, onChange }: GridPanelProps) {
  const grid = gridOf(map)
  const take = (next: MapGrid | null) => {
    if (next !== null) onChange({ ...map, rules: rulesOf(next, OTHERS.name) })
  }
  if (grid !== null) {
    return (
      <Panel
        title="Grid"
        about="Choose a segment and paint cells: by click, by drag, or with the arrow keys and Enter. The rules below follow."
      >
        <GridPainter grid={grid} segments={map.segments} onChange={take} />
      </Panel>
    )
  }
  const make = (axis: GridAxis) => () => take(nearestGrid(map, axis))
  return (
    <Panel title="Grid">
      {scoresNeeded(map) === null ? (
        <p className="quiet">
          A map for any number of scores has no grid. Choose a number of scores above to paint one.
        </p>
      ) : (
        <>
          <p className="quiet map-grid-offer">
            This map looks at more than a grid of two scores can show. It can be made a grid: each cell goes to the
            segment that has most of its codes, and the rules below are replaced.
          </p>
          <div className="row">
            <Button size="compact-sm" variant="default" onClick={make('f')}>
              Grid of recency and frequency
            </Button>
            <Button size="compact-sm" variant="default" onClick={make('fm')}>
              Grid of recency and the mean of frequency and monetary
            </Button>
          </div>
        </>
      )}
    </Panel>
  )
}
