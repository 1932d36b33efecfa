import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { MapReport } from '../../../shared/model/distribution.ts'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { DraftText } from '../../ui/draft-text.tsx'
import { formatCount } from '../../ui/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { moved, nameProblem, withNewSegment, withoutSegment, withSegment } from './map-edits.ts'

interface SegmentsPanelProps {
  readonly map: SegmentMap
  readonly customers: MapReport['customers']
  readonly onChange: (map: SegmentMap) => void
}

const MOST_SEGMENTS = 50

/** The segments of a map in their order of reading: name, colour, meaning and action, with how many customers each has. */
export function SegmentsPanel({ map, customers, onChange }: SegmentsPanelProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const rename = (place: number, name: string) => {
    const found = nameProblem(map, place, name)
    setProblem(found)
    if (found === null) onChange(withSegment(map, place, { name: name.trim() }))
  }
  return (
    <Panel title="Segments" about="In the order in which they are shown, the best first." flush>
      <table className="data-table map-segments" aria-label="Segments of the map">
        <thead>
          <tr>
            <td />
            <th scope="col">Name</th>
            <th scope="col">Who they are</th>
            <th scope="col">What to do</th>
            <th scope="col" className="number">
              Customers
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {map.segments.map((segment, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place: its fields must stay the same while it is renamed
            <tr key={place}>
              <td>
                <input
                  type="color"
                  className="map-color"
                  aria-label={`Colour of ${segment.name}`}
                  value={segment.color}
                  onChange={(event) => onChange(withSegment(map, place, { color: event.currentTarget.value }))}
                />
              </td>
              <td>
                <DraftText
                  label={`Name of segment ${place + 1}`}
                  most={60}
                  value={segment.name}
                  onChange={(name) => rename(place, name)}
                />
              </td>
              <td>
                <DraftText
                  label={`Who ${segment.name} are`}
                  most={500}
                  value={segment.meaning}
                  onChange={(meaning) => onChange(withSegment(map, place, { meaning }))}
                />
              </td>
              <td>
                <DraftText
                  label={`What to do about ${segment.name}`}
                  most={500}
                  value={segment.action}
                  onChange={(action) => onChange(withSegment(map, place, { action }))}
                />
              </td>
              <td className="number">
                {formatCount(customers?.find(({ name }) => name === segment.name)?.customers ?? 0)}
              </td>
              <td>
                <span className="map-tools">
                  <IconButton
                    size="sm"
                    label={`Move ${segment.name} up`}
                    icon={<IconArrowUp size={14} />}
                    disabled={place === 0}
                    onClick={() => onChange({ ...map, segments: moved(map.segments, place, place - 1) })}
                  />
                  <IconButton
                    size="sm"
                    label={`Move ${segment.name} down`}
                    icon={<IconArrowDown size={14} />}
                    disabled={place === map.segments.length - 1}
                    onClick={() => onChange({ ...map, segments: moved(map.segments, place, place + 1) })}
                  />
                  <IconButton
                    size="sm"
                    label={`Take ${segment.name} and its rules away`}
                    icon={<IconTrash size={14} />}
                    disabled={map.segments.length === 1}
                    onClick={() => onChange(withoutSegment(map, place))}
                  />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="map-foot">
        <Button
          size="compact-sm"
          variant="default"
          disabled={map.segments.length >= MOST_SEGMENTS}
          onClick={() => onChange(withNewSegment(map))}
        >
          Add a segment
        </Button>
        <span role="status" className="map-problem">
          {problem}
        </span>
      </div>
    </Panel>
  )
}
