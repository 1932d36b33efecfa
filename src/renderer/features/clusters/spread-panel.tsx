import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { FEATURE_WORDS } from '../../../shared/format/feature-words.ts'
import type { FeatureSpread } from '../../../shared/model/cluster-views.ts'
import { Chart } from '../../charts/chart.tsx'
import { boxPlots, boxWords, histogramPlot } from '../../charts/spread-plots.ts'
import { useRemembered } from '../../state/layout.tsx'
import type { Tokens } from '../../theme/tokens.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { axisValue } from './feature-value.ts'

interface SpreadPanelProps {
  readonly spreads: readonly FeatureSpread[]
  readonly names: readonly string[]
  readonly currency: string | null
}

/** One feature in every cluster: as boxes, or as how many customers have how much. */
export function SpreadPanel({ spreads, names, currency }: SpreadPanelProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [shape, setShape] = useRemembered('clusters.spread', ['boxes', 'histogram'])
  const spread = spreads.find(({ feature }) => feature === chosen) ?? spreads[0]
  const hasBoxes = spread?.boxes.some((box) => box !== null) ?? false
  const isBoxes = hasBoxes && shape === 'boxes'
  const data = useMemo(
    () => spread && { spread, names, write: (value: number) => axisValue(spread.feature, value, currency) },
    [spread, names, currency],
  )
  const build = useCallback(
    (tokens: Tokens) => (data === undefined ? {} : isBoxes ? boxPlots(data, tokens) : histogramPlot(data, tokens)),
    [data, isBoxes],
  )
  if (spread === undefined || data === undefined) return null
  const { title, definition } = FEATURE_WORDS[spread.feature]
  const inWords = spread.boxes.map((_, at) => `Cluster ${at + 1}: ${boxWords(spread, at, data.write)}`).join('. ')
  return (
    <Panel
      title="One feature in every cluster"
      about={
        isBoxes ? (
          <>
            {definition} <Term name="boxPlot">How to read the boxes</Term>.
          </>
        ) : (
          `${definition} How many customers have how much, the clusters on top of one another.`
        )
      }
    >
      <div className="clusters-tools">
        <NativeSelect
          size="xs"
          label="Feature"
          value={spread.feature}
          data={spreads.map(({ feature }) => ({ value: feature, label: FEATURE_WORDS[feature].title }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        {hasBoxes && (
          <SegmentedControl
            aria-label="Boxes or histogram"
            value={shape}
            onChange={setShape}
            data={[
              { value: 'boxes', label: 'Box plots' },
              { value: 'histogram', label: 'Histogram' },
            ]}
          />
        )}
      </div>
      <Chart
        label={hasBoxes ? `${title}. ${inWords}.` : `${title}: how many customers of each cluster have which.`}
        height={Math.max(260, 40 * spread.boxes.length)}
        build={build}
      />
    </Panel>
  )
}
