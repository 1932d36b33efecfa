import { Button } from '@mantine/core'
import { call } from '../api/client.ts'
import { useWorkspace } from '../session/workspace.tsx'
import { Notice } from '../ui/notice.tsx'

const WORDS = {
  starting: 'Starting the engine…',
  stopped: 'The engine stopped and is starting again. Your data is safe.',
  failed: 'The engine stopped several times. Your data is safe. Restart it to go on.',
} as const

/** Says when the engine is away, and offers to restart it. */
export function EngineBanner() {
  const { engine } = useWorkspace()
  if (engine === null || engine.status === 'ready' || engine.status === 'busy') return null
  if (engine.status === 'starting' && engine.message === null) return null
  return (
    <div className="banner" role="status">
      <Notice
        tone={engine.status === 'failed' ? 'bad' : 'warn'}
        actions={
          engine.status === 'failed' && (
            <Button size="compact-sm" onClick={() => void call('engine.restart', {})}>
              Restart the engine
            </Button>
          )
        }
      >
        {engine.message ?? WORDS[engine.status]}
      </Notice>
    </div>
  )
}
