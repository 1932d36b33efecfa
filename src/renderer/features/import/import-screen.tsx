import { useEffect, useLayoutEffect } from 'react'
import { viewOfOutcome } from '../../state/import-end.ts'
import { useImporting } from '../../state/importing.tsx'
import type { ScreenParams } from '../../state/screen-params.ts'
import { useAhead } from '../../state/use-ahead.ts'
import { useView } from '../../state/view.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { ImportCheck } from './import-check.tsx'

const AFTERWARDS = ['import-record', 'segments'] as const

/** Files before and while they are imported; afterwards the figures are shown to whoever stayed here. */
export function ImportScreen(params: ScreenParams['import']) {
  const { files } = params
  const { go } = useView()
  const { underWay, running, outcome, cancel, dismiss } = useImporting()
  const [file] = files
  const ended = outcome?.order.file.token === file.token ? outcome : null
  const isIn = ended !== null && viewOfOutcome(ended) !== null
  useAhead(...(running === null ? [] : AFTERWARDS))

  // Before anything can be clicked: on the way there, a choice of another screen would be overruled.
  useLayoutEffect(() => {
    const view = ended === null ? null : viewOfOutcome(ended)
    if (view === null) return
    // What failed is still to be told, in the frame.
    if (ended?.failed === null) dismiss()
    go(view)
  }, [ended, dismiss, go])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was told before this file was opened is done with
  useEffect(() => {
    if (outcome !== null && outcome.order.file.token !== file.token) dismiss()
  }, [file.token])

  // On the way to what came in: the file is not looked at once more.
  if (isIn) return <Page title={file.name}>{null}</Page>
  if (underWay?.order.file.token !== file.token || running === null) return <ImportCheck {...params} ended={ended} />
  const { number, of } = underWay
  return (
    <Page title={underWay.file.name} subtitle={say('imports.running.about')}>
      <Panel>
        <JobProgress
          title={of === 1 ? say('imports.running') : say('imports.running.several', { number, of })}
          progress={running.progress}
          startedAt={running.startedAt}
          cancelling={running.cancelling}
          onCancel={cancel}
        />
      </Panel>
    </Page>
  )
}
