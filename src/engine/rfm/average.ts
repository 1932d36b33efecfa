/**
 * The average of an integer sum as an integer, halves rounded away from zero. In integers throughout, so that equal averages
 * are equal whatever they were made of.
 */
export function roundedAverage(sum: number, count: number): number {
  const size = Math.abs(sum)
  const whole = Math.floor(size / count)
  const rest = size - whole * count
  const rounded = 2 * rest >= count ? whole + 1 : whole
  // There is a negative zero, but none comes of this.
  return Math.sign(sum) * rounded || 0
}
