import type { Segment, SegmentMap, SegmentRule } from '../../../shared/model/segment-map.ts'
import { OTHERS } from '../../../shared/model/segment-map.ts'
import { say } from '../../ui/words.ts'

/** Why a segment cannot be called that, in a sentence; null where it can. */
export function nameProblem(map: SegmentMap, place: number, name: string): string | null {
  const wished = name.trim()
  if (wished === '') return say('maps.problem.noName')
  if (wished === OTHERS.name) return say('maps.problem.reserved', { name: wished })
  const isTaken = map.segments.some((segment, at) => at !== place && segment.name === wished)
  return isTaken ? say('maps.problem.taken', { name: wished }) : null
}

/** The map with a segment changed; where its name is another one, the rules follow. */
export function withSegment(map: SegmentMap, place: number, change: Partial<Segment>): SegmentMap {
  const old = map.segments[place]
  if (old === undefined) return map
  const next = { ...old, ...change }
  return {
    ...map,
    segments: map.segments.with(place, next),
    rules: map.rules.map((rule) => (rule.segment === old.name ? { ...rule, segment: next.name } : rule)),
  }
}

/** The map with one more segment, last, under a name that is free. */
export function withNewSegment(map: SegmentMap): SegmentMap {
  const names = new Set(map.segments.map(({ name }) => name))
  let count = map.segments.length + 1
  const nameOf = (number: number) => say('maps.segments.new', { number })
  while (names.has(nameOf(count))) count++
  const color = SPARE_COLORS.find((one) => map.segments.every((segment) => segment.color !== one)) ?? '#7f7f7f'
  return { ...map, segments: [...map.segments, { name: nameOf(count), color, meaning: '', action: '' }] }
}

const SPARE_COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#6a5acd'] as const

/** The map without a segment and without its rules. */
export function withoutSegment(map: SegmentMap, place: number): SegmentMap {
  const name = map.segments[place]?.name
  return {
    ...map,
    segments: map.segments.toSpliced(place, 1),
    rules: map.rules.filter((rule) => rule.segment !== name),
  }
}

/** A list with one of its items in another place; the same where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length || from === to) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** A rule with a condition set, or without it where `value` is null. */
export function withCondition<K extends Exclude<keyof SegmentRule, 'segment'>>(
  rule: SegmentRule,
  key: K,
  value: SegmentRule[K] | null,
): SegmentRule {
  const { [key]: _, ...rest } = rule
  return (value === null ? rest : { ...rest, [key]: value }) as SegmentRule
}

/** What keeps a map from being stored, in plain sentences; none for one that can be. */
export function problemsOf(map: SegmentMap): readonly string[] {
  return [
    map.title.trim() === '' ? say('maps.problem.title') : '',
    map.segments.length === 0 ? say('maps.problem.segments') : '',
    map.rules.length === 0 ? say('maps.problem.rules') : '',
  ].filter((sentence) => sentence !== '')
}
