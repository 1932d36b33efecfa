import { NativeSelect } from '@mantine/core'
import { BEST_IS, type BestIs } from '../../../../shared/scores/show-score.ts'
import type { ScoreDisplay, ScoreForm } from '../../../state/score-display.ts'
import { formatOne } from '../../../ui/format.ts'
import { say } from '../../../ui/words.ts'
import { SettingField } from './setting-field.tsx'

const FORMS: readonly { readonly value: ScoreForm; readonly label: string }[] = [
  { value: 'code', label: say('settings.form.code') },
  { value: 'sum', label: say('settings.form.sum') },
  { value: 'average', label: say('settings.form.average', { example: formatOne(4) }) },
]

/** How scores are written in this window. Nothing is scored anew. */
export function DisplaySettings({ display }: { readonly display: ScoreDisplay }) {
  return (
    <>
      <SettingField label={say('settings.form')} term="scoreForm" about={say(`settings.form.${display.form}.about`)}>
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
      <SettingField label={say('settings.best')} term="bestScore" about={say(`settings.best.${display.bestIs}.about`)}>
        {(control) => (
          <NativeSelect
            {...control}
            size="xs"
            value={display.bestIs}
            data={BEST_IS.map((value) => ({ value, label: say(`settings.best.${value}`) }))}
            onChange={(event) => display.setBestIs(event.currentTarget.value as BestIs)}
          />
        )}
      </SettingField>
    </>
  )
}
