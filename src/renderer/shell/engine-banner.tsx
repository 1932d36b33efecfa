import { Button } from '@mantine/core'
import { call } from '../api/client.ts'
import { useWorkspace } from '../state/workspace.tsx'
import { Busy } from '../ui/busy.tsx'
import { Notice } from '../ui/notice.tsx'
import { say, words } from '../ui/words.ts'
import styles from './frame.module.css'

/** Says when the engine is away, and offers to restart it. */
export function EngineBanner() {
  const { engine, status, error } = useWorkspace()
  // Without a message it is away on purpose, as between two workspaces.
  if (engine === null || engine.text === null) return null
  // Where no workspace could be opened at all, the screen says so, and what to do.
  if (engine.status === 'failed' && (status === null || error?.code === 'workspace-damaged')) return null
  if (engine.status === 'starting')
    return (
      <div className="banner">
        <Busy words={words.write(engine.text)} />
      </div>
    )
  return (
    <div className={styles.banner} role="status">
      <Notice
        tone={engine.status === 'failed' ? 'bad' : 'warn'}
        actions={
          engine.status === 'failed' && (
            <Button size="compact-sm" onClick={() => void call('engine.restart', {})}>
              {say('engine.restart')}
            </Button>
          )
        }
      >
        {words.write(engine.text)}
      </Notice>
    </div>
  )
}
