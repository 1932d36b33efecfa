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

/** From so many histories on, starts are tried on a part of them that stands for all. */
const MANY = 1 << 15
const PART = 16

/** The parameters under which what was seen is most likely. */
export function fitDropOut(model: DropOut, groups: HistoryGroups, many = MANY): DropOutFit {
  const starts = STARTS.map((start) => (model === 'nbd' ? start.slice(0, 2) : start).map(Math.log))
  const mean = meanLogLikelihood(model, groups)
  const { at, value } =
    groups.repeats.length < many
      ? highestPeak(mean, starts)
      : highestPeak(mean, [highestPeak(meanLogLikelihood(model, partOf(groups)), starts).at])
  const [r = 0, alpha = 0, a = 0, b = 1] = Array.from(at, Math.exp)
  const customers = groups.groupOf.length
  return { model, r, alpha, a: model === 'nbd' ? 0 : a, b, logLikelihood: value * customers }
}

/** Every so manyth of the histories, which ascend. */
function partOf({ repeats, lastAfter, seenFor, customers }: Groups): Groups {
  const every = (column: Int32Array) => column.filter((_, at) => at % PART === 0)
  return {
    repeats: every(repeats),
    lastAfter: every(lastAfter),
    seenFor: every(seenFor),
    customers: every(customers),
  }
}

type Groups = Omit<HistoryGroups, 'groupOf'>

/** Per customer, of the logarithms of the parameters. */
function meanLogLikelihood(model: DropOut, { repeats, lastAfter, seenFor, customers }: Groups): Smooth {
  const mostRepeats = repeats.reduce((most, each) => Math.max(most, each), 0)
  // By whole days: the logarithm of alpha and the time together, and one over them.
  const logs = new Float64Array(seenFor.reduce((most, each) => Math.max(most, each), 0) + 1)
  const inverses = new Float64Array(logs.length)
  const isModified = model === 'mbg-nbd'
  const hasDropOut = model !== 'nbd'
  const scale = 1 / customers.reduce((sum, each) => sum + each, 0)
  return (at, slope) => {
    const [r = 0, alpha = 0, a = 0, b = 1] = Array.from(at, Math.exp)
    for (let day = 0; day < logs.length; day++) {
      const time = alpha + day / DAYS_PER_WEEK
      logs[day] = Math.log(time)
      inverses[day] = 1 / time
    }
    const parts = partsByRepeats(r, a, b, mostRepeats, isModified, hasDropOut)
    const { value, goneAfter } = parts
    const logAlpha = logs[0] as number
    let [sum, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0]
    // Logarithms of numbers between 1 and 2 are taken of their product, many at a time.
    let product = 1
    for (let group = 0; group < repeats.length; group++) {
      const x = repeats[group] as number
      const count = customers[group] as number
      const end = seenFor[group] as number
      const power = r + x
      const logEnd = logs[end] as number
      const alive = -power * logEnd
      let hasGone = 0
      let time = logEnd
      let inverse = inverses[end] as number
      let likely = alive
      if (hasDropOut && (isModified || x > 0)) {
        const last = lastAfter[group] as number
        const gone = (goneAfter[x] as number) - power * (logs[last] as number)
        const rest = Math.exp(-Math.abs(gone - alive))
        hasGone = (gone > alive ? 1 : rest) / (1 + rest)
        if (gone > alive) likely = gone
        if (count === 1) product *= 1 + rest
        else sum += count * Math.log1p(rest)
        if (product > PRODUCT) {
          sum += Math.log(product)
          product = 1
        }
        time += hasGone * ((logs[last] as number) - logEnd)
        inverse += hasGone * ((inverses[last] as number) - inverse)
        byA += (count * hasGone) / a
        byB -= (count * hasGone) / (b + x - (isModified ? 0 : 1))
      }
      sum += count * ((value[x] as number) + likely)
      byR += count * ((parts.byR[x] as number) - time)
      byAlpha -= count * power * inverse
      byA += count * (parts.byA[x] as number)
      byB += count * (parts.byB[x] as number)
    }
    sum += Math.log(product)
    const all = 1 / scale
    const slopes = [(byR + all * logAlpha) * r, (byAlpha + (all * r) / alpha) * alpha, byA * a, byB * b]
    for (let place = 0; place < slope.length; place++) slope[place] = (slopes[place] as number) * scale
    return sum * scale + r * logAlpha
  }
}

/** Twice this is far from the largest number there is. */
const PRODUCT = 1e300

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
