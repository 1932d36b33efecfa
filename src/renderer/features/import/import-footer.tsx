import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { CurrencyChoice, ImportPreview } from '../../../shared/model/import.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { BusyHint } from '../../ui/busy.tsx'
import { type Offers, useCommands, useRegistry } from '../../ui/commands/registry.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { say, words } from '../../ui/words.ts'
import { currencyOptions } from './currency-options.ts'
import styles from './import.module.css'
import { isInOneColumn } from './one-column.ts'
import { isAnswerNeeded, isWritingOpen } from './questions.ts'
import { missingRoles, type NeededRole } from './roles.ts'

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
    ? say('check.unreadable')
    : preview === null
      ? null
      : hindranceTo(preview, currency, status?.importCurrency ?? null, other)
  const ready = preview !== null && hindrance === null && !busy
  useCommands(useMemo<Offers>(() => (ready ? { 'import.run': onImport } : {}), [ready, onImport]))
  const { run } = useRegistry()
  const step = useFirstFocus<HTMLButtonElement>(ready)
  return (
    <>
      <div className={styles.verdict} role="status">
        {preview !== null && busy && <BusyHint busy words={say('check.readingAgain')} />}
        {preview !== null && !busy && <span>{hindrance ?? readyWords(preview)}</span>}
      </div>
      <div className="row">
        <Button variant="default" onClick={onBack}>
          {say('common.cancel')}
        </Button>
        {preview === null && !busy && (
          <Button variant="default" onClick={() => run('file.open')}>
            {say('check.otherFile')}
          </Button>
        )}
        <Button ref={step} onClick={onImport} disabled={!ready}>
          {say('check.import')}
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
  if (other !== null) return say('check.wait', { file: other })
  if (isInOneColumn(preview)) return say('check.choose.separator')
  const missing = missingRoles(preview.issues)
  if (missing.length > 0) return chooseWords(missing)
  if (currency === null && currencyOptions(preview.currencies, workspaceCurrency).isNeeded) {
    return say('check.choose.currency')
  }
  if (currency !== null && 'rates' in currency && Object.keys(currency.rates).length === 0) {
    return say('check.choose.rate', { currency: currency.into })
  }
  if (preview.isWhole && preview.rows.length === 0) return say('check.noRows', { file: preview.file })
  if (isAnswerNeeded(preview.issues)) return say('check.choose.answer')
  if (preview.isWhole && isWritingOpen(preview.issues, ['date'])) return say('check.choose.dates')
  if (preview.isWhole && isWritingOpen(preview.issues, ['amount', 'price'])) return say('check.choose.numbers')
  return null
}

function chooseWords(missing: readonly NeededRole[]): string {
  const [first, ...others] = missing
  if (first !== undefined && others.length === 0) return say('check.choose.column', { role: first })
  return say('check.choose.columns', { columns: words.list(missing.map((role) => say(`check.choose.${role}`))) })
}

function readyWords(preview: ImportPreview): string {
  if (isWritingOpen(preview.issues, ['date', 'amount', 'price'])) return say('check.openQuestion')
  const { amount, price } = preview.mapping.columns
  const isPricedByItems = preview.level === 'sales' && amount === undefined && price === undefined
  return say('check.ready', { level: isPricedByItems ? 'orders' : preview.level })
}
