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
  const places = Array.from(repeats.keys()).filter((at) => (repeats[at] as number) > 0 && (means[at] as number) > 0)
  if (places.length === 0) return null
  // Sorted, so that no order of customers matters.
  places.sort((a, b) => (repeats[a] as number) - (repeats[b] as number) || (means[a] as number) - (means[b] as number))
  const counts = Int32Array.from(places, (at) => repeats[at] as number)
  const values = Float64Array.from(places, (at) => means[at] as number)
  // Of values around 1, so that no currency matters to where it starts.
  const scale = values.reduce((sum, each) => sum + each, 0) / values.length
  const mean = meanLogLikelihood(
    counts,
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

/** What the next purchase of a customer is worth; of one without repeat purchases, what anybody's is. Null where that has no mean. */
export function purchaseValue({ p, q, gamma }: GammaGammaFit, repeats: number, mean: number): number | null {
  const spread = p * repeats + q - 1
  return spread > 0 ? (p * (gamma + repeats * Math.max(0, mean))) / spread : null
}

/** Per customer, of the logarithms of p, q and gamma. */
function meanLogLikelihood(counts: Int32Array, values: Float64Array): Smooth {
  const logValues = values.map(Math.log)
  const most = counts.reduce((high, each) => Math.max(high, each), 0)
  const isThere = new Uint8Array(most + 1)
  for (const count of counts) isThere[count] = 1
  const both = Array.from({ length: most + 1 }, () => ({ value: 0, slope: 0 }))
  const own = both.slice()
  return (at, slope) => {
    const [p = 0, q = 0, gamma = 0] = Array.from(at, Math.exp)
    const ofQ = logGamma(q)
    for (let x = 1; x <= most; x++) {
      if (isThere[x] === 0) continue
      both[x] = logGamma(p * x + q)
      own[x] = logGamma(p * x)
    }
    let [sum, byP, byQ, byGamma] = [0, 0, 0, 0]
    for (let customer = 0; customer < counts.length; customer++) {
      const x = counts[customer] as number
      const spent = x * (values[customer] as number)
      const logAll = Math.log(gamma + spent)
      const logValue = logValues[customer] as number
      const [all, mine] = [both[x] as { value: number; slope: number }, own[x] as { value: number; slope: number }]
      const shape = p * x
      const logShare = logValue + Math.log(x) - logAll
      sum += all.value - mine.value - ofQ.value + q * (at[2] as number) + shape * logShare - logValue - q * logAll
      byP += x * (all.slope - mine.slope + logShare)
      byQ += all.slope - ofQ.slope + (at[2] as number) - logAll
      byGamma += q / gamma - (shape + q) / (gamma + spent)
    }
    slope[0] = (byP * p) / counts.length
    slope[1] = (byQ * q) / counts.length
    slope[2] = (byGamma * gamma) / counts.length
    return sum / counts.length
  }
}
