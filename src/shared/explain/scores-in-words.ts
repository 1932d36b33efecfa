import type { MeasureKinds } from '../format/measure-titles.ts'
import type { Bins, Scores } from '../model/segment-map.ts'
import { shownScores } from '../scores/show-score.ts'
import type { ExplainWords } from './explanation.ts'

/** Three scores as a sentence: `Last bought a long time ago (2 of 5), buys often (5 of 5), spends a lot (5 of 5).` */
export function scoresInWords(
  scores: Scores,
  bins: Bins,
  { frequency, monetary }: MeasureKinds,
  { words, bestIs }: Pick<ExplainWords, 'words' | 'bestIs'>,
): string {
  const shown = shownScores(scores, bins, bestIs)
  return words.say('why.scores', {
    seen: levelOf(scores.r, bins.r),
    r: shown.r,
    rBest: bins.r,
    counted: frequency,
    often: levelOf(scores.f, bins.f),
    f: shown.f,
    fBest: bins.f,
    measured: monetary,
    much: levelOf(scores.m, bins.m),
    m: shown.m,
    mBest: bins.m,
  })
}

/** How good a score is among those there are. */
function levelOf(score: number, best: number): 'bad' | 'middle' | 'good' {
  const share = best === 1 ? 0.5 : (score - 1) / (best - 1)
  if (share > 2 / 3) return 'good'
  return share < 1 / 3 ? 'bad' : 'middle'
}
