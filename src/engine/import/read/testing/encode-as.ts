import { decoderCalled } from '../stream-decoder.ts'

/** Writes a text in an encoding of one or two bytes per character by its label; throws for a character that it has not. */
export function encodeAs(text: string, label: string): Buffer {
  const known = tableOf(label)
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = known.get(character)
      if (bytes === undefined) throw new Error(`${label} has no ${character}`)
      return bytes
    }),
  )
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const made = tables.get(label) ?? makeTable(label)
  tables.set(label, made)
  return made
}

function makeTable(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = decoderCalled(label)
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]) => {
    const [character, ...others] = [...decoder.decode(Uint8Array.from(bytes))]
    if (character !== undefined && character !== '\ufffd' && others.length === 0 && !table.has(character)) {
      table.set(character, bytes)
    }
  }
  for (let byte = 0; byte < 0x100; byte++) add(byte)
  for (let lead = 0xfe; lead >= 0x81; lead--) for (let trail = 0xfe; trail >= 0x30; trail--) add(lead, trail)
  return table
}
