import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Extent, Range } from '../../../shared/model/customers.ts'
import type { IsoDate } from '../../../shared/model/settings.ts'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { Term } from '../../ui/term.tsx'
import type { TermName } from '../../ui/term-name.ts'
import { say } from '../../ui/words.ts'
import styles from './filter-panel.module.css'

interface RangeProps<T> {
  readonly title: string
  readonly term?: TermName
  /** Left out until it is worked out. */
  readonly extent?: Extent<T>
  readonly range: Range<T>
  readonly format: (value: T) => string
  readonly onChange: (range: Range<T>) => void
}

interface NumberRangeProps extends RangeProps<number> {
  readonly scale?: number
  /** How many decimals count. */
  readonly decimals?: number
}

/** From and to a number, each may stay open. A field shows the value divided by `scale`. */
export function NumberRange({ scale = 1, decimals = 0, ...props }: NumberRangeProps) {
  const { title, range, extent, onChange } = props
  const shown = (value: number | null) => (value === null ? null : value / scale)
  const parts = 10 ** decimals
  const meant = (value: number | null) => (value === null ? null : Math.round(value * scale * parts) / parts)
  // In the units that the fields suggest, so that the words and they say the same.
  const rounded = extent && {
    least: Math.floor((extent.least / scale) * parts) / parts,
    most: Math.ceil((extent.most / scale) * parts) / parts,
  }
  return (
    <RangeFrame {...props} {...(rounded && { extent: { least: rounded.least * scale, most: rounded.most * scale } })}>
      <DraftNumber
        label={say('customers.filter.from', { title })}
        placeholder={rounded === undefined ? '' : String(rounded.least)}
        value={shown(range.from)}
        onChange={(from) => onChange({ ...range, from: meant(from) })}
      />
      <span className="quiet">{say('customers.filter.between')}</span>
      <DraftNumber
        label={say('customers.filter.to', { title })}
        placeholder={rounded === undefined ? '' : String(rounded.most)}
        value={shown(range.to)}
        onChange={(to) => onChange({ ...range, to: meant(to) })}
      />
    </RangeFrame>
  )
}

/** From and to a day, each may stay open. */
export function DateRange(props: RangeProps<IsoDate>) {
  const { title, range, extent, onChange } = props
  const field = (end: 'from' | 'to') => (
    <TextInput
      type="date"
      size="xs"
      aria-label={say(`customers.filter.${end}`, { title })}
      min={extent?.least}
      max={extent?.most}
      value={range[end] ?? ''}
      onChange={(event) => onChange({ ...range, [end]: event.currentTarget.value || null })}
    />
  )
  return (
    <RangeFrame {...props} isStacked>
      {field('from')}
      <span className="quiet">{say('customers.filter.between')}</span>
      {field('to')}
    </RangeFrame>
  )
}

interface RangeFrameProps<T> extends RangeProps<T> {
  /** Whether the fields need a line each, as dates do. */
  readonly isStacked?: boolean
  readonly children: ReactNode
}

function RangeFrame<T>({ title, term, extent, format, isStacked = false, children }: RangeFrameProps<T>) {
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.title}>{term === undefined ? title : <Term name={term}>{title}</Term>}</legend>
      <div className={styles.range} data-stacked={isStacked}>
        {children}
      </div>
      {extent && (
        <p className="quiet small">
          {say('customers.filter.extent', { least: format(extent.least), most: format(extent.most) })}
        </p>
      )}
    </fieldset>
  )
}
