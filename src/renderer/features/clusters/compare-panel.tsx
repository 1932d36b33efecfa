import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { SCALING_WORDS } from '../../../shared/format/describe-clustering.ts'
import { FEATURE_WORDS, MISSING_RULE } from '../../../shared/format/feature-words.ts'
import type { Choice } from '../../../shared/format/setting-words.ts'
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

const FORM_WORDS: Readonly<Record<ClusterSettings['form'], Choice>> = {
  log: { value: 'Logarithms', meaning: 'Small and large customers in one picture; a step is so many times more.' },
  raw: { value: 'As they are', meaning: 'A step is so much more, so that the largest customers decide.' },
  scores: { value: 'Scores', meaning: 'Recency, frequency and monetary as their scores, the rest as logarithms.' },
}
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
    <Panel
      title="How customers are compared"
      about="Customers who are alike in all ticked features come into one cluster. Start with three, and add what matters to your shop."
    >
      <fieldset className="compare-features">
        <legend className="visually-hidden">Features</legend>
        {CLUSTER_FEATURES.map((feature) => (
          <Checkbox
            key={feature}
            size="xs"
            label={FEATURE_WORDS[feature].title}
            description={FEATURE_WORDS[feature].definition}
            checked={draft.features.includes(feature)}
            onChange={() => toggle(feature)}
          />
        ))}
      </fieldset>
      <p className="quiet small">{MISSING_RULE}</p>
      <div className="compare-choices">
        <NativeSelect
          size="xs"
          label="Values"
          description={FORM_WORDS[draft.form].meaning}
          value={draft.form}
          data={MEASURE_FORMS.map((form) => ({ value: form, label: FORM_WORDS[form].value }))}
          onChange={({ currentTarget }) =>
            set({ form: MEASURE_FORMS.find((form) => form === currentTarget.value) ?? draft.form })
          }
        />
        <NativeSelect
          size="xs"
          label="Scaling"
          description={SCALING_WORDS[draft.scaling].meaning}
          value={draft.scaling}
          data={SCALING_NAMES.map((name) => ({ value: name, label: SCALING_WORDS[name].value }))}
          onChange={({ currentTarget }) =>
            set({ scaling: SCALING_NAMES.find((name) => name === currentTarget.value) ?? draft.scaling })
          }
        />
        <NativeSelect
          size="xs"
          label="Principal components"
          description="Fewer mixtures in place of the features, so that those which say the same count once."
          value={String(Math.min(draft.components ?? 0, Math.max(most, 0)))}
          data={[
            { value: '0', label: 'None' },
            ...Array.from({ length: Math.max(most, 0) }, (_, at) => ({
              value: String(at + 1),
              label: at === 0 ? '1 component' : `${at + 1} components`,
            })),
          ]}
          onChange={({ currentTarget }) => set({ components: Number(currentTarget.value) || null })}
        />
        <NativeSelect
          size="xs"
          label="Outliers to list"
          description="The customers most unlike all others. They stay in their clusters."
          value={String(draft.outliers)}
          data={[...new Set([...OUTLIER_SHARES, draft.outliers])].map((share) => ({
            value: String(share),
            label: share === 0 ? 'None' : formatShare(share),
          }))}
          onChange={({ currentTarget }) => set({ outliers: Number(currentTarget.value) })}
        />
        <NumberInput
          size="xs"
          label="Seed"
          description="The same seed gives the same clusters every time; another one starts elsewhere."
          min={0}
          max={2 ** 31}
          allowDecimal={false}
          value={draftSeed}
          onChange={(value) => setDraftSeed(typeof value === 'number' ? value : seed)}
        />
      </div>
      <div className="compare-actions">
        <Button onClick={apply} disabled={tooFew}>
          Find the clusters
        </Button>
        <Button variant="default" onClick={() => setDraft(DEFAULT_CLUSTERING)}>
          As usual
        </Button>
        <p className="quiet small" role="status">
          {tooFew ? 'Tick at least two features.' : `${draft.features.length} features are ticked.`}
        </p>
      </div>
    </Panel>
  )
}
