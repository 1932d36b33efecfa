import type { SegmentMap } from '../../../../shared/model/segment-map.ts'
import type { Settings, Weights } from '../../../../shared/model/settings.ts'
import { DraftNumber } from '../../../ui/draft-number.tsx'
import { Term } from '../../../ui/term.tsx'

interface WeightsSettingProps {
  readonly settings: Settings
  readonly map: SegmentMap | null
  readonly onChange: (change: Partial<Settings>) => void
}

const MEASURES = [
  { key: 'r', word: 'Recency' },
  { key: 'f', word: 'Frequency' },
  { key: 'm', word: 'Monetary' },
] as const

const MOST = 100

/** What each score weighs in the average of the three. */
export function WeightsSetting({ settings, map, onChange }: WeightsSettingProps) {
  const { weights } = settings
  const set = (key: keyof Weights, value: number | null) => {
    const next = { ...weights, [key]: Math.min(MOST, Math.max(0, Math.round(value ?? 0))) }
    // Three zeros have no average; the last one that counts stays.
    onChange({ weights: next.r + next.f + next.m === 0 ? { ...next, [key]: 1 } : next })
  }
  return (
    <div className="setting">
      <div className="setting-label">
        <Term name="weights">Weights</Term>
      </div>
      <div className="setting-weights">
        {MEASURES.map(({ key, word }) => (
          <div key={key}>
            <span className="quiet small" aria-hidden>
              {word}
            </span>
            <DraftNumber
              label={`Weight of ${word.toLowerCase()}`}
              value={weights[key]}
              onChange={(value) => set(key, value)}
            />
          </div>
        ))}
      </div>
      <p className="setting-about">{weightsWords(map)}</p>
    </div>
  )
}

function weightsWords(map: SegmentMap | null): string {
  if (map?.rules.some((rule) => rule.tier !== undefined) === true) {
    return 'This map ranks customers by the weighted average, so the weights decide the segments. At least one must be above 0.'
  }
  return 'This map looks at each score by itself, so the weights change the average score in lists only, not the segments.'
}
