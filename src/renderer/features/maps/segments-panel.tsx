import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { MapReport } from '../../../shared/model/distribution.ts'
import { MAP_NAME_LIMIT, type SegmentMap } from '../../../shared/model/segment-map.ts'
import type { Column } from '../../../shared/tables/column.ts'
import { MAP_SEGMENT_COLUMNS, type MapSegment } from '../../../shared/tables/map-segments.ts'
import { DraftText } from '../../ui/draft-text.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'
import { moved, nameProblem, withNewSegment, withoutSegment, withSegment } from './map-edits.ts'
import styles from './maps.module.css'

/** A segment at its place: its fields must stay the same while it is renamed. */
interface EditedSegment extends MapSegment {
  readonly place: number
}

const COLUMNS: readonly Column<EditedSegment>[] = [
  { id: 'color', title: 'maps.column.color', kind: 'text', value: () => '' },
  ...MAP_SEGMENT_COLUMNS,
  { id: 'tools', title: 'maps.column.tools', kind: 'text', value: () => '' },
]

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
  const countOf = (name: string) => customers?.find((one) => one.name === name)?.customers ?? 0
  return (
    <Panel title={say('maps.segments')} about={say('maps.segments.about')} flush>
      <Table
        label={say('maps.segments.label')}
        columns={COLUMNS}
        rows={map.segments.map((segment, place) => ({ segment, place, customers: countOf(segment.name) }))}
        sortable={false}
        cells={{
          color: ({ segment, place }) => (
            <input
              type="color"
              className={styles.color}
              aria-label={say('maps.segment.color', { segment: segment.name })}
              value={segment.color}
              onChange={(event) => onChange(withSegment(map, place, { color: event.currentTarget.value }))}
            />
          ),
          name: ({ segment, place }) => (
            <DraftText
              label={say('maps.segment.name', { number: place + 1 })}
              most={MAP_NAME_LIMIT}
              value={segment.name}
              onChange={(name) => rename(place, name)}
            />
          ),
          meaning: ({ segment, place }) => (
            <DraftText
              label={say('maps.segment.meaning', { segment: segment.name })}
              most={500}
              value={segment.meaning}
              onChange={(meaning) => onChange(withSegment(map, place, { meaning }))}
            />
          ),
          action: ({ segment, place }) => (
            <DraftText
              label={say('maps.segment.action', { segment: segment.name })}
              most={500}
              value={segment.action}
              onChange={(action) => onChange(withSegment(map, place, { action }))}
            />
          ),
          tools: ({ segment, place }) => (
            <span className={styles.tools}>
              <IconButton
                size="sm"
                label={say('maps.segment.up', { segment: segment.name })}
                icon={<IconArrowUp size={14} />}
                disabled={place === 0}
                onClick={() => onChange({ ...map, segments: moved(map.segments, place, place - 1) })}
              />
              <IconButton
                size="sm"
                label={say('maps.segment.down', { segment: segment.name })}
                icon={<IconArrowDown size={14} />}
                disabled={place === map.segments.length - 1}
                onClick={() => onChange({ ...map, segments: moved(map.segments, place, place + 1) })}
              />
              <IconButton
                size="sm"
                label={say('maps.segment.remove', { segment: segment.name })}
                icon={<IconTrash size={14} />}
                disabled={map.segments.length === 1}
                onClick={() => onChange(withoutSegment(map, place))}
              />
            </span>
          ),
        }}
      />
      <div className={styles.foot}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={map.segments.length >= MOST_SEGMENTS}
          onClick={() => onChange(withNewSegment(map))}
        >
          {say('maps.segments.add')}
        </Button>
        <span role="status" className={styles.problem}>
          {problem}
        </span>
      </div>
    </Panel>
  )
}
