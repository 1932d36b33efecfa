import { useCallback } from 'react'
import { Chart } from '../../../charts/chart.tsx'
import type { ChartOption } from '../../../charts/echarts.ts'
import { forPaper } from '../../../charts/for-paper.ts'
import type { Tokens } from '../../../theme/tokens.ts'
import { useMeasuring } from './measuring.ts'

interface PaperChartProps {
  readonly label: string
  readonly height: number
  readonly build: (tokens: Tokens) => ChartOption
}

/** A chart as vectors, in light colours and still; while pages are measured, its place. */
export function PaperChart({ build, ...props }: PaperChartProps) {
  const drawn = useCallback((tokens: Tokens) => forPaper(build(tokens)), [build])
  return useMeasuring() ? <div style={{ height: props.height }} /> : <Chart {...props} build={drawn} onPaper />
}
