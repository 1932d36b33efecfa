import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { PASTE_LIMIT } from '../../shared/model/given-files.ts'
import { call } from '../api/client.ts'
import { useView } from '../state/view.tsx'
import { takesText } from '../ui/commands/text-field.ts'
import { Notice } from '../ui/notice.tsx'
import { say, words } from '../ui/words.ts'
import styles from './frame.module.css'
import { pastedTable } from './pasted-table.ts'

/** Takes a table that is pasted outside a text field as a file, and says where that cannot be done. */
export function PasteBanner() {
  const { go } = useView()
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    const take = async (text: string, html: string) => {
      const table = pastedTable(text, html)
      if (table === null) return setProblem(say('shell.paste.none'))
      if (table.length > PASTE_LIMIT) return setProblem(say('shell.paste.large'))
      const file = await call('file.pasted', { text: table })
      setProblem(file.ok ? null : words.write(file.error.text))
      if (file.ok) go({ name: 'import', files: [file.value] })
    }
    const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
      if (clipboardData === null || (target instanceof HTMLElement && takesText(target))) return
      void take(clipboardData.getData('text/plain'), clipboardData.getData('text/html'))
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [go])

  if (problem === null) return null
  return (
    <div className={styles.banner}>
      <Notice
        tone="warn"
        actions={
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setProblem(null)}>
            {say('common.close')}
          </Button>
        }
      >
        <span role="status">{problem}</span>
      </Notice>
    </div>
  )
}
