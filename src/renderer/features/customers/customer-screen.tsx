import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { explainCustomer } from '../../../shared/explain/explain-customer.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useRun } from '../../state/run.tsx'
import { useScoreDisplay } from '../../state/score-display.ts'
import { useView } from '../../state/view.tsx'
import { Busy } from '../../ui/busy.tsx'
import { useCommands } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import { say, words } from '../../ui/words.ts'
import { ContactPanel } from './contact-panel.tsx'
import styles from './customer.module.css'
import { CustomerFiguresView } from './customer-figures.tsx'
import { CustomerOrders } from './customer-orders.tsx'
import { NextForCustomer } from './next-for-customer.tsx'
import { OutlookPanel } from './outlook-panel.tsx'
import { ScoreStrips } from './score-strips.tsx'
import { TopProducts } from './top-products.tsx'
import { WhySegment } from './why-segment.tsx'

/** One customer: figures, segment and why, scores, contact, orders and products. */
export function CustomerScreen({ id }: { readonly id: string }) {
  const { summary, error, retry } = useRun()
  const { go } = useView()
  const back = useCallback(() => go({ name: 'customers' }), [go])
  const profile = useCall('customers.one', summary === null ? null : { runId: summary.runId, customer: id })
  useEscape(back)
  useCommands(useMemo(() => ({ 'customer.back': back }), [back]))
  const customer = profile.value?.customer
  const name = customer?.name ?? id
  return (
    <Page
      title={name}
      subtitle={
        customer === undefined || customer.name === null
          ? say('customer.about')
          : say('customer.about.number', { id: customer.id })
      }
      actions={<BackButton onClick={back} />}
    >
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      {profile.error !== null && <ErrorState error={profile.error} onRetry={profile.reload} />}
      {profile.value === null || summary === null ? (
        error === null && profile.error === null && <Busy words={say('customer.loading')} />
      ) : (
        <CustomerContent profile={profile.value} summary={summary} />
      )}
    </Page>
  )
}

/** Has the focus when the page opens, so that the keyboard goes on from here. */
function BackButton({ onClick }: { readonly onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button ref={button} variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onClick}>
      {say('customer.back')}
    </Button>
  )
}

interface CustomerContentProps {
  readonly profile: CustomerProfile
  readonly summary: RunSummary
}

function CustomerContent({ profile, summary }: CustomerContentProps) {
  const { bestIs } = useScoreDisplay()
  const explanation = explainCustomer(profile.customer, profile.run, { words, currency: profile.currency, bestIs })
  return (
    <div className="stack">
      {profile.customer.optOut === true && <Notice tone="warn">{say('customer.optOut')}</Notice>}
      <CustomerFiguresView profile={profile} />
      <div className={styles.halves}>
        <div className="stack">
          <WhySegment profile={profile} explanation={explanation} />
          <ContactPanel customer={profile.customer} />
          <OutlookPanel summary={summary} customer={profile.customer.id} currency={profile.currency} />
        </div>
        <ScoreStrips profile={profile} measures={explanation.measures} />
      </div>
      <div className={styles.halves}>
        <CustomerOrders profile={profile} runId={summary.runId} asOf={summary.settings.asOf} />
        <TopProducts profile={profile} />
      </div>
      <NextForCustomer runId={summary.runId} customer={profile.customer.id} />
    </div>
  )
}
