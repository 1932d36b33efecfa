import { useComputedColorScheme } from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import type { EChartsType } from 'echarts/core'
import { useCallback, useEffect, useRef } from 'react'
import type { Tokens } from '../theme/tokens.ts'
import { TOKENS } from '../theme/tokens.ts'
import { afterPaint } from '../ui/after-paint.ts'
import styles from './chart.module.css'
import { ChartTools } from './chart-tools.tsx'
import type { ChartOption } from './echarts.ts'
import { mountChart } from './echarts.ts'
import { useSpan } from './use-span.ts'

interface ChartProps {
  /** What the chart shows, in a sentence with its main figures. */
  readonly label: string
  /** In pixels. */
  readonly height: number
  /** Keep it in a `useCallback`. */
  readonly build: (tokens: Tokens) => ChartOption
  /** Called with the name of the bar, area or point that was clicked. The same must be in reach of the keyboard elsewhere. */
  readonly onPick?: (name: string) => void
  /** Called with the places of the first and the last name on the horizontal axis that was dragged over. */
  readonly onSpan?: (from: number, to: number) => void
  /** For paper: in light colours and still. */
  readonly onPaper?: boolean
}

/** A chart in the colours of the appearance, which follows the size of its place. In the window it is drawn after all else is seen. */
export function Chart({ label, height, build, onPick, onSpan, onPaper = false }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const ofWindow = useComputedColorScheme('light', { getInitialValueInEffect: false })
  const scheme = onPaper ? 'light' : ofWindow
  const still = useReducedMotion() === true || onPaper
  const pick = useRef(onPick)
  pick.current = onPick
  const { dragged, listen } = useSpan(onSpan)

  const draw = useCallback(() => {
    chart.current?.setOption({ animation: !still, animationDuration: 250, ...build(TOKENS[scheme]) }, true)
  }, [build, scheme, still])
  const drawNow = useRef(draw)
  drawNow.current = draw

  useEffect(draw, [draw])

  useEffect(() => {
    const element = place.current
    if (element === null) return
    const observer = new ResizeObserver(() => chart.current?.resize())
    const mount = () => {
      const mounted = mountChart(element)
      chart.current = mounted
      mounted.on('click', ({ name }) => pick.current?.(name))
      listen(mounted)
      drawNow.current()
      observer.observe(element)
    }
    const leave = onPaper ? mount() : afterPaint(mount)
    return () => {
      leave?.()
      observer.disconnect()
      chart.current?.dispose()
      chart.current = null
    }
  }, [listen, onPaper])

  const title = () => place.current?.closest('section')?.querySelector('h2')?.textContent ?? label
  const size = () => ({ width: place.current?.clientWidth ?? 0, height })
  return (
    <div>
      <div className={styles.place}>
        <div ref={place} role="img" aria-label={label} style={{ height, width: '100%' }} />
        {dragged !== null && <div className={styles.span} style={dragged} />}
      </div>
      {!onPaper && <ChartTools build={build} title={title} size={size} />}
    </div>
  )
}
