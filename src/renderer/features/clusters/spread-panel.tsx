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
import { rich, say } from '../../ui/words.ts'
import styles from './clusters.module.css'
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
  const title = say(FEATURE_WORDS[spread.feature].title)
  const feature = say(FEATURE_WORDS[spread.feature].definition)
  const inWords = spread.boxes
    .map((_, at) => say('clusters.spread.boxes.cluster', { number: at + 1, values: boxWords(spread, at, data.write) }))
    .join('. ')
  return (
    <Panel
      title={say('clusters.spread')}
      about={
        isBoxes
          ? rich('clusters.spread.boxes.about', { feature }, { term: (parts) => <Term name="boxPlot">{parts}</Term> })
          : say('clusters.spread.histogram.about', { feature })
      }
    >
      <div className={styles.tools}>
        <NativeSelect
          size="xs"
          label={say('clusters.spread.feature')}
          value={spread.feature}
          data={spreads.map((each) => ({ value: each.feature, label: say(FEATURE_WORDS[each.feature].title) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        {hasBoxes && (
          <SegmentedControl
            aria-label={say('clusters.spread.shape')}
            value={shape}
            onChange={setShape}
            data={[
              { value: 'boxes', label: say('clusters.spread.boxes') },
              { value: 'histogram', label: say('clusters.spread.histogram') },
            ]}
          />
        )}
      </div>
      <Chart
        label={
          hasBoxes
            ? say('clusters.spread.boxes.label', { feature: title, clusters: inWords })
            : say('clusters.spread.histogram.label', { feature: title })
        }
        height={Math.max(260, 40 * spread.boxes.length)}
        build={build}
      />
    </Panel>
  )
}
