import { z } from 'zod'
import { RegularsError } from '../model/errors.ts'
import { MAP_NAME_LIMIT, type SegmentMap } from '../model/segment-map.ts'
import { said } from '../words/said.ts'

const name = () => z.string().trim().min(1).max(MAP_NAME_LIMIT)
const sentence = () => z.string().max(500)

const rangeTo = (most: number) =>
  z
    .tuple([z.int().min(0).max(most), z.int().min(0).max(most)])
    .refine(([from, to]) => from <= to, 'A range starts at its lower end.')
    .readonly()
const score = () => rangeTo(10)

const segment = () =>
  z.strictObject({
    name: name().refine((text) => text !== 'Others', 'Others is the name of those whom no rule takes.'),
    color: z.string().regex(/^#[0-9a-f]{6}$/),
    meaning: sentence(),
    action: sentence(),
  })

const rule = () =>
  z.strictObject({
    segment: name(),
    codes: z
      .array(z.string().regex(/^(\d{3}|\d{1,2}-\d{1,2}-\d{1,2})$/))
      .min(1)
      .max(1_000)
      .readonly()
      .exactOptional(),
    r: score().exactOptional(),
    f: score().exactOptional(),
    m: score().exactOptional(),
    fm: score().exactOptional(),
    sum: rangeTo(30).exactOptional(),
    tier: rangeTo(5).exactOptional(),
  })

/** A segment map of one's own. */
export const segmentMap = () =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
    title: name(),
    about: sentence(),
    segments: z.array(segment()).min(1).max(50).readonly(),
    rules: z.array(rule()).min(1).max(200).readonly(),
    bins: z.union([z.int().min(3).max(10), z.literal('any')]).exactOptional(),
  })

/** The file that a map is kept in outside a workspace. */
const mapFile = () =>
  z.strictObject({ format: z.literal('regulars-segment-map'), version: z.literal(1), map: segmentMap() })

/** The text of a map's file. */
export function writeMapFile(map: SegmentMap): string {
  return `${JSON.stringify({ format: 'regulars-segment-map', version: 1, map }, null, 2)}\n`
}

/** The map in a file's text. Throws `usage` with a sentence that says what is wrong and where in the file. */
export function readMapFile(text: string, file: string): SegmentMap {
  const outcome = mapFile().safeParse(parseJson(text))
  if (outcome.success) return outcome.data.map
  const [issue] = outcome.error.issues
  const place = issue?.path.join('.') ?? ''
  throw new RegularsError(
    'usage',
    place === '' ? said('refusal.map-file', { file }) : said('refusal.map-file.at', { file, place }),
    issue === undefined ? {} : { detail: issue.message },
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
