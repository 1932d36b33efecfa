import { useMemo } from 'react'
import type { BestIs } from '../../shared/scores/show-score.ts'
import { useRemembered } from './layout.tsx'

/** How the scores of a customer are written together: as a code, as their sum, or as their average by weight. */
export type ScoreForm = 'code' | 'sum' | 'average'

/** How scores are written in tables and charts; what is kept does not depend on it. */
export interface ScoreDisplay {
  readonly bestIs: BestIs
  readonly form: ScoreForm
  readonly setBestIs: (bestIs: BestIs) => void
  readonly setForm: (form: ScoreForm) => void
}

/** How this workspace wants scores written. */
export function useScoreDisplay(): ScoreDisplay {
  const [bestIs, setBestIs] = useRemembered<BestIs>('scores.best', ['highest', 'lowest'])
  const [form, setForm] = useRemembered<ScoreForm>('scores.form', ['code', 'sum', 'average'])
  return useMemo(() => ({ bestIs, form, setBestIs, setForm }), [bestIs, form, setBestIs, setForm])
}
