import type { SegmentMap } from '../../../../shared/model/segment-map.ts'
import type { Settings, Weights } from '../../../../shared/model/settings.ts'
import { DraftNumber } from '../../../ui/draft-number.tsx'
import { Term } from '../../../ui/term.tsx'
import { say } from '../../../ui/words.ts'
import styles from './settings-panel.module.css'

interface WeightsSettingProps {
  readonly settings: Settings
  readonly map: SegmentMap | null
  readonly onChange: (change: Partial<Settings>) => void
}

const MEASURES = ['r', 'f', 'm'] as const

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
    <div className={styles.setting}>
      <div className={styles.settingLabel}>
        <Term name="weights">{say('setting.weights')}</Term>
      </div>
      <div className={styles.settingWeights}>
        {MEASURES.map((key) => (
          <div key={key}>
            <span className="quiet small" aria-hidden>
              {say(`settings.weights.${key}`)}
            </span>
            <DraftNumber
              label={say(`settings.weights.${key}.label`)}
              value={weights[key]}
              onChange={(value) => set(key, value)}
            />
          </div>
        ))}
      </div>
      <p className={styles.settingAbout}>{weightsWords(map)}</p>
    </div>
  )
}

function weightsWords(map: SegmentMap | null): string {
  const isByTier = map?.rules.some((rule) => rule.tier !== undefined) === true
  return say(isByTier ? 'settings.weights.about.tiers' : 'settings.weights.about.scores')
}
