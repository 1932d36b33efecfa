import { useState } from 'react'
import type { Params } from '../../../shared/calls/calls.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import type { ShopView } from '../../../shared/model/shop.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { FiguresPanel } from './figures-panel.tsx'
import { ReportsPanel } from './reports-panel.tsx'

/** What reports and figures say of the shop; each change is kept at once. */
export function ShopScreen() {
  const { changed } = useWorkspace()
  const { value, error, reload } = useCall('shop.get', {})
  const [set, setSet] = useState<{ readonly shop: ShopView | null; readonly error: AppError | null }>(NOTHING_SET)
  const shop = set.shop ?? value
  const problem = set.error ?? error
  const change = (params: Params<'shop.set'>) =>
    void call('shop.set', params).then((result) => {
      setSet((old) => (result.ok ? { shop: result.value, error: null } : { ...old, error: result.error }))
      if (result.ok) changed()
    })
  return (
    <Page title={say('shop.title')} subtitle={say('shop.about')}>
      <div className="stack">
        {problem !== null && <ErrorState error={problem} onRetry={reload} />}
        {shop === null && problem === null && <Busy words={say('screens.opening')} />}
        {shop !== null && (
          <>
            <ReportsPanel shop={shop} onChange={change} />
            <FiguresPanel shop={shop} onChange={change} />
            <p className="quiet small" role="status">
              {set.shop === null ? '' : say('shop.saved')}
            </p>
          </>
        )}
      </div>
    </Page>
  )
}

const NOTHING_SET = { shop: null, error: null }
