import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import { call } from '../../api/client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { say } from '../../ui/words.ts'
import type { ClusterWords } from './use-cluster-names.ts'

interface NameDialogProps {
  readonly runId: number
  readonly words: ClusterWords
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Asks for a cluster's name and sentence; they stay with the result. */
export function NameDialog({ runId, words, onClose, onSaved }: NameDialogProps) {
  const [name, setName] = useState(words.name)
  const [sentence, setSentence] = useState(words.sentence ?? '')
  const [error, setError] = useState<AppError | null>(null)
  const save = async (change: { readonly name: string | null; readonly sentence: string | null }) => {
    const result = await call('clusters.name', { runId, number: words.number, ...change })
    if (!result.ok) return setError(result.error)
    onSaved()
    onClose()
  }
  // What was not touched stays as the figures say, so that it follows them.
  const changed = (text: string, shown: string, own: string | null | undefined) =>
    text.trim() === shown ? (own ?? null) : text.trim() || null
  const submit = () =>
    void save({
      name: changed(name, words.name, words.own?.name),
      sentence: changed(sentence, words.sentence ?? '', words.own?.sentence),
    })
  return (
    <Dialog
      title={say('clusters.card.rename', { number: words.number })}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          {words.own !== null && (
            <Button variant="subtle" color="gray" onClick={() => void save({ name: null, sentence: null })}>
              {say('clusters.rename.reset')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button type="submit">{say('common.save')}</Button>
        </>
      }
    >
      {error !== null && <ErrorState error={error} />}
      <TextInput
        label={say('clusters.rename.name')}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={say('clusters.rename.sentence')}
        maxLength={400}
        rows={4}
        value={sentence}
        onChange={(event) => setSentence(event.currentTarget.value)}
      />
    </Dialog>
  )
}
