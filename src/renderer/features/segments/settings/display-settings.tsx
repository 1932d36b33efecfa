import { NativeSelect } from '@mantine/core'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import type { ScoreDisplay, ScoreForm } from '../../../state/score-display.ts'
import { SettingField } from './setting-field.tsx'

const FORMS: readonly { readonly value: ScoreForm; readonly label: string; readonly about: string }[] = [
  { value: 'code', label: 'Code, like 543', about: 'The three scores side by side.' },
  { value: 'sum', label: 'Sum, like 12', about: 'The three scores added up.' },
  { value: 'average', label: 'Weighted average, like 4.0', about: 'The mean of the three scores by their weights.' },
]

/** How scores are written in this window. Nothing is scored anew. */
export function DisplaySettings({ display }: { readonly display: ScoreDisplay }) {
  return (
    <>
      <SettingField
        label="Customers’ score as"
        term="scoreForm"
        about={FORMS.find(({ value }) => value === display.form)?.about}
      >
        {(control) => (
          <NativeSelect
            {...control}
            size="xs"
            value={display.form}
            data={FORMS}
            onChange={(event) => display.setForm(event.currentTarget.value as ScoreForm)}
          />
        )}
      </SettingField>
      <SettingField
        label="The best score is"
        term="bestScore"
        about={
          display.bestIs === 'highest'
            ? 'As nearly everybody writes it.'
            : 'On every screen, on paper and in files. Maps are written and edited with the highest as the best.'
        }
      >
        {(control) => (
          <NativeSelect
            {...control}
            size="xs"
            value={display.bestIs}
            data={[
              { value: 'highest', label: 'The highest, 5 of 5' },
              { value: 'lowest', label: '1, as in a ranking' },
            ]}
            onChange={(event) => display.setBestIs(event.currentTarget.value as BestIs)}
          />
        )}
      </SettingField>
    </>
  )
}
