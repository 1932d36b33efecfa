import { useEffect, useState } from 'react'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import type { ImportPreview } from '../../../shared/model/import.ts'
import { call } from '../../api/client.ts'
import type { Companion } from '../../state/import-order.ts'
import { headersOf, isSameShape } from './same-shape.ts'

/** Which of the other files have the columns of the first. */
export interface Companions {
  readonly same: readonly Companion[]
  /** Files of other columns, and files that cannot be read as they are. */
  readonly different: readonly FileRef[]
  readonly isLooking: boolean
}

/** Looks at the files that were opened with the first, one after the other, once that is understood. */
export function useCompanions(first: ImportPreview | null, others: readonly FileRef[]): Companions {
  const [same, setSame] = useState<readonly Companion[]>([])
  const [different, setDifferent] = useState<readonly FileRef[]>([])
  const shape = first === null ? null : JSON.stringify(headersOf(first))
  const tokens = others.map(({ token }) => token).join(' ')

  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` and `tokens` stand for the preview and the files
  useEffect(() => {
    setSame([])
    setDifferent([])
    if (first === null) return
    let isWanted = true
    const look = async () => {
      for (const file of others) {
        const result = await call('import.preview', { file: file.token, sheet: null, encoding: null, mapping: null })
        if (!isWanted) return
        if (result.ok && isSameShape(first, result.value)) {
          const { headerRow } = result.value.mapping
          setSame((old) => [...old, { file, headerRow }])
        } else setDifferent((old) => [...old, file])
      }
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [shape, tokens])

  return { same, different, isLooking: first !== null && same.length + different.length < others.length }
}
