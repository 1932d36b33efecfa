import { DOUBLE_BYTE } from './double-byte.ts'

/** Below, the library saw too few characters to tell one encoding from another. */
const HAS_OPINION = 11

/** Which encoding of East Asia a library takes bytes for, by how frequent their characters are; null where it cannot tell. */
export async function detectDoubleByte(bytes: Uint8Array): Promise<string | null> {
  // Few files need it.
  const { analyse } = await import('chardet')
  const [first, second] = analyse(bytes)
    .map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }))
    .filter(({ name }) => DOUBLE_BYTE.includes(name))
  if (first === undefined || first.confidence < HAS_OPINION) return null
  return first.confidence === second?.confidence ? null : first.name
}
