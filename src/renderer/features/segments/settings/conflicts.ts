import type { RunRecord } from '../../../../shared/model/run-list.ts'
import type { SegmentMap } from '../../../../shared/model/segment-map.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { scoresNeeded } from '../../../../shared/segment-maps/fit-map.ts'
import { runTitle } from '../../../state/run-words.ts'
import { ofMap, say, words } from '../../../ui/words.ts'

/** Settings that do not go together: what is wrong, and what would mend it. */
export interface Conflict {
  readonly sentence: string
  readonly remedies: readonly { readonly label: string; readonly change: Partial<Settings> }[]
}

/** What does not go together in settings. `runs` are the stored ones; null as long as they are not known. `knowsCosts`
 * is whether any file said what goods cost. */
export function conflictsOf(
  settings: Settings,
  map: SegmentMap | null,
  runs: readonly RunRecord[] | null,
  knowsCosts = true,
): readonly Conflict[] {
  const frozen = runs?.find(({ runId }) => runId === settings.frozenRun) ?? null
  return [
    missingMap(settings, map),
    missingRun(settings, runs, frozen),
    ...(['frequency', 'monetary'] as const).map((measure) => otherMeasure(settings, frozen, measure)),
    scoresThatDoNotFit(settings, map, frozen),
    withoutCosts(settings, knowsCosts),
    backwards(settings),
  ].filter((conflict) => conflict !== null)
}

const OTHER_MAP = { label: say('conflict.map.other'), change: { map: 'low-mid-high' } }
const NEW_THRESHOLDS = { label: say('conflict.thresholds.new'), change: { frozenRun: null } }

function missingMap({ map: id }: Settings, map: SegmentMap | null): Conflict | null {
  if (map !== null) return null
  return {
    sentence: say('conflict.map.gone', { map: id }),
    remedies: [{ label: say('conflict.map.default'), change: { map: 'eleven-rfm' } }],
  }
}

function missingRun(
  { frozenRun }: Settings,
  runs: readonly RunRecord[] | null,
  frozen: RunRecord | null,
): Conflict | null {
  if (frozenRun === null || runs === null || frozen !== null) return null
  return {
    sentence: say('conflict.result.gone', { number: frozenRun }),
    remedies: [NEW_THRESHOLDS],
  }
}

function otherMeasure(
  settings: Settings,
  frozen: RunRecord | null,
  measure: 'frequency' | 'monetary',
): Conflict | null {
  if (frozen === null || frozen.settings[measure] === settings[measure]) return null
  return {
    sentence: say(`conflict.${measure}`, { result: runTitle(frozen) }),
    remedies: [
      { label: say(`conflict.${measure}.same`), change: { [measure]: frozen.settings[measure] } },
      NEW_THRESHOLDS,
    ],
  }
}

function scoresThatDoNotFit(settings: Settings, map: SegmentMap | null, frozen: RunRecord | null): Conflict | null {
  const needed = map === null ? null : scoresNeeded(map)
  if (needed === null) return null
  const { scheme, bins, own } = frozen?.settings ?? settings
  if (settings.frozenRun !== null && frozen === null) return null
  const counts =
    scheme === 'own'
      ? [own.recency, own.frequency, own.monetary].map((cuts) => (cuts === null ? bins : cuts.length + 1))
      : [bins, bins, bins]
  if (counts.every((count) => count === needed)) return null
  const found = new Set(counts).size === 1 ? String(counts[0]) : words.list(counts.map(String))
  const args = { map: ofMap(map?.title ?? ''), needed, found }
  return {
    sentence:
      frozen === null
        ? say(scheme === 'own' ? 'conflict.scores.own' : 'conflict.scores.settings', args)
        : say('conflict.scores.result', { ...args, result: runTitle(frozen) }),
    remedies: [remedyFor(settings, frozen, needed), OTHER_MAP],
  }
}

function remedyFor({ scheme }: Settings, frozen: RunRecord | null, needed: number) {
  if (frozen !== null) return { ...NEW_THRESHOLDS, change: { frozenRun: null, bins: needed } }
  if (scheme === 'own') {
    return { label: say('conflict.scores.quantile'), change: { scheme: 'quantile' as const, bins: needed } }
  }
  return { label: say('conflict.scores.set', { needed }), change: { bins: needed } }
}

function withoutCosts({ monetary }: Settings, knowsCosts: boolean): Conflict | null {
  if (monetary !== 'margin' || knowsCosts) return null
  return {
    sentence: say('conflict.margin'),
    remedies: [{ label: say('conflict.margin.total'), change: { monetary: 'total' } }],
  }
}

function backwards({ window }: Settings): Conflict | null {
  if (window.kind !== 'between' || window.from === null || window.to === null || window.from <= window.to) return null
  return {
    sentence: say('conflict.period'),
    remedies: [
      { label: say('conflict.period.swap'), change: { window: { ...window, from: window.to, to: window.from } } },
    ],
  }
}
