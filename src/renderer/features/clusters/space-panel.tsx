import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from '@tabler/icons-react'
import type { PointerEvent } from 'react'
import { useCallback, useRef, useState } from 'react'
import { useCall } from '../../api/use-call.ts'
import { Chart } from '../../charts/chart.tsx'
import type { Outlook } from '../../charts/space-plot.ts'
import { SIDE, spaceInWords, spacePlot } from '../../charts/space-plot.ts'
import { useView } from '../../state/view.tsx'
import type { Tokens } from '../../theme/tokens.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { tip } from '../../ui/tip.ts'
import { rich, say } from '../../ui/words.ts'
import styles from './clusters.module.css'

interface SpacePanelProps {
  readonly runId: number
  readonly names: readonly string[]
}

const START: Outlook = { turn: 30, tilt: 20 }
const STEP = 15
const TURNS = [
  { label: say('clusters.space.left'), icon: IconArrowLeft, by: { turn: -STEP, tilt: 0 } },
  { label: say('clusters.space.right'), icon: IconArrowRight, by: { turn: STEP, tilt: 0 } },
  { label: say('clusters.space.up'), icon: IconArrowUp, by: { turn: 0, tilt: STEP } },
  { label: say('clusters.space.down'), icon: IconArrowDown, by: { turn: 0, tilt: -STEP } },
] as const

/** Customers in three directions at once, to be turned by hand or by buttons. */
export function SpacePanel({ runId, names }: SpacePanelProps) {
  const { go } = useView()
  const { value, error, reload } = useCall('clusters.space', { runId })
  const [outlook, setOutlook] = useState(START)
  const dragged = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const turn = (by: Outlook) =>
    setOutlook((old) => ({ turn: (old.turn + by.turn) % 360, tilt: Math.min(90, Math.max(-90, old.tilt + by.tilt)) }))
  const drag = ({ buttons, clientX: x, clientY: y }: PointerEvent) => {
    const from = dragged.current
    dragged.current = buttons === 1 ? { x, y } : null
    if (from !== null && buttons === 1) turn({ turn: (x - from.x) / 2, tilt: (y - from.y) / 2 })
  }
  const build = useCallback(
    (tokens: Tokens) => (value === null ? {} : spacePlot(value, outlook, names, tokens)),
    [value, outlook, names],
  )
  return (
    <Panel
      title={say('clusters.space')}
      about={rich('clusters.space.about', {}, { term: (parts) => <Term name="component">{parts}</Term> })}
      tools={
        <div className={styles.actions}>
          {TURNS.map(({ label, icon: Icon, by }) => (
            <ActionIcon
              key={label}
              {...tip(label)}
              variant="default"
              size="sm"
              aria-label={label}
              onClick={() => turn(by)}
            >
              <Icon size={14} />
            </ActionIcon>
          ))}
          <Button size="compact-xs" variant="default" onClick={() => setOutlook(START)}>
            {say('clusters.space.reset')}
          </Button>
        </div>
      }
    >
      {error !== null && <ErrorState error={error} onRetry={reload} />}
      {value === null && error === null && <Busy words={say('clusters.placing')} />}
      {value !== null && (
        <div className={styles.space} onPointerMove={drag}>
          <Chart
            label={spaceInWords(value, outlook)}
            height={SIDE + 10}
            build={build}
            onPick={(id) => go({ name: 'customer', id })}
          />
          <p className="quiet small">
            {value.points.length < value.customers &&
              say('clusters.sample', { shown: value.points.length, customers: value.customers })}{' '}
            {value.ratios.length < 3
              ? say('clusters.space.flat')
              : say('clusters.space.holds', {
                  share: formatShare(value.ratios.reduce((sum, ratio) => sum + ratio, 0)),
                })}
          </p>
        </div>
      )}
    </Panel>
  )
}
