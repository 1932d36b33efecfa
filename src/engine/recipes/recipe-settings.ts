import { RegularsError } from '../../shared/model/errors.ts'
import type { OwnThresholds, Settings } from '../../shared/model/settings.ts'
import type { RunSummary, Thresholds } from '../../shared/model/summary.ts'
import { said } from '../../shared/words/said.ts'

/**
 * Settings that give the same in another workspace: the products to leave out are named, and the thresholds of a saved result stand
 * in its place. Throws `usage` where cuts cannot say what those thresholds are.
 */
export function recipeSettings(
  settings: Settings,
  exclusions: readonly string[],
  summaryOf: (runId: number) => RunSummary,
): Settings {
  const named = { ...settings, exclude: settings.exclude ?? exclusions }
  if (settings.frozenRun === null) return named
  const { thresholds, settings: frozen } = summaryOf(settings.frozenRun)
  const own = asCuts(thresholds)
  if (own === null) throw new RegularsError('usage', said('recipe.frozen'))
  return { ...named, frozenRun: null, scheme: 'own', bins: frozen.bins, own }
}

/** Cuts as one can type them: whole numbers that go up, a value up to a cut lying below it. */
function asCuts({ recency, frequency, monetary, equal, nested }: Thresholds): OwnThresholds | null {
  if (nested !== undefined || equal === 'upper') return null
  const lists = [recency, frequency, monetary]
  const areCuts = lists.every(
    (cuts) =>
      cuts.length >= 1 &&
      cuts.length <= 8 &&
      cuts.every((cut, at) => Number.isInteger(cut) && (at === 0 || cut > (cuts[at - 1] as number))),
  )
  return areCuts ? { recency, frequency, monetary } : null
}
