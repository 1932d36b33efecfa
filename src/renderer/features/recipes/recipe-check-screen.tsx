import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useEffect, useLayoutEffect } from 'react'
import type { RecipeCheck } from '../../../shared/model/recipe.ts'
import { useCall } from '../../api/use-call.ts'
import { viewOfOutcome } from '../../state/import-end.ts'
import { choiceOf } from '../../state/import-order.ts'
import { useImporting } from '../../state/importing.tsx'
import type { ScreenParams } from '../../state/screen-params.ts'
import { useView } from '../../state/view.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say, words } from '../../ui/words.ts'

/** In what a new file differs from what its recipe knows, before it is imported; then the import, and the report. */
export function RecipeCheckScreen({ saved, file }: ScreenParams['recipe-check']) {
  const { go } = useView()
  const { underWay, running, outcome, start, cancel, dismiss } = useImporting()
  const check = useCall('recipes.check', { recipe: saved.recipe, file: file.token })
  const ended = outcome?.order.file.token === file.token ? outcome : null

  useLayoutEffect(() => {
    const view = ended === null ? null : viewOfOutcome(ended)
    if (view === null) return
    dismiss()
    go(view)
  }, [ended, dismiss, go])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was told before this file was opened is done with
  useEffect(() => dismiss(), [file.token])

  const found = check.value
  const lookAt = () =>
    go({ name: 'import', files: [file], recipe: saved, ...(found === null ? {} : { choice: choiceOf(found) }) })
  const bringIn = (by: RecipeCheck) => start({ file, choice: choiceOf(by), companions: [], next: [], recipe: saved })
  const isAsked = found?.changes.some((change) => change.isAsked) ?? false
  const isRunning = running !== null && underWay?.order.file.token === file.token

  return (
    <Page
      title={saved.recipe.name}
      subtitle={say('recipes.check.about', { file: file.name })}
      footer={
        <>
          <span className="quiet small" role="status">
            {found !== null && !isRunning && verdictOn(found)}
          </span>
          <div className="row">
            <Button variant="default" onClick={() => go({ name: 'start' })}>
              {say('common.cancel')}
            </Button>
            <Button variant={isAsked ? 'filled' : 'default'} disabled={isRunning} onClick={lookAt}>
              {say('recipes.check.look')}
            </Button>
            <Button
              variant={isAsked ? 'default' : 'filled'}
              rightSection={<IconArrowRight size={16} />}
              disabled={isRunning || check.busy || found?.isPossible !== true || underWay !== null}
              onClick={() => found !== null && bringIn(found)}
            >
              {isAsked ? say('recipes.check.importSo') : say('recipes.check.import')}
            </Button>
          </div>
        </>
      }
    >
      <div className="stack">
        {ended?.failed && <ErrorState error={ended.failed.error} />}
        {check.error !== null && <ErrorState error={check.error} onRetry={check.reload} />}
        {found === null && check.error === null && <Busy words={say('recipes.check.reading', { file: file.name })} />}
        {isRunning && (
          <Panel>
            <JobProgress
              title={say('imports.running')}
              progress={running.progress}
              startedAt={running.startedAt}
              cancelling={running.cancelling}
              onCancel={cancel}
            />
          </Panel>
        )}
        {found !== null && (
          <Panel title={say('recipes.check.differs')} about={say('recipes.check.before', { file: found.readAs })}>
            {found.changes.length === 0 ? (
              <p>{say('recipes.check.same')}</p>
            ) : (
              <div className="stack">
                {found.changes.map((change) => {
                  const text = words.write(change.text)
                  return (
                    <Notice key={text} tone={change.isAsked ? 'warn' : 'note'}>
                      {text}
                    </Notice>
                  )
                })}
              </div>
            )}
          </Panel>
        )}
      </div>
    </Page>
  )
}

function verdictOn({ isPossible, changes }: RecipeCheck): string {
  if (!isPossible) return say('recipes.check.cannot')
  return changes.some(({ isAsked }) => isAsked) ? say('recipes.check.asked') : say('recipes.check.ready')
}
