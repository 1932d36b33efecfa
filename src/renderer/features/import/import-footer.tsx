import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { ColumnRole, CurrencyChoice, FileLevel, ImportPreview } from '../../../shared/model/import.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { BusyHint } from '../../ui/busy.tsx'
import { type Offers, useCommands, useRegistry } from '../../ui/commands/registry.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { currencyOptions } from './currency-options.ts'
import { isInOneColumn } from './one-column.ts'
import { inWords, missingInWords } from './roles.ts'

interface ImportFooterProps {
  readonly preview: ImportPreview | null
  readonly currency: CurrencyChoice | null
  readonly busy: boolean
  /** Whether the file could not be read as it is chosen now, so that `preview` is of an earlier choice. */
  readonly failed: boolean
  /** Another file that is being imported now. */
  readonly other: string | null
  readonly onBack: () => void
  readonly onImport: () => void
}

/** Whether the import can start, in words, and the button that starts it. */
export function ImportFooter({ preview, currency, busy, failed, other, onBack, onImport }: ImportFooterProps) {
  const { status } = useWorkspace()
  const hindrance = failed
    ? 'The file cannot be read in this way.'
    : preview === null
      ? null
      : hindranceTo(preview, currency, status?.currency ?? null, other)
  const ready = preview !== null && hindrance === null && !busy
  useCommands(useMemo<Offers>(() => (ready ? { 'import.run': onImport } : {}), [ready, onImport]))
  const { run } = useRegistry()
  const step = useFirstFocus<HTMLButtonElement>(ready)
  return (
    <>
      <div className="import-verdict" role="status">
        {preview !== null && busy && <BusyHint busy words="Reading the columns again…" />}
        {preview !== null && !busy && <span>{hindrance ?? readyWords(preview)}</span>}
      </div>
      <div className="row">
        <Button variant="default" onClick={onBack}>
          Not now
        </Button>
        {preview === null && !busy && (
          <Button variant="default" onClick={() => run('file.open')}>
            Choose another file…
          </Button>
        )}
        <Button ref={step} onClick={onImport} disabled={!ready}>
          Import
        </Button>
      </div>
    </>
  )
}

function hindranceTo(
  preview: ImportPreview,
  currency: CurrencyChoice | null,
  workspaceCurrency: string | null,
  other: string | null,
): string | null {
  if (other !== null) return `${other} is being imported. This file can follow once that is done.`
  if (isInOneColumn(preview)) return 'Still to say: what parts the columns.'
  const missing = missingInWords(preview.issues)
  if (missing.length > 0) return `Still to say: which column holds ${inWords(missing)}.`
  if (currency === null && currencyOptions(preview.currencies, workspaceCurrency).isNeeded) {
    return 'Still to say: what is to be done with the currencies.'
  }
  if (currency !== null && 'rates' in currency && Object.keys(currency.rates).length === 0) {
    return `Still to say: at what rate to convert into ${currency.into}.`
  }
  if (preview.isWhole && preview.rows.length === 0) {
    return `${preview.file} has names of columns but no row below them. Export it again, with the sales in it.`
  }
  if (preview.isWhole && isOpen(preview, ['date']))
    return 'Still to say: whether the day or the month comes first in the dates.'
  if (preview.isWhole && isOpen(preview, ['amount', 'price']))
    return 'Still to say: whether the numbers have a decimal point or a decimal comma.'
  return null
}

const LEVEL_WORDS: Readonly<Record<FileLevel, string>> = {
  sales: 'Customer, date and amount are known.',
  totals: 'One row per customer, with sums.',
  customers: 'A list of customers.',
  items: 'Items of orders.',
  products: 'A list of products.',
}

function isOpen({ issues }: ImportPreview, roles: readonly ColumnRole[]): boolean {
  return issues.some(({ kind, role }) => kind === 'question' && role !== null && roles.includes(role))
}

function readyWords(preview: ImportPreview): string {
  if (isOpen(preview, ['date', 'amount', 'price'])) {
    return 'A question is open. If the rest of the file does not answer it, nothing is imported.'
  }
  const { amount, price } = preview.mapping.columns
  const words =
    preview.level === 'sales' && amount === undefined && price === undefined
      ? 'Orders, whose amounts their items give.'
      : LEVEL_WORDS[preview.level]
  return `${words} Ready to import.`
}
