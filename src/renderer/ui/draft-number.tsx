import { TextInput } from '@mantine/core'
import { useDraft } from './use-draft.ts'

interface DraftNumberProps {
  readonly label: string
  readonly value: number | null
  readonly placeholder?: string
  readonly onChange: (value: number | null) => void
}

/** A number that may be left open, taken once the typing pauses. */
export function DraftNumber({ label, value, placeholder, onChange }: DraftNumberProps) {
  const draft = useDraft(value === null ? '' : String(value), (text) => onChange(numberIn(text)))
  return (
    <TextInput
      type="number"
      size="xs"
      aria-label={label}
      placeholder={placeholder}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.settle}
      onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
    />
  )
}

function numberIn(text: string): number | null {
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) ? null : value
}
