import type { SchemeName, Settings } from '../model/settings.ts'
import type { SettingWords } from './setting-words.ts'

/** How scores are made, in words: the scheme, and weights and frozen thresholds where they act. */
export function describeScores({ scheme, bins, weights, frozenRun }: Settings): SettingWords[] {
  const words = [{ label: 'Scores', ...SCHEME[scheme](bins) }]
  if (frozenRun !== null) {
    words.push({
      label: 'Thresholds',
      value: `Those of run ${frozenRun}`,
      meaning: 'The cuts of an earlier result are used again, so that the two can be compared.',
    })
  }
  if (weights.r !== weights.f || weights.f !== weights.m) {
    words.push({
      label: 'Weights',
      value: `Recency ${weights.r}, frequency ${weights.f}, monetary ${weights.m}`,
      meaning: 'What each score counts for in the average of the three.',
    })
  }
  return words
}

const PARTS = ['', '', '', 'Thirds', 'Fourths', 'Fifths', 'Sixths', 'Sevenths', 'Eighths', 'Ninths', 'Tenths']

const SCHEME: Readonly<Record<SchemeName, (bins: number) => Omit<SettingWords, 'label'>>> = {
  quantile: (bins) => ({
    value: `${PARTS[bins]} by value (quantiles)`,
    meaning: `Each measure is cut at its ${percents(bins)} % points. Equal customers get equal scores.`,
  }),
  ntile: (bins) => ({
    value: `${PARTS[bins]} by rank (ntile)`,
    meaning: `Customers are ranked and cut into ${COUNTS[bins]} groups of equal size. Equal customers can get different scores.`,
  }),
  'percent-rank': (bins) => ({
    value: `${PARTS[bins]} by percent rank`,
    meaning: 'The score is the share of customers who do worse. Equal customers get equal scores.',
  }),
  own: () => ({
    value: 'Own thresholds',
    meaning: 'The cuts were set by hand; a measure without any is cut by value.',
  }),
  'r-package': (bins) => ({
    value: `${PARTS[bins]} as in the R package rfm`,
    meaning: 'Each measure is cut one day, order or unit of the currency above its quantiles.',
  }),
  nested: (bins) => ({
    value: `${PARTS[bins]} inside each other (nested)`,
    meaning:
      'Frequency is cut among customers of one recency score, monetary among those of one recency and frequency score.',
  }),
}

const COUNTS = ['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function percents(bins: number): string {
  const points = Array.from({ length: bins - 1 }, (_, at) => String(Math.round(((at + 1) * 1000) / bins) / 10))
  return `${points.slice(0, -1).join(', ')} and ${points.at(-1)}`
}
