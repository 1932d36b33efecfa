import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerRow } from '../../../shared/model/customers.ts'
import { call } from '../../api/client.ts'
import { Panel } from '../../ui/panel.tsx'

/** How to reach a customer, as far as the files say; nothing where they say nothing. */
export function ContactPanel({ customer }: { readonly customer: CustomerRow }) {
  const [copied, setCopied] = useState<string | null>(null)
  const fields = [
    { label: 'Phone', value: customer.phone, copies: true },
    { label: 'E-mail', value: customer.email, copies: true },
    { label: 'Country', value: customer.country, copies: false },
  ].flatMap(({ value, ...field }) => (value === null ? [] : [{ ...field, value }]))
  if (fields.length === 0) return null

  const copy = (label: string, text: string) =>
    void call('clipboard.write-text', { text }).then((result) => result.ok && setCopied(label))
  return (
    <Panel title="Contact">
      <div className="contact">
        <dl className="contact-list">
          {fields.map(({ label, value, copies }) => (
            <div key={label} className="contact-row">
              <dt>{label}</dt>
              <dd>
                {value}
                {copies && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`Copy the ${label.toLowerCase()}`}
                    onClick={() => copy(label, value)}
                  >
                    {copied === label ? 'Copied' : 'Copy'}
                  </Button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Panel>
  )
}
