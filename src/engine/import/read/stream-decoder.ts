import { dosPage } from './code-pages.ts'

/** Decodes a file chunk by chunk, as a `TextDecoder` does. */
export interface StreamDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string
}

/** What an encoding is called: its name in the WHATWG Encoding Standard, or one of DOS, such as `ibm850`. Throws a `RangeError` for none. */
export function encodingCalled(label: string): string {
  const number = /\d+$/.exec(label.trim())?.[0]
  return dosPage(label) === undefined ? new TextDecoder(label).encoding : `ibm${number}`
}

/** The decoder of an encoding that is called so. */
export function decoderCalled(name: string): StreamDecoder {
  const decode = dosPage(name)
  // A letter of DOS is a byte, so that no chunk ends within one.
  return decode === undefined ? new TextDecoder(name) : { decode: (bytes = new Uint8Array()) => decode(bytes) }
}
