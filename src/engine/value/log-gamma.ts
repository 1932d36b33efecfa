/** From here on the series below are exact to the last digits. */
const LARGE = 10

/** The logarithm of the gamma function and its derivative, for x above 0: by Stirling's series, and by recurrence up to where that is exact. */
export function logGamma(x: number): { readonly value: number; readonly slope: number } {
  let product = 1
  let harmonic = 0
  let at = x
  for (; at < LARGE; at++) {
    product *= at
    harmonic += 1 / at
  }
  const log = Math.log(at)
  const square = 1 / (at * at)
  const tail = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / at
  const slopeTail = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))))
  return {
    value: (at - 0.5) * log - at + 0.5 * Math.log(2 * Math.PI) + tail - Math.log(product),
    slope: log - 0.5 / at - slopeTail - harmonic,
  }
}
