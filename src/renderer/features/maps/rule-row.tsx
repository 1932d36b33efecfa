import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { SegmentMap, SegmentRule } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { formatCount } from '../../ui/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { CodesField } from './codes-field.tsx'
import { withCondition } from './map-edits.ts'
import { RangeField } from './range-field.tsx'

interface RuleRowProps {
  readonly rule: SegmentRule
  readonly place: number
  readonly map: SegmentMap
  /** Null as long as customers are not counted. */
  readonly customers: number | null
  readonly isShadowed: boolean
  readonly isLast: boolean
  readonly isDragged: boolean
  readonly onChange: (rule: SegmentRule) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  readonly onDragStart: () => void
  readonly onDragEnd: () => void
  readonly onDrop: () => void
}

type RangeKey = 'r' | 'f' | 'm' | 'fm' | 'sum' | 'tier'

const RANGES: readonly { readonly key: RangeKey; readonly word: string; readonly short: string }[] = [
  { key: 'r', word: 'recency', short: 'R' },
  { key: 'f', word: 'frequency', short: 'F' },
  { key: 'm', word: 'monetary', short: 'M' },
  { key: 'fm', word: 'the mean of frequency and monetary', short: 'Mean of F and M' },
  { key: 'sum', word: 'the sum of the scores', short: 'Sum' },
  { key: 'tier', word: 'the tier', short: 'Tier' },
]

/** One rule: its conditions, its segment, whom it takes, and where it stands. */
export function RuleRow(props: RuleRowProps) {
  const { rule, place, map, customers, isShadowed, isLast, isDragged, onChange, onMove, onRemove } = props
  const best = scoresNeeded(map) ?? 5
  const spanOf = (key: RangeKey): readonly [number, number] =>
    key === 'sum' ? [3, 3 * best] : [1, key === 'tier' ? 5 : best]
  // R, F and M are always offered; the rarer ones once they are used or asked for.
  const shown = RANGES.filter(({ key }) => key === 'r' || key === 'f' || key === 'm' || rule[key] !== undefined)
  const hidden = RANGES.filter((range) => !shown.includes(range))
  const name = `Rule ${place + 1}`
  return (
    <li
      className="rule"
      data-dragged={isDragged}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows at the end of the row do the same by key */}
      <span
        className="rule-number"
        draggable
        title="Drag to another place"
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', String(place))
          event.dataTransfer.effectAllowed = 'move'
          props.onDragStart()
        }}
        onDragEnd={props.onDragEnd}
      >
        {place + 1}
      </span>
      <span className="rule-segment">
        <Swatch color={map.segments.find((segment) => segment.name === rule.segment)?.color ?? 'var(--track)'} />
        <select
          className="map-select"
          aria-label={`${name}: segment`}
          value={rule.segment}
          onChange={(event) => onChange({ ...rule, segment: event.currentTarget.value })}
        >
          {map.segments.every((segment) => segment.name !== rule.segment) && (
            <option value={rule.segment}>{rule.segment}</option>
          )}
          {map.segments.map((segment) => (
            <option key={segment.name}>{segment.name}</option>
          ))}
        </select>
      </span>
      <span className="rule-conditions">
        {shown.map(({ key, word, short }) => (
          <RangeField
            key={key}
            label={`${name}: ${word}`}
            short={short}
            span={spanOf(key)}
            range={rule[key] ?? null}
            onChange={(range) => onChange(withCondition(rule, key, range))}
          />
        ))}
        {rule.codes !== undefined && (
          <CodesField
            label={`${name}: codes`}
            codes={rule.codes}
            best={best}
            onChange={(codes) => onChange(withCondition(rule, 'codes', codes))}
          />
        )}
        <select
          className="map-select rule-more"
          aria-label={`${name}: another condition`}
          value=""
          onChange={(event) => {
            const key = event.currentTarget.value
            const range = hidden.find((one) => one.key === key)
            if (range !== undefined) onChange(withCondition(rule, range.key, spanOf(range.key)))
            if (key === 'codes') onChange(withCondition(rule, 'codes', [String(best).repeat(best < 10 ? 3 : 1)]))
          }}
        >
          <option value="">and…</option>
          {hidden.map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
          {rule.codes === undefined && best < 10 && <option value="codes">exact codes</option>}
        </select>
      </span>
      <span className="rule-count">
        {isShadowed ? (
          <span className="map-problem">never decides</span>
        ) : (
          customers !== null && `${formatCount(customers)} ${customers === 1 ? 'customer' : 'customers'}`
        )}
      </span>
      <span className="map-tools">
        <IconButton
          size="sm"
          label={`Move rule ${place + 1} up`}
          icon={<IconArrowUp size={14} />}
          disabled={place === 0}
          onClick={() => onMove(place - 1)}
        />
        <IconButton
          size="sm"
          label={`Move rule ${place + 1} down`}
          icon={<IconArrowDown size={14} />}
          disabled={isLast}
          onClick={() => onMove(place + 1)}
        />
        <IconButton
          size="sm"
          label={`Take rule ${place + 1} away`}
          icon={<IconTrash size={14} />}
          disabled={false}
          onClick={onRemove}
        />
      </span>
    </li>
  )
}
