import { MantineProvider } from '@mantine/core'
import { useCallback, useEffect } from 'react'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { followSystem } from '../../theme/color-scheme.ts'
import { styleNonce } from '../../theme/style-nonce.ts'
import { cssVariables, theme } from '../../theme/theme.ts'
import { say, words } from '../../ui/words.ts'
import { pageStyle } from './paper/page-style.ts'
import { SegmentReport } from './paper/segment-report.tsx'
import { wishOf } from './paper-wish.ts'
import './paged.css'

/** The page that nobody sees: the report laid out for paper. It says when it is ready, or why it is not. */
export function PrintPage() {
  const { value: job, error: jobError } = useCall('report.paper-job', {})
  const { value: model, error: modelError } = useCall('report.print-model', job === null ? null : wishOf(job))
  const error = jobError ?? modelError

  useEffect(() => {
    if (error !== null) void call('report.paper-ready', { problem: words.write(error.text) })
  }, [error])
  // Pictures are decoded late where nobody looks at them.
  const ready = useCallback(() => {
    const pictures = Array.from(document.images, (image) => image.decode().catch(() => undefined))
    void Promise.all(pictures).then(() => call('report.paper-ready', { problem: null }))
  }, [])

  if (job === null || model === null) return null
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme="light"
      colorSchemeManager={followSystem}
      getStyleNonce={styleNonce}
    >
      <title>{say('paper.title', { shop: model.shop })}</title>
      <style nonce={styleNonce()}>{pageStyle(job.paper)}</style>
      <main data-paged>
        <SegmentReport model={model} job={job} onLaidOut={ready} />
      </main>
    </MantineProvider>
  )
}
