import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MapReport } from '../../../shared/model/distribution.ts'
import type { SegmentMap, SegmentRule } from '../../../shared/model/segment-map.ts'
import { Panel } from '../../ui/panel.tsx'
import { moved } from './map-edits.ts'
import { RuleRow } from './rule-row.tsx'

interface RulesPanelProps {
  readonly map: SegmentMap
  readonly report: MapReport | null
  readonly onChange: (map: SegmentMap) => void
}

const MOST_RULES = 200

/** The rules of a map in the order in which they are tried. */
export function RulesPanel({ map, report, onChange }: RulesPanelProps) {
  const [dragged, setDragged] = useState<number | null>(null)
  const set = (rules: readonly SegmentRule[]) => onChange({ ...map, rules })
  return (
    <Panel
      title="Rules"
      about="Tried from the top; the first that fits decides. Drag a rule by its number, or use the arrows."
      flush
    >
      <ol className="rules" aria-label="Rules of the map">
        {map.rules.map((rule, place) => (
          <RuleRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place in the order
            key={place}
            rule={rule}
            place={place}
            map={map}
            customers={report?.byRule?.[place] ?? null}
            isShadowed={report?.shadowed.includes(place) === true}
            isLast={place === map.rules.length - 1}
            isDragged={dragged === place}
            onChange={(next) => set(map.rules.with(place, next))}
            onMove={(to) => set(moved(map.rules, place, to))}
            onRemove={() => set(map.rules.toSpliced(place, 1))}
            onDragStart={() => setDragged(place)}
            onDragEnd={() => setDragged(null)}
            onDrop={() => {
              if (dragged !== null) set(moved(map.rules, dragged, place))
              setDragged(null)
            }}
          />
        ))}
      </ol>
      <div className="map-foot">
        <Button
          size="compact-sm"
          variant="default"
          disabled={map.rules.length >= MOST_RULES || map.segments.length === 0}
          onClick={() => set([...map.rules, { segment: map.segments[0]?.name ?? '' }])}
        >
          Add a rule
        </Button>
      </div>
    </Panel>
  )
}
