import { TextInput } from '@mantine/core'
import { useDraft } from './use-draft.ts'

interface DraftTextProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** The most characters that it takes. */
  readonly most: number
  /** Called once the typing pauses; a text that is not taken is gone when the field is left. */
  readonly onChange: (value: string) => void
}

/** A line of text, taken once the typing pauses. */
export function DraftText({ label, value, placeholder, most, onChange }: DraftTextProps) {
  const draft = useDraft(value, onChange)
  return (
    <TextInput
      size="xs"
      aria-label={label}
      placeholder={placeholder}
      maxLength={most}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.settle}
      onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
    />
  )
}
