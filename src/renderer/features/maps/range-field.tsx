import type { ScoreRange } from '../../../shared/model/segment-map.ts'
import { say } from '../../ui/words.ts'
import styles from './maps.module.css'

interface RangeFieldProps {
  readonly label: string
  readonly short: string
  /** The lowest and the highest score there is. */
  readonly span: readonly [number, number]
  /** Null where any score fits. */
  readonly range: ScoreRange | null
  readonly onChange: (range: ScoreRange | null) => void
}

/** A range of scores; from the lowest to the highest is no condition at all. */
export function RangeField({ label, short, span, range, onChange }: RangeFieldProps) {
  const [least, most] = span
  const [from, to] = range ?? span
  const set = (low: number, high: number) => onChange(low === least && high === most ? null : [low, high])
  const options = Array.from({ length: most - least + 1 }, (_, at) => least + at)
  return (
    <span className={styles.range} data-any={range === null}>
      <span aria-hidden>{short}</span>
      <select
        className={styles.select}
        aria-label={say('maps.rule.from', { field: label })}
        value={from}
        onChange={(event) => {
          const low = Number(event.currentTarget.value)
          set(low, Math.max(low, to))
        }}
      >
        {options.map((score) => (
          <option key={score}>{score}</option>
        ))}
      </select>
      <span aria-hidden>–</span>
      <select
        className={styles.select}
        aria-label={say('maps.rule.to', { field: label })}
        value={to}
        onChange={(event) => {
          const high = Number(event.currentTarget.value)
          set(Math.min(from, high), high)
        }}
      >
        {options.map((score) => (
          <option key={score}>{score}</option>
        ))}
      </select>
    </span>
  )
}
