import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { AppError } from '../../shared/model/errors.ts'
import { fileFromDrop } from '../api/client.ts'
import { useView } from '../state/view.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { say } from '../ui/words.ts'
import styles from './frame.module.css'

/** Takes a file that is dropped anywhere on the window. */
export function DropVeil() {
  const { go } = useView()
  const [over, setOver] = useState(false)
  const [error, setError] = useState<AppError | null>(null)

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      void Promise.all([...(event.dataTransfer?.files ?? [])].map(fileFromDrop)).then((results) => {
        const failed = results.find((result) => !result.ok)
        setError(failed === undefined ? null : failed.error)
        const [first, ...others] = results.flatMap((result) => (result.ok ? [result.value] : []))
        if (first !== undefined) go({ name: 'import', files: [first, ...others] })
      })
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [go])

  if (error !== null) {
    return (
      <div className={styles.dropError}>
        <ErrorState error={error} onRetry={() => setError(null)} />
      </div>
    )
  }
  if (!over) return null
  return (
    <div className={styles.dropVeil} role="status">
      <IconFileImport size={40} stroke={1.4} aria-hidden />
      <strong>{say('shell.drop')}</strong>
      <span>{say('shell.drop.about')}</span>
    </div>
  )
}
