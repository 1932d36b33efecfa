import { useEffect, useRef } from 'react'
import { call } from '../api/client.ts'
import { useImporting } from './importing.tsx'
import { useLayoutOf } from './layout.tsx'
import { useRunIfAny } from './run.tsx'

/** Once the file of a recipe is in: takes the recipe's settings and choices of the report, and has it remember what the file held. */
export function useRecipeEnd(): void {
  const { outcome } = useImporting()
  const { change, retry } = useRunIfAny()
  const { take } = useLayoutOf('report.')
  const done = useRef(outcome)

  useEffect(() => {
    if (outcome === null || outcome === done.current || outcome.failed !== null) return
    done.current = outcome
    const { order, records } = outcome
    if (order.recipe === undefined || records.length === 0) return
    const { id, recipe } = order.recipe
    const { exclude, ...settings } = recipe.settings
    take(recipe.report.screen)
    void call('recipes.used', { id, importIds: records.map(({ importId }) => importId) })
    change({ type: 'change', change: { ...settings, exclude: null } })
    void leaveOut(exclude ?? []).then((isOther) => isOther && retry())
  }, [outcome, change, retry, take])
}

/** Has the workspace leave out these products; says whether it left out others before. */
async function leaveOut(codes: readonly string[]): Promise<boolean> {
  const before = await call('exclusions.get', {})
  if (!before.ok || JSON.stringify(before.value) === JSON.stringify(codes)) return false
  return (await call('exclusions.set', { codes: [...codes] })).ok
}
