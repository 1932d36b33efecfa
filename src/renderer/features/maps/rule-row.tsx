import type { SegmentMap, SegmentRule } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { formatCustomers } from '../../ui/format.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { say } from '../../ui/words.ts'
import { CodesField } from './codes-field.tsx'
import { withCondition } from './map-edits.ts'
import styles from './maps.module.css'
import { RangeField } from './range-field.tsx'
import { RuleTools } from './rule-tools.tsx'

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

/** The conditions that are ranges, in the order in which they are shown. */
const RANGES = ['r', 'f', 'm', 'fm', 'sum', 'tier'] as const

type RangeKey = (typeof RANGES)[number]

/** One rule: its conditions, its segment, whom it takes, and where it stands. */
export function RuleRow(props: RuleRowProps) {
  const { rule, place, map, customers, isShadowed, isLast, isDragged, onChange, onMove, onRemove } = props
  const best = scoresNeeded(map) ?? 5
  const spanOf = (key: RangeKey): readonly [number, number] =>
    key === 'sum' ? [3, 3 * best] : [1, key === 'tier' ? 5 : best]
  // R, F and M are always offered; the rarer ones once they are used or asked for.
  const shown = RANGES.filter((key) => key === 'r' || key === 'f' || key === 'm' || rule[key] !== undefined)
  const hidden = RANGES.filter((key) => !shown.includes(key))
  const number = place + 1
  const fieldOf = (key: RangeKey | 'codes') =>
    say('maps.rule.condition', { rule: number, condition: say(`maps.condition.${key}`) })
  return (
    <li
      className={styles.rule}
      data-dragged={isDragged}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows at the end of the row do the same by key */}
      <span
        className={styles.ruleNumber}
        draggable
        title={say('maps.rule.drag')}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', String(place))
          event.dataTransfer.effectAllowed = 'move'
          props.onDragStart()
        }}
        onDragEnd={props.onDragEnd}
      >
        {number}
      </span>
      <span className={styles.ruleSegment}>
        <Swatch color={map.segments.find((segment) => segment.name === rule.segment)?.color ?? 'var(--track)'} />
        <select
          className={styles.select}
          aria-label={say('maps.rule.segment', { rule: number })}
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
      <span className={styles.ruleConditions}>
        {shown.map((key) => (
          <RangeField
            key={key}
            label={fieldOf(key)}
            short={say(`maps.short.${key}`)}
            span={spanOf(key)}
            range={rule[key] ?? null}
            onChange={(range) => onChange(withCondition(rule, key, range))}
          />
        ))}
        {rule.codes !== undefined && (
          <CodesField
            label={fieldOf('codes')}
            codes={rule.codes}
            best={best}
            onChange={(codes) => onChange(withCondition(rule, 'codes', codes))}
          />
        )}
        <select
          className={`${styles.select} ${styles.ruleMore}`}
          aria-label={say('maps.rule.more', { rule: number })}
          value=""
          onChange={(event) => {
            const key = event.currentTarget.value
            const range = hidden.find((one) => one === key)
            if (range !== undefined) onChange(withCondition(rule, range, spanOf(range)))
            if (key === 'codes') onChange(withCondition(rule, 'codes', [String(best).repeat(best < 10 ? 3 : 1)]))
          }}
        >
          <option value="">{say('maps.rule.add')}</option>
          {hidden.map((key) => (
            <option key={key} value={key}>
              {say(`maps.condition.${key}`)}
            </option>
          ))}
          {rule.codes === undefined && best < 10 && <option value="codes">{say('maps.condition.codes')}</option>}
        </select>
      </span>
      <span className={styles.ruleCount}>
        {isShadowed ? (
          <span className={styles.problem}>{say('maps.rule.never')}</span>
        ) : (
          customers !== null && formatCustomers(customers)
        )}
      </span>
      <RuleTools place={place} isLast={isLast} onMove={onMove} onRemove={onRemove} />
    </li>
  )
}
