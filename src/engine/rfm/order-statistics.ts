/** As few as these are sorted. */
const FEW = 1 << 13
const BUCKETS = 1 << 14

/** The numbers that would stand at these places, from 0 on, if all were sorted ascending: in a few passes, whatever their order. */
export function orderStatistics(values: ArrayLike<number>, places: readonly number[], few = FEW): number[] {
  if (values.length <= few) {
    const sorted = Float64Array.from(values).sort()
    return places.map((place) => sorted[place] as number)
  }
  let [least, most] = [values[0] as number, values[0] as number]
  for (let at = 1; at < values.length; at++) {
    const value = values[at] as number
    if (value < least) least = value
    else if (value > most) most = value
  }
  if (least === most) return places.map(() => least)
  // The least and the most never share a bucket, so that each has fewer numbers than all.
  const scale = (BUCKETS - 1) / (most - least)
  const starts = new Int32Array(BUCKETS + 1)
  for (let at = 0; at < values.length; at++) {
    const next = Math.floor(((values[at] as number) - least) * scale) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number)
  }
  const wanted = Map.groupBy(places, (place) => bucketOf(starts, place))
  const members = membersOf(values, [...wanted.keys()], starts, least, scale)
  const found = new Map<number, number>()
  for (const [bucket, ofBucket] of wanted) {
    const from = starts[bucket] as number
    const inBucket = orderStatistics(
      members.get(bucket) as Float64Array,
      ofBucket.map((place) => place - from),
      few,
    )
    for (const [at, place] of ofBucket.entries()) found.set(place, inBucket[at] as number)
  }
  return places.map((place) => found.get(place) as number)
}

/** The last bucket that begins at a place or before it, as empty ones do too. */
function bucketOf(starts: Int32Array, place: number): number {
  let [low, high] = [0, BUCKETS - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** The numbers in each of some buckets. */
function membersOf(
  values: ArrayLike<number>,
  buckets: readonly number[],
  starts: Int32Array,
  least: number,
  scale: number,
): ReadonlyMap<number, Float64Array> {
  const members = buckets.map((bucket) => new Float64Array((starts[bucket + 1] as number) - (starts[bucket] as number)))
  const next = new Int32Array(buckets.length)
  // One more than the place among the buckets.
  const slots = new Uint8Array(BUCKETS)
  for (const [slot, bucket] of buckets.entries()) slots[bucket] = slot + 1
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    const slot = (slots[Math.floor((value - least) * scale)] as number) - 1
    if (slot < 0) continue
    const to = next[slot] as number
    const own = members[slot] as Float64Array
    own[to] = value
    next[slot] = to + 1
  }
  return new Map(buckets.map((bucket, slot) => [bucket, members[slot] as Float64Array]))
}
