import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MapReport } from '../../../shared/model/distribution.ts'
import type { SegmentMap, SegmentRule } from '../../../shared/model/segment-map.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { moved } from './map-edits.ts'
import styles from './maps.module.css'
import { RuleRow } from './rule-row.tsx'

interface RulesPanelProps {
  readonly map: SegmentMap
  readonly report: MapReport | null
  readonly onChange: (map: SegmentMap) => void
}

const MOST_RULES = 200

/** The rules of a map in the order in which they are checked. */
export function RulesPanel({ map, report, onChange }: RulesPanelProps) {
  const [dragged, setDragged] = useState<number | null>(null)
  const set = (rules: readonly SegmentRule[]) => onChange({ ...map, rules })
  return (
    <Panel title={say('maps.rules')} about={say('maps.rules.about')} flush>
      <ol className={styles.rules} aria-label={say('maps.rules.label')}>
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
      <div className={styles.foot}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={map.rules.length >= MOST_RULES || map.segments.length === 0}
          onClick={() => set([...map.rules, { segment: map.segments[0]?.name ?? '' }])}
        >
          {say('maps.rules.add')}
        </Button>
      </div>
    </Panel>
  )
}
