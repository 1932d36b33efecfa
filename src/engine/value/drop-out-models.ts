import { DAYS_PER_WEEK } from '../../shared/analyses/value.ts'
import type { HistoryGroups } from './histories.ts'
import { highestPeak, type Smooth } from './maximise.ts'

/**
 * How customers come and stop coming: each buys at a rate of its own (gamma with `r` and `alpha`, per week) and stops after a purchase with a
 * probability of its own (beta with `a` and `b`). BG/NBD (Fader, Hardie and Lee, 2005) has nobody stop before a second purchase, MBG/NBD
 * (Batislam, Denizel and Filiztekin, 2007) lets them stop after the first, NBD never.
 */
export type DropOut = 'bg-nbd' | 'mbg-nbd' | 'nbd'

/** The parameters of a model, those of the drop-out null where it has none. */
export interface DropOutFit {
  readonly model: DropOut
  readonly r: number
  readonly alpha: number
  readonly a: number
  readonly b: number
  readonly logLikelihood: number
}

/** Where maximising starts; the drop-out is left out for NBD. */
const STARTS = [
  [0.3, 4, 0.8, 2.4],
  [1, 3, 1, 3],
  [0.5, 10, 0.1, 0.5],
  [0.8, 8, 0.05, 2],
] as const

/** The parameters under which what was seen is most likely. */
export function fitDropOut(model: DropOut, groups: HistoryGroups): DropOutFit {
  const customers = groups.groupOf.length
  const mean = meanLogLikelihood(model, groups)
  const starts = STARTS.map((start) => (model === 'nbd' ? start.slice(0, 2) : start).map(Math.log))
  const { at, value } = highestPeak(mean, starts)
  const [r = 0, alpha = 0, a = 0, b = 1] = Array.from(at, Math.exp)
  return { model, r, alpha, a: model === 'nbd' ? 0 : a, b, logLikelihood: value * customers }
}

/** Per customer, of the logarithms of the parameters. */
function meanLogLikelihood(model: DropOut, groups: HistoryGroups): Smooth {
  const { repeats, lastAfter, seenFor, customers, groupOf } = groups
  const mostRepeats = repeats.reduce((most, each) => Math.max(most, each), 0)
  const logs = new Float64Array(seenFor.reduce((most, each) => Math.max(most, each), 0) + 1)
  const isModified = model === 'mbg-nbd'
  const hasDropOut = model !== 'nbd'
  return (at, slope) => {
    const [r = 0, alpha = 0, a = 0, b = 1] = Array.from(at, Math.exp)
    for (let day = 0; day < logs.length; day++) logs[day] = Math.log(alpha + day / DAYS_PER_WEEK)
    const parts = partsByRepeats(r, a, b, mostRepeats, isModified, hasDropOut)
    const logAlpha = logs[0] as number
    let sum = 0
    let [byR, byAlpha, byA, byB] = [0, 0, 0, 0]
    for (let group = 0; group < repeats.length; group++) {
      const x = repeats[group] as number
      const count = customers[group] as number
      const power = r + x
      const logEnd = logs[seenFor[group] as number] as number
      const logLast = logs[lastAfter[group] as number] as number
      const alive = -power * logEnd
      const canHaveGone = hasDropOut && (isModified || x > 0)
      const gone = canHaveGone ? (parts.goneAfter[x] as number) - power * logLast : Number.NEGATIVE_INFINITY
      const high = Math.max(alive, gone)
      const rest = Math.exp(Math.min(alive, gone) - high)
      const hasGone = (gone === high ? 1 : rest) / (1 + rest)
      sum += count * ((parts.value[x] as number) + r * logAlpha + high + Math.log1p(rest))
      byR += count * ((parts.byR[x] as number) + logAlpha - hasGone * logLast - (1 - hasGone) * logEnd)
      // exp(-log) is one over the time.
      byAlpha += count * (r / alpha - power * (hasGone * Math.exp(-logLast) + (1 - hasGone) * Math.exp(-logEnd)))
      if (!hasDropOut) continue
      byA += count * ((parts.byA[x] as number) + (canHaveGone ? hasGone / a : 0))
      byB += count * ((parts.byB[x] as number) - (canHaveGone ? hasGone / (b + x - (isModified ? 0 : 1)) : 0))
    }
    const scale = 1 / groupOf.length
    for (const [place, each] of [byR * r, byAlpha * alpha, byA * a, byB * b].entries()) {
      if (place < slope.length) slope[place] = each * scale
    }
    return sum * scale
  }
}

/** What depends on the number of repeat purchases alone, with its slopes; products of ratios, so that nothing cancels where `b` is large. */
function partsByRepeats(r: number, a: number, b: number, most: number, isModified: boolean, hasDropOut: boolean) {
  const column = () => new Float64Array(most + 1)
  const parts = { value: column(), byR: column(), byA: column(), byB: column(), goneAfter: column() }
  let [value, byR, byA, byB] = [0, 0, 0, 0]
  const stays = (purchase: number) => {
    const all = a + b + purchase
    value += Math.log1p(-a / all)
    byA -= 1 / all
    byB += a / ((b + purchase) * all)
  }
  if (isModified) stays(0)
  for (let x = 0; x <= most; x++) {
    parts.value[x] = value
    parts.byR[x] = byR
    parts.byA[x] = byA
    parts.byB[x] = byB
    parts.goneAfter[x] = Math.log(a / (b + x - (isModified ? 0 : 1)))
    value += Math.log(r + x)
    byR += 1 / (r + x)
    if (hasDropOut) stays(isModified ? x + 1 : x)
  }
  return parts
}
