import { Button } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { CheckResult } from '../../../shared/model/safety.ts'
import { useJob } from '../../api/use-job.ts'
import { useSave } from '../../api/use-save.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { useCommands } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { say } from '../../ui/words.ts'

/** A copy of the whole workspace in a file of one's own, and a look through it. */
export function CopyPanel() {
  const { status } = useWorkspace()
  const save = useSave('safety.save-copy')
  const checking = useJob('safety.check')
  const [found, setFound] = useState<CheckResult | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const name = status?.name ?? 'Regulars'
  const { start } = save
  const copy = useCallback(
    () => void start(say('safety.copy.name', { name }), 'regulars', (file) => ({ file })),
    [start, name],
  )
  const check = async () => {
    setFound(null)
    const result = await checking.start({})
    setError(result.ok ? null : result.error)
    if (result.ok) setFound(result.value)
  }
  useCommands(useMemo(() => ({ 'workspace.save-copy': copy }), [copy]))
  return (
    <Panel title={say('safety.copy')} about={say('safety.copy.about')}>
      <div className="stack">
        <div className="row">
          <Button variant="default" disabled={save.busy} onClick={copy}>
            {say('safety.copy.do')}
          </Button>
          <Button variant="default" disabled={checking.running !== null} onClick={() => void check()}>
            {say('safety.check.do')}
          </Button>
        </div>
        {save.busy && <Busy words={say('safety.copying')} />}
        <SaveOutcome save={save} words={(file) => say('safety.copy.done', { file })} />
        {checking.running !== null && <Busy words={say('safety.check.busy')} />}
        {error !== null && <ErrorState error={error} />}
        {found !== null && (
          <Notice tone={found.isGood ? 'good' : 'bad'}>
            <span role="status">{say(found.isGood ? 'safety.check.good' : 'safety.check.bad')}</span>
          </Notice>
        )}
      </div>
    </Panel>
  )
}
