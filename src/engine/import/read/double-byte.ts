/** What a character is at a place: how many bytes it has, and how common it is in the language, 1 being most; NaN for none. */
interface Step {
  readonly bytes: number
  readonly worth: number
}

type Walk = (lead: number, trail: number, third: number) => Step

const NONE: Step = { bytes: 1, worth: Number.NaN }
const two = (worth: number): Step => ({ bytes: 2, worth })
const within = (byte: number, from: number, to: number) => byte >= from && byte <= to

/** The encodings of East Asia by how their tables are laid out: everyday characters, then rare ones, each where the standard puts them. */
const WALKS: Readonly<Record<string, Walk>> = {
  // KS X 1001: syllables from B0, those of the code page's extension before, then characters of Chinese, which hardly anyone writes.
  'euc-kr': (lead, trail) => {
    if (!within(lead, 0x81, 0xfd) || !(within(trail, 0x41, 0x5a) || within(trail, 0x61, 0x7a) || trail >= 0x81))
      return NONE
    if (trail < 0xa1 || lead < 0xa1) return two(0.2)
    return two(within(lead, 0xb0, 0xc8) ? 1 : lead <= 0xa3 ? 0.5 : 0.05)
  },
  // GB 2312: its first level from B0, its second from D8; the rest is of the extension to GBK and GB 18030.
  gb18030: (lead, trail, third) => {
    if (!within(lead, 0x81, 0xfe)) return NONE
    if (within(trail, 0x30, 0x39)) return within(third, 0x81, 0xfe) ? { bytes: 4, worth: 0.1 } : NONE
    if (trail < 0x40 || trail === 0x7f || trail === 0xff) return NONE
    if (trail < 0xa1 || lead < 0xa1) return two(0.15)
    if (within(lead, 0xb0, 0xd7)) return two(0.9)
    return two(within(lead, 0xd8, 0xf7) ? 0.4 : lead === 0xa1 || lead === 0xa3 ? 0.6 : 0.1)
  },
  // JIS X 0208: kana, then its first level from 88 9F.
  shift_jis: (lead, trail) => {
    if (within(lead, 0xa1, 0xdf)) return { bytes: 1, worth: 0.4 }
    if (!(within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc)) || trail < 0x40 || trail === 0x7f || trail > 0xfc)
      return NONE
    if (lead === 0x82 || lead === 0x83) return two(1)
    if (lead === 0x81) return two(0.7)
    const isFirst = within(lead, 0x89, 0x97) || (lead === 0x88 && trail >= 0x9f) || (lead === 0x98 && trail < 0x9f)
    return two(isFirst ? 0.9 : 0.2)
  },
  'euc-jp': (lead, trail, third) => {
    if (lead === 0x8e) return within(trail, 0xa1, 0xdf) ? two(0.4) : NONE
    if (lead === 0x8f) return trail >= 0xa1 && third >= 0xa1 ? { bytes: 3, worth: 0.1 } : NONE
    if (lead < 0xa1 || trail < 0xa1) return NONE
    if (lead === 0xa4 || lead === 0xa5) return two(1)
    return two(within(lead, 0xb0, 0xcf) ? 0.9 : lead === 0xa1 || lead === 0xa3 ? 0.7 : 0.2)
  },
  // Its first level from A4, its second from C9.
  big5: (lead, trail) => {
    if (!within(lead, 0x81, 0xfe) || !(within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe))) return NONE
    return two(
      within(lead, 0xa4, 0xc6) ? 0.9 : within(lead, 0xc9, 0xf9) ? 0.3 : lead <= 0xa3 && lead >= 0xa1 ? 0.6 : 0.1,
    )
  },
}

/** The names of the encodings, those that are met most first. */
export const DOUBLE_BYTE: readonly string[] = Object.keys(WALKS)

/** More bytes that are no character than one in so many, and the file is of another encoding. */
const FEWEST_PER_BROKEN = 50

/** How well bytes read in an encoding of {@link DOUBLE_BYTE}: up to 1 where all are everyday characters, -1 where they are none. */
export function charactersIn(bytes: Uint8Array, encoding: string): number {
  const walk = WALKS[encoding] as Walk
  let sum = 0
  let count = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      at++
      continue
    }
    const { bytes: length, worth } = walk(lead, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    // A letter of the Latin alphabet beside it: part of a word of another encoding.
    const isInWord = isLatin(bytes[at - 1]) || isLatin(bytes[at + length])
    count++
    if (Number.isNaN(worth)) broken++
    else sum += isInWord ? worth * 0.3 : worth
    at += length
  }
  if (count === 0 || broken * FEWEST_PER_BROKEN > count) return -1
  return (sum - broken) / count
}

function isLatin(byte: number | undefined): boolean {
  return byte !== undefined && (within(byte, 0x41, 0x5a) || within(byte, 0x61, 0x7a))
}
