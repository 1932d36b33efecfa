import type { EChartsType } from 'echarts/core'
import { useCallback, useRef, useState } from 'react'

/** The part of a chart that is being dragged over, in pixels from its left edge. */
export interface DraggedSpan {
  readonly left: number
  readonly width: number
}

/** A shorter way of the mouse is a click. */
const LEAST_WAY = 8

/**
 * Lets a part of a chart's horizontal axis of names be chosen by dragging over it; `onSpan` is given the places of the first and the last
 * name. The same must be in reach of the keyboard elsewhere.
 */
export function useSpan(onSpan: ((from: number, to: number) => void) | undefined) {
  const [dragged, setDragged] = useState<DraggedSpan | null>(null)
  const wanted = useRef(onSpan)
  wanted.current = onSpan
  const listen = useCallback((chart: EChartsType) => {
    let start: number | null = null
    const placeAt = (x: number) => Number(chart.convertFromPixel({ xAxisIndex: 0 }, x))
    const canvas = chart.getZr()
    canvas.on('mousedown', ({ offsetX }) => {
      if (wanted.current !== undefined) start = offsetX
    })
    canvas.on('mousemove', ({ offsetX }) => {
      if (start !== null) setDragged({ left: Math.min(start, offsetX), width: Math.abs(offsetX - start) })
    })
    canvas.on('mouseup', ({ offsetX }) => {
      if (start !== null && Math.abs(offsetX - start) >= LEAST_WAY) {
        const [from, to] = [placeAt(start), placeAt(offsetX)].sort((a, b) => a - b)
        if (from !== undefined && to !== undefined) wanted.current?.(from, to)
      }
      start = null
      setDragged(null)
    })
    canvas.on('globalout', () => {
      start = null
      setDragged(null)
    })
  }, [])
  return { dragged, listen }
}
