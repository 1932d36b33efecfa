/** Tells text in UTF-8 with a few stray bytes from text in another encoding, by counting, chunk by chunk. */
export class StrayBytes {
  #whole = 0
  #stray = 0
  /** How many bytes of the character begun last are still to come, and whether there is one. */
  #awaited = 0

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte >= 0x80 && byte < 0xc0) {
        if (this.#awaited === 0) this.#stray++
        else if (--this.#awaited === 0) this.#whole++
        continue
      }
      if (this.#awaited > 0) this.#stray++
      this.#awaited = restOf(byte)
      if (byte >= 0x80 && this.#awaited === 0) this.#stray++
    }
  }

  /** Whether more characters beyond ASCII are whole than broken; in another encoding hardly any is whole, and by chance. */
  get areFew(): boolean {
    return this.#whole > this.#stray
  }
}

/** How many bytes follow the first one of a character. */
function restOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
}
