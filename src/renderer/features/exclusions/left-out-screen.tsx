import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount, formatMoney } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { productsToOffer, REASON_WORDS } from './products-to-offer.ts'
import './left-out.css'
import { ScrollTable } from '../../ui/scroll-table.tsx'

const UNKNOWN_WORDS = 'Added by hand. No line has this code, written like this.'

/** Product codes that are no products: postage, fees, corrections. What is ticked counts in no measure. */
export function LeftOutScreen() {
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
      title="Left-out products"
      subtitle="Postage, fees and corrections are no purchases. What you tick counts in no measure; its lines stay, and come back when you untick it."
      actions={
        <Button variant="default" onClick={() => go({ name: 'start' })}>
          All data
        </Button>
      }
    >
      <div className="stack">
        {problem !== null && <ErrorState error={problem} />}
        <Panel
          title="Codes that look like no product"
          about={
            <span role="status">
              {codes.length === 0 ? 'Nothing is left out.' : `${formatCount(codes.length)} left out.`}
            </span>
          }
          flush
          tools={
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy || unticked.length === 0}
              onClick={() => void set([...codes, ...unticked])}
            >
              Leave out all of these
            </Button>
          }
        >
          {suggested.value === null && suggested.busy && <Busy words="Looking through the products…" />}
          {suggested.value !== null && products.length === 0 && (
            <p className="quiet left-out-none">Every product code looks like a product.</p>
          )}
          {products.length > 0 && (
            <ScrollTable label="Products to leave out">
              <thead>
                <tr>
                  <th scope="col">Leave out</th>
                  <th scope="col">Name</th>
                  <th scope="col">Why it is offered</th>
                  <th scope="col" className="number">
                    Lines
                  </th>
                  <th scope="col" className="number">
                    Revenue
                  </th>
                </tr>
              </thead>
              <tbody>
                {products.map((product) => (
                  <tr key={product.code}>
                    <th scope="row">
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
                    </th>
                    <td>{product.found?.name ?? ''}</td>
                    <td>{product.found === null ? UNKNOWN_WORDS : REASON_WORDS[product.found.reason]}</td>
                    <td className="number">{product.found === null ? '' : formatCount(product.found.lines)}</td>
                    <td className="number">
                      {product.found === null ? '' : formatMoney(product.found.revenue, status?.currency ?? null)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          )}
        </Panel>
        <form
          className="left-out-add"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <TextInput
            label="Another product code"
            maxLength={200}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={busy || chosen.value === null || code.trim() === ''}>
            Leave out
          </Button>
        </form>
      </div>
    </Page>
  )
}
