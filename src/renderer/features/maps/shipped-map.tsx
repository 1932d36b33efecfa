import { Button } from '@mantine/core'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { formatCount } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { gridOf } from './grid-map.ts'
import { GridView } from './grid-painter.tsx'
import { MapActions } from './map-actions.tsx'
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
        title={map.title}
        about={map.about}
        tools={
          <div className="row">
            <MapActions map={map} />
            <Button size="compact-sm" onClick={onCopy}>
              Make a copy to change
            </Button>
          </div>
        }
        flush
      >
        <table className="data-table" aria-label="Segments of the map">
          <thead>
            <tr>
              <th scope="col">Segment</th>
              {countsFit && (
                <th scope="col" className="number">
                  Customers
                </th>
              )}
              <th scope="col">Who they are</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {map.segments.map(({ name, color, meaning, action }) => (
              <tr key={name}>
                <td>
                  <span className="map-segment">
                    <Swatch color={color} /> {name}
                  </span>
                </td>
                {countsFit && <td className="number">{formatCount(countOf(name))}</td>}
                <td>{meaning}</td>
                <td>{action}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      {grid !== null && (
        <Panel title="As a grid" about="Recency to the right, the other score upwards; the best is top right.">
          <GridView grid={grid} segments={map.segments} />
        </Panel>
      )}
    </div>
  )
}
