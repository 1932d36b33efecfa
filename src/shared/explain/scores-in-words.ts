import type { MeasureKinds } from '../format/measure-titles.ts'
import type { Bins, Scores } from '../model/segment-map.ts'
import type { Settings } from '../model/settings.ts'
import { type BestIs, shownScores } from '../scores/show-score.ts'

/** How good a score is among those there are: bad, middling or good. */
type Level = -1 | 0 | 1
type Clauses = Readonly<Record<Level, string>>

const RECENCY: Clauses = { [-1]: 'Long away', 0: 'Away for a while', 1: 'Here lately' }
const CAME: Clauses = { [-1]: 'came seldom', 0: 'came now and then', 1: 'came often' }
const FREQUENCY: Readonly<Record<Settings['frequency'], Clauses>> = {
  orders: CAME,
  days: CAME,
  lines: { [-1]: 'bought few lines', 0: 'bought several lines', 1: 'bought many lines' },
}
const SPENT: Clauses = { [-1]: 'spent little', 0: 'spent a middling amount', 1: 'spent much' }
const MONETARY: Readonly<Record<Settings['monetary'], Clauses>> = {
  total: SPENT,
  perOrder: { [-1]: 'spent little per order', 0: 'spent a middling amount per order', 1: 'spent much per order' },
  perLine: { [-1]: 'spent little per line', 0: 'spent a middling amount per line', 1: 'spent much per line' },
  margin: { [-1]: 'brought little margin', 0: 'brought a middling margin', 1: 'brought much margin' },
}

/** Three scores as a sentence: `Long away (2 of 5), but came often (5 of 5) and spent much (5 of 5).` */
export function scoresInWords(
  scores: Scores,
  bins: Bins,
  { frequency, monetary }: MeasureKinds,
  bestIs: BestIs = 'highest',
): string {
  const [r, f, m] = [levelOf(scores.r, bins.r), levelOf(scores.f, bins.f), levelOf(scores.m, bins.m)]
  const turns = r * f < 0
  const turnsAgain = (f === 0 ? r : f) * m < 0
  const shown = shownScores(scores, bins, bestIs)
  const away = `${RECENCY[r]} (${shown.r} of ${bins.r})`
  const came = `${FREQUENCY[frequency][f]} (${shown.f} of ${bins.f})`
  const spent = `${MONETARY[monetary][m]} (${shown.m} of ${bins.m})`
  const last = !turnsAgain ? ' and' : turns ? ', though' : ', but'
  return `${away},${turns ? ' but' : ''} ${came}${last} ${spent}.`
}

function levelOf(score: number, best: number): Level {
  const share = best === 1 ? 0.5 : (score - 1) / (best - 1)
  if (share > 2 / 3) return 1
  return share < 1 / 3 ? -1 : 0
}
