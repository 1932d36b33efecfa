import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { FEATURE_WORDS } from '../../../shared/format/feature-words.ts'
import type { ClusterFeature, ClusterSettings } from '../../../shared/model/cluster-settings.ts'
import {
  CLUSTER_FEATURES,
  DEFAULT_CLUSTERING,
  MEASURE_FORMS,
  SCALING_NAMES,
} from '../../../shared/model/cluster-settings.ts'
import { useRun } from '../../state/run.tsx'
import { formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import styles from './clusters.module.css'

const OUTLIER_SHARES = [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2] as const

/** What customers are compared by; nothing is worked out before it is asked for, since it can take a while. */
export function ComparePanel({ onDone }: { readonly onDone: () => void }) {
  const { history, change } = useRun()
  const { clustering, seed } = history.now
  const [draft, setDraft] = useState(clustering)
  const [draftSeed, setDraftSeed] = useState(seed)
  const set = (part: Partial<ClusterSettings>) => setDraft((old) => ({ ...old, ...part }))
  const toggle = (feature: ClusterFeature) =>
    set({
      features: CLUSTER_FEATURES.filter((each) =>
        each === feature ? !draft.features.includes(each) : draft.features.includes(each),
      ),
    })
  const tooFew = draft.features.length < 2
  const most = draft.features.length - 1
  const apply = () => {
    const components = draft.components === null || draft.components > most ? null : draft.components
    change({ type: 'change', change: { clustering: { ...draft, components }, seed: draftSeed } })
    onDone()
  }
  return (
    <Panel title={say('clusters.settings')} about={say('clusters.settings.about')}>
      <fieldset className={styles.features}>
        <legend className="visually-hidden">{say('clusters.settings.features')}</legend>
        {CLUSTER_FEATURES.map((feature) => (
          <Checkbox
            key={feature}
            size="xs"
            label={say(FEATURE_WORDS[feature].title)}
            description={say(FEATURE_WORDS[feature].definition)}
            checked={draft.features.includes(feature)}
            onChange={() => toggle(feature)}
          />
        ))}
      </fieldset>
      <p className="quiet small">{say('feature.missing')}</p>
      <div className={styles.choices}>
        <NativeSelect
          size="xs"
          label={say('clusters.settings.form')}
          description={say(`clusters.settings.form.${draft.form}.about`)}
          value={draft.form}
          data={MEASURE_FORMS.map((form) => ({ value: form, label: say(`clusters.settings.form.${form}`) }))}
          onChange={({ currentTarget }) =>
            set({ form: MEASURE_FORMS.find((form) => form === currentTarget.value) ?? draft.form })
          }
        />
        <NativeSelect
          size="xs"
          label={say('setting.scaling')}
          description={say(`setting.scaling.${draft.scaling}.about`)}
          value={draft.scaling}
          data={SCALING_NAMES.map((name) => ({ value: name, label: say(`setting.scaling.${name}`) }))}
          onChange={({ currentTarget }) =>
            set({ scaling: SCALING_NAMES.find((name) => name === currentTarget.value) ?? draft.scaling })
          }
        />
        <NativeSelect
          size="xs"
          label={say('clusters.settings.components')}
          description={say('clusters.settings.components.about')}
          value={String(Math.min(draft.components ?? 0, Math.max(most, 0)))}
          data={[
            { value: '0', label: say('clusters.settings.components.none') },
            ...Array.from({ length: Math.max(most, 0) }, (_, at) => ({
              value: String(at + 1),
              label: say('clusters.settings.components.count', { count: at + 1 }),
            })),
          ]}
          onChange={({ currentTarget }) => set({ components: Number(currentTarget.value) || null })}
        />
        <NativeSelect
          size="xs"
          label={say('clusters.settings.outliers')}
          description={say('clusters.settings.outliers.about')}
          value={String(draft.outliers)}
          data={[...new Set([...OUTLIER_SHARES, draft.outliers])].map((share) => ({
            value: String(share),
            label: share === 0 ? say('clusters.settings.outliers.none') : formatShare(share),
          }))}
          onChange={({ currentTarget }) => set({ outliers: Number(currentTarget.value) })}
        />
        <NumberInput
          size="xs"
          label={say('clusters.settings.seed')}
          description={say('clusters.settings.seed.about')}
          min={0}
          max={2 ** 31}
          allowDecimal={false}
          value={draftSeed}
          onChange={(value) => setDraftSeed(typeof value === 'number' ? value : seed)}
        />
      </div>
      <div className={styles.actions}>
        <Button onClick={apply} disabled={tooFew}>
          {say('clusters.find')}
        </Button>
        <Button variant="default" onClick={() => setDraft(DEFAULT_CLUSTERING)}>
          {say('clusters.settings.reset')}
        </Button>
        <p className="quiet small" role="status">
          {tooFew ? say('clusters.settings.tooFew') : say('clusters.settings.ticked', { count: draft.features.length })}
        </p>
      </div>
    </Panel>
  )
}
