/** A text with its 64-bit hash, made once however often the text is met. */
export class HashedText {
  readonly text: string
  readonly low: number
  readonly high: number

  constructor(text: string) {
    let low = 0x811c9dc5 | 0
    let high = 0x9747b28c | 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul(high ^ code, 0x5bd1e995) ^ (high >>> 15)
    }
    this.text = text
    this.low = low
    this.high = high
  }
}
