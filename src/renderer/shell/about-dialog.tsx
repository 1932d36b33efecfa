import { Button } from '@mantine/core'
import { useState } from 'react'
import { call } from '../api/client.ts'
import { useCall } from '../api/use-call.ts'
import { useWorkspace } from '../state/workspace.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { say } from '../ui/words.ts'
import styles from './about-dialog.module.css'
import { diagnosticsOf } from './diagnostics.ts'

/** Which version of what this is. What is shown is what is copied: nothing personal. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { status } = useWorkspace()
  const info = useCall('app.info', {}).value
  const runtime = useCall('app.runtime', {}).value
  const [isCopied, setCopied] = useState(false)
  const facts = info === null || runtime === null ? [] : diagnosticsOf(info, runtime, status)
  const text = facts.map((fact) => say('about.fact', fact)).join('\n')
  const copy = () => void call('clipboard.write-text', { text }).then(({ ok }) => setCopied(ok))
  return (
    <Dialog
      title={say('menu.about')}
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <>
          <span className="quiet small" role="status">
            {isCopied && say('about.copied')}
          </span>
          <Button variant="default" disabled={facts.length === 0} onClick={copy}>
            {say('about.copy')}
          </Button>
          <Button type="submit">{say('common.close')}</Button>
        </>
      }
    >
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{say('about.offline')}</p>
    </Dialog>
  )
}
