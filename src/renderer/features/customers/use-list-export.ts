import { useCallback, useState } from 'react'
import type { Params } from '../../../shared/calls/calls.ts'
import type { CustomerColumn, WrittenList } from '../../../shared/model/customers.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import type { BestIs } from '../../../shared/scores/show-score.ts'
import { call } from '../../api/client.ts'
import type { Save } from '../../api/use-save.ts'
import { useSave } from '../../api/use-save.ts'
import { decimalMark } from '../../ui/format.ts'
import { languages, say } from '../../ui/words.ts'
import type { ListScope, ListWish } from './list-wish.ts'
import type { CustomerQuery } from './use-customer-pages.ts'
import { copyOf } from './use-customer-pages.ts'

/** What became of a copy. */
export type CopyOutcome = { readonly words: string } | { readonly error: AppError } | null

/** Taking customers elsewhere: into a file, or to the clipboard. */
export interface ListExport {
  readonly save: Save<'customers.export'>
  readonly copied: CopyOutcome
  readonly write: (wish: ListWish, suggestedName: string) => Promise<void>
  /** Copies the ticked customers, or the whole list when none is ticked. */
  readonly copy: (columns: readonly CustomerColumn[]) => Promise<void>
  readonly dismissCopy: () => void
}

/** Writes and copies customers of `query`, of which `selected` are ticked, with scores written as `bestIs` says. */
export function useListExport(query: CustomerQuery, selected: ReadonlySet<string>, bestIs: BestIs): ListExport {
  const save = useSave('customers.export')
  const [copied, setCopied] = useState<CopyOutcome>(null)
  const { start, dismiss } = save

  const write = useCallback(
    async ({ scope, columns, format, leaveOutOptOuts, pseudonyms }: ListWish, suggestedName: string) => {
      setCopied(null)
      const name = pseudonyms ? say('customers.export.name.pseudonyms', { name: suggestedName }) : suggestedName
      await start(`${name}.${format}`, format, (file) => ({
        ...whomOf(query, scope, selected, leaveOutOptOuts),
        columns: [...columns],
        pseudonyms,
        bestIs,
        languages,
        file,
        format,
      }))
    },
    [query, selected, bestIs, start],
  )

  const copy = useCallback(
    async (columns: readonly CustomerColumn[]) => {
      dismiss()
      const rows = await call('customers.copy', {
        ...whomOf(query, { of: selected.size > 0 ? 'selected' : 'all' }, selected, true),
        columns: [...columns],
        bestIs,
        languages,
        decimalMark: decimalMark(),
      })
      if (!rows.ok) return setCopied({ error: rows.error })
      const put = await call('clipboard.write-text', { text: rows.value.text })
      setCopied(put.ok ? { words: copiedWords(rows.value) } : { error: put.error })
    },
    [query, selected, bestIs, dismiss],
  )
  const dismissCopy = useCallback(() => setCopied(null), [])
  return { save, copied, write, copy, dismissCopy }
}

/** Whom a list of this scope holds, as the engine takes it. */
export function whomOf(
  query: CustomerQuery,
  scope: ListScope,
  selected: ReadonlySet<string>,
  leaveOutOptOuts: boolean,
): Params<'customers.count'> {
  return {
    ...copyOf(query),
    ids: scope.of === 'selected' ? [...selected] : null,
    first: scope.of === 'first' ? scope.count : null,
    leaveOutOptOuts,
  }
}

/** What a list that was written holds, in a sentence or two. */
export function writtenWords(file: string, written: WrittenList | null): string {
  if (written === null) return say('customers.saved.uncounted', { file })
  return sentences(say('customers.saved', { count: written.rows, file }), excludedWords(written.leftOut))
}

function copiedWords({ rows, leftOut, cut }: { rows: number; leftOut: number; cut: number }): string {
  const rest = cut > 0 ? say('customers.cut', { count: cut }) : null
  return sentences(say('customers.copied', { count: rows }), excludedWords(leftOut), rest)
}

function excludedWords(leftOut: number): string | null {
  return leftOut === 0 ? null : say('customers.excluded', { count: leftOut })
}

function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).reduce((first, second) => say('common.joined', { first, second }))
}
