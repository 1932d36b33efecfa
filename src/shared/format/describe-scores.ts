import type { Settings } from '../model/settings.ts'
import type { Words } from '../words/words.ts'
import type { Choice, SettingWords } from './setting-words.ts'

/** How scores are made, in words: the scheme, and weights and frozen thresholds where they act. */
export function describeScores(settings: Settings, words: Words): SettingWords[] {
  const { weights, frozenRun } = settings
  const { say } = words
  const described: SettingWords[] = [{ id: 'scores', label: say('setting.scores'), ...describeScheme(settings, words) }]
  if (frozenRun !== null) {
    described.push({
      id: 'thresholds',
      label: say('setting.thresholds'),
      value: say('setting.thresholds.frozen', { number: String(frozenRun) }),
      meaning: say('setting.thresholds.frozen.about'),
    })
  }
  if (weights.r !== weights.f || weights.f !== weights.m) {
    described.push({
      id: 'weights',
      label: say('setting.weights'),
      value: say('setting.weights.value', { ...weights }),
      meaning: say('setting.weights.about'),
    })
  }
  return described
}

function describeScheme({ scheme, bins }: Settings, words: Words): Choice {
  const { say } = words
  const value = scheme === 'own' ? say('setting.scores.own') : say(`setting.scores.${scheme}`, { bins })
  if (scheme === 'quantile')
    return { value, meaning: say('setting.scores.quantile.about', { points: points(bins, words) }) }
  return {
    value,
    meaning: scheme === 'ntile' ? say('setting.scores.ntile.about', { bins }) : say(`setting.scores.${scheme}.about`),
  }
}

/** Where a measure is divided, in percent: `20, 40, 60 and 80`. */
function points(bins: number, { list, quantity }: Words): string {
  return list(Array.from({ length: bins - 1 }, (_, at) => quantity(Math.round(((at + 1) * 1000) / bins) / 10)))
}
