import { OTHERS, type SegmentMap } from '../../../shared/model/segment-map.ts'
import type { SegmentFigures } from '../../../shared/model/summary.ts'
import { segmentNamed } from '../../../shared/segment-maps/match-segment.ts'
import { SEGMENT_CHANGE_COLUMNS } from '../../../shared/tables/thresholds.ts'
import { formatSigned, NO_FIGURE } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { Table } from '../../ui/table.tsx'
import { ofMap, say } from '../../ui/words.ts'
import styles from './thresholds.module.css'

interface SegmentsPreviewProps {
  readonly now: readonly SegmentFigures[]
  readonly then: readonly { readonly name: string; readonly customers: number }[]
  readonly map: SegmentMap
}

/** Every segment with its customers as they are now and with the new thresholds. */
export function SegmentsPreview({ now, then, map }: SegmentsPreviewProps) {
  const names = [...new Set([...then.map(({ name }) => name), ...now.map(({ name }) => name)])]
  const most = Math.max(1, ...then.map(({ customers }) => customers), ...now.map(({ customers }) => customers))
  const countIn = (list: readonly { readonly name: string; readonly customers: number }[], name: string) =>
    list.find((one) => one.name === name)?.customers ?? 0
  const rows = names.map((name) => ({
    name,
    color: (name === OTHERS.name ? OTHERS : segmentNamed(map, name)).color,
    before: countIn(now, name),
    after: countIn(then, name),
  }))
  return (
    <Panel title={say('thresholds.segments')} about={say('thresholds.segments.about')} flush>
      <Table
        label={say('thresholds.segments.label')}
        columns={SEGMENT_CHANGE_COLUMNS}
        rows={rows}
        rowHeader="name"
        rowKey={({ name }) => name}
        sortable={false}
        cells={{
          name: ({ name, color }) => (
            <span className={styles.segment}>
              <Swatch color={color} /> {ofMap(name)}
            </span>
          ),
          change: ({ before, after }) => (before === after ? NO_FIGURE : formatSigned(after - before)),
          bar: ({ after, color }) => (
            <span className={styles.bar} aria-hidden>
              <span style={{ width: `${(after / most) * 100}%`, background: color }} />
            </span>
          ),
        }}
      />
    </Panel>
  )
}
