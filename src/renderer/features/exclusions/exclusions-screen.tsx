import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import { EXCLUSION_COLUMNS } from '../../../shared/tables/exclusions.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'
import styles from './exclusions.module.css'
import { productsToOffer } from './products-to-offer.ts'

/** Product codes that are no products: postage, fees, corrections. What is ticked counts in no measure. */
export function ExclusionsScreen() {
  const { go } = useView()
  const { status, changed } = useWorkspace()
  const chosen = useCall('exclusions.get', {})
  const suggested = useCall('exclusions.suggest', {})
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const [code, setCode] = useState('')
  /** What was ticked here, shown before the engine has answered. */
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const codes = ticked ?? chosen.value ?? []
  const products = productsToOffer(codes, suggested.value ?? [])
  const unticked = products.filter((product) => !codes.includes(product.code)).map((product) => product.code)
  const problem = error ?? chosen.error ?? suggested.error

  const set = async (next: readonly string[]) => {
    setBusy(true)
    setTicked(next)
    const result = await call('exclusions.set', { codes: [...next] })
    setBusy(false)
    setError(result.ok ? null : result.error)
    if (result.ok) {
      suggested.reload()
      changed()
    } else setTicked(null)
  }
  const add = () => {
    const wanted = code.trim()
    if (wanted === '' || codes.includes(wanted)) return
    setCode('')
    void set([...codes, wanted])
  }

  return (
    <Page
      title={say('exclusions.title')}
      subtitle={say('exclusions.about')}
      actions={
        <Button variant="default" onClick={() => go({ name: 'start' })}>
          {say('common.allData')}
        </Button>
      }
    >
      <div className="stack">
        {problem !== null && <ErrorState error={problem} />}
        <Panel
          title={say('exclusions.panel')}
          about={<span role="status">{say('exclusions.count', { count: codes.length })}</span>}
          flush
          tools={
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy || unticked.length === 0}
              onClick={() => void set([...codes, ...unticked])}
            >
              {say('exclusions.all')}
            </Button>
          }
        >
          {suggested.value === null && suggested.busy && <Busy words={say('exclusions.looking')} />}
          {suggested.value !== null && products.length === 0 && (
            <p className={`quiet ${styles.none}`}>{say('exclusions.none')}</p>
          )}
          {products.length > 0 && (
            <Table
              label={say('exclusions.table')}
              columns={EXCLUSION_COLUMNS}
              rows={products}
              currency={status?.currency ?? null}
              rowHeader="code"
              rowKey={({ code }) => code}
              cells={{
                code: (product) => (
                  <Checkbox
                    size="xs"
                    label={product.code}
                    checked={codes.includes(product.code)}
                    disabled={busy || chosen.value === null}
                    onChange={(event) =>
                      void set(
                        event.currentTarget.checked
                          ? [...codes, product.code]
                          : codes.filter((one) => one !== product.code),
                      )
                    }
                  />
                ),
              }}
            />
          )}
        </Panel>
        <form
          className={styles.add}
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <TextInput
            label={say('exclusions.another')}
            maxLength={200}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={busy || chosen.value === null || code.trim() === ''}>
            {say('exclusions.add')}
          </Button>
        </form>
      </div>
    </Page>
  )
}
