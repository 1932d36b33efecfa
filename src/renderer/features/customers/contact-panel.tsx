import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerRow } from '../../../shared/model/customers.ts'
import { call } from '../../api/client.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import styles from './customer.module.css'

/** How to reach a customer, as far as the files say; nothing where they say nothing. */
export function ContactPanel({ customer }: { readonly customer: CustomerRow }) {
  const [copied, setCopied] = useState<string | null>(null)
  const fields = [
    { label: say('customer.contact.phone'), value: customer.phone, copy: say('customer.contact.phone.copy') },
    { label: say('customer.contact.email'), value: customer.email, copy: say('customer.contact.email.copy') },
    { label: say('customer.contact.country'), value: customer.country, copy: null },
  ].flatMap(({ value, ...field }) => (value === null ? [] : [{ ...field, value }]))
  if (fields.length === 0) return null

  const take = (label: string, text: string) =>
    void call('clipboard.write-text', { text }).then((result) => result.ok && setCopied(label))
  return (
    <Panel title={say('customer.contact')}>
      <div className={styles.contact}>
        <dl className={styles.contactList}>
          {fields.map(({ label, value, copy }) => (
            <div key={label} className={styles.contactRow}>
              <dt>{label}</dt>
              <dd>
                {value}
                {copy !== null && (
                  <Button size="compact-xs" variant="default" aria-label={copy} onClick={() => take(label, value)}>
                    {say(copied === label ? 'customer.contact.copied' : 'customer.contact.copy')}
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
