import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TextOption } from '../../shared/analyses/analysis-options.ts'
import type { RunRecord } from '../../shared/model/run-list.ts'
import type { PlainKey } from '../../shared/words/words.ts'
import { say } from '../ui/words.ts'
import { runTitle } from './run-words.ts'

interface DatesControlProps {
  readonly option: TextOption
  readonly labels: readonly PlainKey[]
  readonly value: string | number | null
  readonly onChange: (value: string | null) => void
  /** Saved results that may stand for a date. */
  readonly results?: readonly RunRecord[]
}

/** A field per date of an option; what is chosen counts once all are filled in, or all are empty. */
export function DatesControl({ option, labels, value, onChange, results = [] }: DatesControlProps) {
  const known = typeof value === 'string' ? (value.match(/\d{4}-\d\d-\d\d|#\d+/g) ?? []) : []
  const [draft, setDraft] = useState<readonly string[]>(labels.map((_, at) => known[at] ?? ''))
  // The days of one period stand two by two: FROM..TO,FROM..TO.
  const separator = (at: number) => (labels.length === 4 && at % 2 === 1 ? '..' : ',')
  const change = (at: number, date: string) => {
    const dates = draft.map((each, place) => (place === at ? date : each))
    setDraft(dates)
    if (dates.every((each) => each === '')) onChange(null)
    const text = dates.map((each, place) => (place === 0 ? each : `${separator(place)}${each}`)).join('')
    if (dates.every((each) => each !== '') && option.pattern.test(text)) onChange(text)
  }
  return (
    <span className="row small" title={say(option.about)}>
      {say(option.title)}
      {labels.map((label, at) => {
        const chosen = draft[at] ?? ''
        const isResult = chosen.startsWith('#')
        return (
          <span key={label} className="row">
            {(results.length > 0 || isResult) && (
              <NativeSelect
                size="xs"
                aria-label={say('analyses.dayOrResult', { which: say(label) })}
                value={isResult ? chosen : ''}
                data={[
                  { value: '', label: say('analyses.onDay') },
                  ...results.map((run) => ({ value: `#${run.runId}`, label: runTitle(run) })),
                ]}
                onChange={(event) => change(at, event.currentTarget.value)}
              />
            )}
            {!isResult && (
              <TextInput
                type="date"
                size="xs"
                aria-label={say(label)}
                title={say(label)}
                value={chosen}
                onChange={(event) => change(at, event.currentTarget.value)}
              />
            )}
          </span>
        )
      })}
    </span>
  )
}
