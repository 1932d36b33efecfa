import { MantineProvider } from '@mantine/core'
import { useEffect } from 'react'
import type { PrintJob } from '../../../shared/calls/print-route.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { followSystem } from '../../theme/color-scheme.ts'
import { styleNonce } from '../../theme/style-nonce.ts'
import { cssVariables, theme } from '../../theme/theme.ts'
import { formatDate } from '../../ui/format.ts'
import { say, words } from '../../ui/words.ts'
import { pageStyle } from './paper/page-style.ts'
import { SegmentReport } from './paper/segment-report.tsx'
import './paged.css'

/** The page that nobody sees: the report laid out for paper. It says when it is ready, or why it is not. */
export function PrintPage({ job }: { readonly job: PrintJob }) {
  const { value: model, error } = useCall('report.print-model', { runId: job.runId, top: job.top })

  useEffect(() => {
    if (error !== null) void call('report.paper-ready', { problem: words.write(error.text) })
  }, [error])
  useEffect(() => {
    // Charts draw themselves when they appear, before this.
    if (model !== null) void document.fonts.ready.then(() => call('report.paper-ready', { problem: null }))
  }, [model])

  if (model === null) return null
  const edges = {
    header: say('paper.header', { shop: model.shop }),
    headerEnd: formatDate(model.summary.settings.asOf),
    footer: say('paper.made', { made: words.minute(model.madeAt) }),
  }
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme="light"
      colorSchemeManager={followSystem}
      getStyleNonce={styleNonce}
    >
      <title>{say('paper.title', { shop: model.shop })}</title>
      <style nonce={styleNonce()}>{pageStyle(job.paper, edges, words)}</style>
      <main data-paged>
        <SegmentReport model={model} paper={job.paper} bestIs={job.bestIs} />
      </main>
    </MantineProvider>
  )
}
