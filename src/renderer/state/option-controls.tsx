import { NativeSelect } from '@mantine/core'
import type { AnalysisOptions, ChosenOptions } from '../../shared/analyses/analysis-options.ts'
import { DraftNumber } from '../ui/draft-number.tsx'
import { say } from '../ui/words.ts'
import { DatesControl } from './dates-control.tsx'
import { MomentsControl } from './moments-control.tsx'

interface OptionControlsProps {
  readonly options: AnalysisOptions
  readonly chosen: ChosenOptions
  readonly onChange: (chosen: ChosenOptions) => void
}

/** The controls of an analysis's numbers, words and dates. */
export function OptionControls({ options, chosen, onChange }: OptionControlsProps) {
  return Object.entries(options).map(([id, option]) => {
    const value = chosen[id] ?? option.initial
    const set = (next: string | number | null) => onChange({ ...chosen, [id]: next ?? option.initial })
    if (option.kind === 'text') {
      if (option.dates === undefined) return null
      const Control = option.takesResults ? MomentsControl : DatesControl
      return <Control key={id} option={option} labels={option.dates} value={value} onChange={set} />
    }
    if (option.kind === 'choice') {
      return (
        <NativeSelect
          key={id}
          size="xs"
          aria-label={say(option.title)}
          title={say(option.about)}
          value={String(value)}
          data={Object.entries(option.choices).map(([choice, title]) => ({ value: choice, label: say(title) }))}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )
    }
    const { least, most } = option
    return (
      <span key={id} className="row small" title={say(option.about)}>
        {say(option.title)}
        <DraftNumber
          label={say(option.title)}
          placeholder={option.initial === null ? say('analyses.unset') : String(option.initial)}
          value={typeof chosen[id] === 'number' ? chosen[id] : null}
          onChange={(number) => set(number === null ? null : Math.min(most, Math.max(least, Math.round(number))))}
        />
      </span>
    )
  })
}
