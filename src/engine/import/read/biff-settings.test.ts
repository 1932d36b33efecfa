import { expect, it } from 'vitest'
import { RecordWalk } from './biff-records.ts'
import { SettingsReader } from './biff-settings.ts'
import { FORMAT } from './number-format.ts'

/** The settings that records of a workbook of this version make, each with its number and bytes. */
function settled(version: number, ...records: readonly (readonly [id: number, ...bytes: number[]])[]) {
  const reader = new SettingsReader(version)
  const stream = records.flatMap(([id, ...bytes]) => [
    id & 255,
    id >> 8,
    bytes.length & 255,
    bytes.length >> 8,
    ...bytes,
  ])
  const walk = new RecordWalk(Buffer.from(stream))
  while (walk.advance()) reader.take(walk)
  return reader.settle()
}

const idsOf = (version: number, kind: number) =>
  Array.from({ length: 60 }, (_, id) => id).filter((id) => settled(version).formatKindOf(id) === kind)

it('numbers formats as the version does', () => {
  for (const version of [2, 3, 4]) {
    expect(idsOf(version, FORMAT.calendar)).toEqual([12, 13, 14, 15, 20])
    expect(idsOf(version, FORMAT.clock)).toEqual([16, 17, 18, 19])
  }
  expect(idsOf(8, FORMAT.elapsed)).toEqual([46])
})

it('counts days from 1904 where a record says so', () => {
  const dates = (...bytes: number[]) => settled(8, [0x22, ...bytes]).from1904
  expect([dates(1, 0), dates(0, 0), dates(1), settled(8).from1904]).toEqual([true, false, false, false])
})

it('has the format of a style, which are numbered by their order', () => {
  const settings = settled(4, [0x443, 0, 13], [0x443, 0, 16], [0x443, 0])
  expect([settings.hasStyles, settled(4).hasStyles]).toEqual([true, false])
  expect([0, 1, 2].map(settings.formatOf)).toEqual([FORMAT.calendar, FORMAT.clock, FORMAT.plain])
})
