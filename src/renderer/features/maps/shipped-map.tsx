import { Button } from '@mantine/core'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { MAP_SEGMENT_COLUMNS } from '../../../shared/tables/map-segments.ts'
import { Panel } from '../../ui/panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { Table } from '../../ui/table.tsx'
import { ofMap, say } from '../../ui/words.ts'
import { gridOf } from './grid-map.ts'
import { GridView } from './grid-painter.tsx'
import { MapActions } from './map-actions.tsx'
import styles from './maps.module.css'
import { useMapReport } from './use-map-report.ts'

interface ShippedMapProps {
  readonly map: SegmentMap
  readonly onCopy: () => void
}

/** A map that comes with Regulars: its segments and its grid, to look at and to copy. */
export function ShippedMap({ map, onCopy }: ShippedMapProps) {
  const { report, countsFit } = useMapReport(map)
  const grid = gridOf(map)
  const countOf = (name: string) => report?.customers?.find((one) => one.name === name)?.customers ?? 0
  return (
    <div className="stack">
      <Panel
        title={ofMap(map.title)}
        about={ofMap(map.about)}
        tools={
          <div className="row">
            <MapActions map={map} />
            <Button size="compact-sm" onClick={onCopy}>
              {say('maps.copyToEdit')}
            </Button>
          </div>
        }
        flush
      >
        <Table
          label={say('maps.segments.label')}
          columns={countsFit ? MAP_SEGMENT_COLUMNS : MAP_SEGMENT_COLUMNS.filter(({ id }) => id !== 'customers')}
          rows={map.segments.map((segment) => ({ segment, customers: countOf(segment.name) }))}
          rowKey={({ segment }) => segment.name}
          sortable={false}
          cells={{
            name: ({ segment }) => (
              <span className={styles.segment}>
                <Swatch color={segment.color} /> {ofMap(segment.name)}
              </span>
            ),
          }}
        />
      </Panel>
      {grid !== null && (
        <Panel title={say('maps.grid')} about={say(`maps.grid.about.${grid.axis}`)}>
          <GridView grid={grid} segments={map.segments} />
        </Panel>
      )}
    </div>
  )
}
