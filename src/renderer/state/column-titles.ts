import { useMemo } from 'react'
import { columnTitles, type MeasureKinds } from '../../shared/format/measure-titles.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { words } from '../ui/words.ts'
import { useRunIfAny } from './run.tsx'

/** What the measures of the shown result count. */
export function useMeasureKinds(): MeasureKinds {
  const { summary } = useRunIfAny()
  return summary?.settings ?? DEFAULT_SETTINGS
}

/** What the columns of customers are called for the shown result. */
export function useColumnTitles(): ReturnType<typeof columnTitles> {
  const { frequency, monetary } = useMeasureKinds()
  return useMemo(() => columnTitles({ frequency, monetary }, words), [frequency, monetary])
}
