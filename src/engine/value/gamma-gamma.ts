import { logGamma } from './log-gamma.ts'
import { highestPeak, type Smooth } from './maximise.ts'

/**
 * What a purchase is worth (Gamma-Gamma, Fader and Hardie, 2013): purchases of a customer vary around a mean of its own, whatever the number of them.
 * `gamma` is in units of the currency.
 */
export interface GammaGammaFit {
  readonly p: number
  readonly q: number
  readonly gamma: number
  readonly logLikelihood: number
  /** How many customers it was fitted to: those with repeat purchases that are worth something. */
  readonly customers: number
}

const STARTS = [
  [1, 2, 1],
  [6, 4, 0.5],
  [2, 3, 2],
] as const

/** Fits to customers' repeat purchases and their mean value, above 0; those with none are left out. Null where nobody is left. */
export function fitGammaGamma(repeats: Int32Array, means: Float64Array): GammaGammaFit | null {
  const { starts, values } = byRepeats(repeats, means)
  if (values.length === 0) return null
  // Of values around 1, so that no currency matters to where it starts.
  const scale = values.reduce((sum, each) => sum + each, 0) / values.length
  const mean = meanLogLikelihood(
    starts,
    values.map((each) => each / scale),
  )
  const { at, value } = highestPeak(
    mean,
    STARTS.map((start) => start.map(Math.log)),
  )
  const [p = 0, q = 0, gamma = 0] = Array.from(at, Math.exp)
  return {
    p,
    q,
    gamma: gamma * scale,
    logLikelihood: values.length * (value - Math.log(scale)),
    customers: values.length,
  }
}

/** The mean values by the number of repeat purchases: where those of each number begin; ascending, so that no order of customers matters. */
function byRepeats(repeats: Int32Array, means: Float64Array) {
  const isWorth = (at: number) => (repeats[at] as number) > 0 && (means[at] as number) > 0
  const starts = new Int32Array(repeats.reduce((most, each) => Math.max(most, each), 0) + 2)
  for (let at = 0; at < repeats.length; at++) {
    const next = (repeats[at] as number) + 1
    if (isWorth(at)) starts[next] = (starts[next] as number) + 1
  }
  for (let x = 1; x < starts.length; x++) starts[x] = (starts[x] as number) + (starts[x - 1] as number)
  const values = new Float64Array(starts.at(-1) as number)
  const next = starts.slice()
  for (let at = 0; at < repeats.length; at++) {
    if (!isWorth(at)) continue
    const x = repeats[at] as number
    const to = next[x] as number
    values[to] = means[at] as number
    next[x] = to + 1
  }
  for (let x = 1; x + 1 < starts.length; x++) values.subarray(starts[x], starts[x + 1]).sort()
  return { starts, values }
}

/** What the next purchase of a customer is worth; of one without repeat purchases, what anybody's is. Null where that has no mean. */
export function purchaseValue({ p, q, gamma }: GammaGammaFit, repeats: number, mean: number): number | null {
  const spread = p * repeats + q - 1
  return spread > 0 ? (p * (gamma + repeats * Math.max(0, mean))) / spread : null
}

/** Per customer, of the logarithms of p, q and gamma. */
function meanLogLikelihood(starts: Int32Array, values: Float64Array): Smooth {
  const numbers = Array.from(starts.keys()).filter((x) => x > 0 && (starts[x + 1] ?? 0) > (starts[x] as number))
  const customers = values.length
  // What no parameter changes: of each number of purchases, the logarithms of the values.
  const logValues = numbers.map((x) =>
    values.subarray(starts[x], starts[x + 1]).reduce((sum, v) => sum + Math.log(v), 0),
  )
  return (at, slope) => {
    const [p = 0, q = 0, gamma = 0] = Array.from(at, Math.exp)
    const logGammaNow = at[2] as number
    const ofQ = logGamma(q)
    let [sum, byP, byQ, byGamma] = [0, 0, 0, 0]
    for (const [place, x] of numbers.entries()) {
      const [from, to] = [starts[x] as number, starts[x + 1] as number]
      const count = to - from
      const { logs, inverses } = sumsOfAll(values, from, to, x, gamma)
      const [both, own] = [logGamma(p * x + q), logGamma(p * x)]
      // Of the share that the values have of everything, added up.
      const logShares = (logValues[place] as number) + count * Math.log(x) - logs
      sum +=
        count * (both.value - own.value - ofQ.value + q * logGammaNow) +
        p * x * logShares -
        (logValues[place] as number) -
        q * logs
      byP += x * (count * (both.slope - own.slope) + logShares)
      byQ += count * (both.slope - ofQ.slope + logGammaNow) - logs
      byGamma += (count * q) / gamma - (p * x + q) * inverses
    }
    slope[0] = (byP * p) / customers
    slope[1] = (byQ * q) / customers
    slope[2] = (byGamma * gamma) / customers
    return sum / customers
  }
}

/** Further apart than these, numbers are no longer multiplied. */
const [LEAST, MOST] = [1e-200, 1e200]

/** The logarithms of gamma and what was spent together, added up, and one over them; logarithms are taken of products, many at a time. */
function sumsOfAll(values: Float64Array, from: number, to: number, x: number, gamma: number) {
  let [logs, inverses, product] = [0, 0, 1]
  for (let at = from; at < to; at++) {
    const all = gamma + x * (values[at] as number)
    inverses += 1 / all
    product *= all
    if (product > LEAST && product < MOST) continue
    logs += Math.log(product)
    product = 1
  }
  return { logs: logs + Math.log(product), inverses }
}
