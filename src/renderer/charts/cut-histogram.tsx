import type { KeyboardEvent, PointerEvent } from 'react'
import { useCallback, useRef } from 'react'
import type { Histogram } from '../../shared/model/distribution.ts'
import type { Tokens } from '../theme/tokens.ts'
import { say } from '../ui/words.ts'
import { Chart } from './chart.tsx'
import { placeOf, valueAt } from './cut-axis.ts'
import styles from './cut-histogram.module.css'
import { HISTOGRAM_MARGIN, histogramBars } from './histogram-bars.ts'

interface CutHistogramProps {
  readonly histogram: Histogram
  /** What the values are, for a label: `Recency`. */
  readonly title: string
  /** The unit of the values; null where `format` writes it. */
  readonly unit: string | null
  readonly cuts: readonly number[]
  /** How far the next value lies above a cut: 1 where values are counts, so that the line stands behind all that is below. */
  readonly gap: 0 | 1
  /** What the arrow keys and the pointer move by. */
  readonly step: number
  readonly format: (value: number) => string
  /** A shorter way of writing values, for the axis. */
  readonly formatAxis: (value: number) => string
  /** Asked for while a cut is dragged; the owner keeps the cuts apart. */
  readonly onMove: (index: number, value: number) => void
}

const HEIGHT = 150

/** How a measure is spread, with cuts that can be dragged or moved by the arrow keys. */
export function CutHistogram(props: CutHistogramProps) {
  const { histogram, title, unit, cuts, gap, step, format, formatAxis, onMove } = props
  const plot = useRef<HTMLDivElement>(null)
  const build = useCallback(
    (tokens: Tokens) => histogramBars(histogram, unit, formatAxis, tokens),
    [histogram, unit, formatAxis],
  )

  const drag = (event: PointerEvent<HTMLElement>, index: number) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || plot.current === null) return
    const { left, width } = plot.current.getBoundingClientRect()
    const value = valueAt((event.clientX - left) / width, histogram.bars)
    onMove(index, Math.round((value - gap) / step) * step)
  }

  const { bars } = histogram
  return (
    <div className={styles.cutHistogram}>
      <Chart label={wordsOf(title, histogram)} height={HEIGHT} build={build} />
      <div ref={plot} className={styles.cutPlot} style={{ left: HISTOGRAM_MARGIN, right: HISTOGRAM_MARGIN }}>
        {cuts.map((cut, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a cut is its place: the handle must stay the same while it moves
            key={index}
            role="slider"
            tabIndex={0}
            className={styles.cutHandle}
            style={{ left: `${placeOf(cut + gap, bars) * 100}%` }}
            aria-label={say('charts.histogram.threshold', { measure: title, number: index + 1, count: cuts.length })}
            aria-valuemin={bars[0]?.from ?? 0}
            aria-valuemax={bars.at(-1)?.to ?? 0}
            aria-valuenow={cut}
            aria-valuetext={say('charts.histogram.upTo', { unit: unit ?? 'none', value: format(cut) })}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => drag(event, index)}
            onKeyDown={(event) => {
              const steps = stepsOf(event)
              if (steps === 0) return
              event.preventDefault()
              onMove(index, cut + steps * step)
            }}
          />
        ))}
      </div>
    </div>
  )
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
}

function stepsOf({ key, shiftKey }: KeyboardEvent): number {
  return (KEYS[key] ?? 0) * (shiftKey ? 10 : 1)
}

function wordsOf(title: string, { bars, scale }: Histogram): string {
  const most = bars.reduce((best, bar) => Math.max(best, bar.customers), 0)
  return say('charts.histogram.label', { measure: title, bars: bars.length, most, scale })
}
