import type { ReactNode } from 'react'
import type { RunSummary } from '../../shared/model/summary.ts'
import { Busy } from '../ui/busy.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { NoSales } from '../ui/no-sales.tsx'
import { Page } from '../ui/page.tsx'
import { say } from '../ui/words.ts'
import { useRun } from './run.tsx'
import { WhyNoSales } from './why-no-sales.tsx'
import { useWorkspace } from './workspace.tsx'

interface WithResultProps {
  readonly title: string
  readonly icon: ReactNode
  /** What the screen will show, said while there are no sales. */
  readonly promise: string
  readonly children: (summary: RunSummary) => ReactNode
}

/** A screen that shows a result; until there is one, it says what is missing, what is going on or what went wrong. */
export function WithResult({ title, icon, promise, children }: WithResultProps) {
  const { status } = useWorkspace()
  const { summary, error, retry } = useRun()
  if (status !== null && status.lines === 0) {
    return (
      <Page title={title}>
        <WhyNoSales />
        <NoSales icon={icon}>{promise}</NoSales>
      </Page>
    )
  }
  if (summary !== null) return children(summary)
  return (
    <Page title={title}>
      {error?.code === 'no-lines' && <WhyNoSales />}
      {error === null ? <Busy words={say('shell.scoring')} /> : <ErrorState error={error} onRetry={retry} />}
    </Page>
  )
}
