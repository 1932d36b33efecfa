import { Button } from '@mantine/core'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { OTHERS } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import type { GridAxis, MapGrid } from './grid-map.ts'
import { gridOf, nearestGrid, rulesOf } from './grid-map.ts'
import { GridPainter } from './grid-painter.tsx'
import styles from './maps.module.css'

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
      <Panel title={say('maps.grid')} about={say('maps.grid.paint')}>
        <GridPainter grid={grid} segments={map.segments} onChange={take} />
      </Panel>
    )
  }
  const make = (axis: GridAxis) => () => take(nearestGrid(map, axis))
  return (
    <Panel title={say('maps.grid')}>
      {scoresNeeded(map) === null ? (
        <p className="quiet">{say('maps.grid.none')}</p>
      ) : (
        <>
          <p className={`quiet ${styles.offer}`}>{say('maps.grid.offer')}</p>
          <div className="row">
            <Button size="compact-sm" variant="default" onClick={make('f')}>
              {say('maps.grid.convert.f')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={make('fm')}>
              {say('maps.grid.convert.fm')}
            </Button>
          </div>
        </>
      )}
    </Panel>
  )
}
