/** What a file's bytes above ASCII say of the code page that they are of; made by counting, chunk by chunk. */
export class SingleByteEvidence {
  #high = 0
  /** Bytes above ASCII that stand beside another. */
  #inRuns = 0
  #turkish = 0
  #icelandic = 0
  #polish = 0
  #before = 0

  add(chunk: Uint8Array): void {
    let before = this.#before
    for (const byte of chunk) {
      if (byte >= 0x80) {
        this.#high++
        if (before >= 0xc0 && byte >= 0xc0) this.#inRuns++
        if (TURKISH.has(byte)) this.#turkish++
        else if (ICELANDIC.has(byte)) this.#icelandic++
        else if (CENTRAL.has(byte) && isLetter(before)) this.#polish++
      }
      before = byte
    }
    this.#before = before
  }

  /**
   * The code page, by what letters then spell: Cyrillic where letters above ASCII stand side by side, Turkish where its own letters
   * stand without those that Icelandic has, Central European where what are signs in Western Europe follow letters; else Western.
   */
  get name(): 'windows-1250' | 'windows-1251' | 'windows-1252' | 'windows-1254' {
    if (this.#high >= ENOUGH && this.#inRuns * 2 > this.#high) return 'windows-1251'
    if (this.#turkish > 0 && this.#icelandic === 0 && this.#turkish >= this.#polish) return 'windows-1254'
    return this.#polish > 0 && this.#polish * 10 >= this.#high ? 'windows-1250' : 'windows-1252'
  }
}

/** Bytes above ASCII from which on runs tell something. */
const ENOUGH = 6
/** Ğ İ Ş ğ ı ş of Turkish, which are Ð Ý Þ ð ý þ in Western Europe. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])
/** á æ é í ó ú, of which Icelandic is full and Turkish has none. */
const ICELANDIC = new Set([0xc1, 0xc6, 0xcd, 0xd3, 0xda, 0xe1, 0xe6, 0xe9, 0xed, 0xf3, 0xfa])
/** ł ą ż ź ś š ž ť of Central Europe, which are signs or have no place within words in Western Europe. */
const CENTRAL = new Set([0x9a, 0x9c, 0x9d, 0x9e, 0x9f, 0xb3, 0xb9, 0xbe, 0xbf])

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0
}
