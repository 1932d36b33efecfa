import { Button } from '@mantine/core'
import { Dialog } from './dialog.tsx'
import { GlossaryList } from './glossary-list.tsx'
import type { TermName } from './term-name.ts'
import { say } from './words.ts'

interface GlossaryDialogProps {
  readonly term: TermName
  readonly onClose: () => void
}

/** The glossary at one of its terms, over a screen that stays as it is. */
export function GlossaryDialog({ term, onClose }: GlossaryDialogProps) {
  return (
    <Dialog
      title={say('glossary.title')}
      isToRead
      onClose={onClose}
      onSubmit={onClose}
      actions={<Button type="submit">{say('common.close')}</Button>}
    >
      <GlossaryList term={term} />
    </Dialog>
  )
}
