const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The width and the height that a PNG in base64 says it has, in pixels; null for what does not begin as a PNG. */
export function pngSize(base64: string): { readonly width: number; readonly height: number } | null {
  // Signature, length and name of the first chunk take 16 bytes; of the last one two bits stand in the first character of the size.
  const [, size] = /^iVBORw0KGgoAAAANSUhEU([g-v][A-Za-z0-9+/]{10})/.exec(base64) ?? []
  if (size === undefined) return null
  const bits = Array.from(size, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(6, '0')).join('')
  const number = (from: number) => Number.parseInt(bits.slice(from, from + 32), 2)
  return { width: number(2), height: number(34) }
}
