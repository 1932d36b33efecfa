import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DISKS, type Disks, isTemporary, sortsElsewhere, whichIsFull } from './free-space.ts'

const MB = 1024 * 1024
const PLACE = join('/', 'shops', 'shop.regulars')

/** Disks with so much room for the workspace and for temporary files. */
const disks = (workspace: number | null, temporary: number | null, areOne = false): Disks => ({
  free: (folder) => (folder === dirname(PLACE) ? workspace : temporary),
  areOne: () => areOne,
})

describe('which disk is full', () => {
  it('is the one with less than a megabyte, the workspace’s first', () => {
    expect(whichIsFull(PLACE, disks(MB, MB))).toBeNull()
    expect(whichIsFull(PLACE, disks(MB - 1, MB))).toBe('workspace')
    expect(whichIsFull(PLACE, disks(MB, MB - 1))).toBe('temporary')
    expect(whichIsFull(PLACE, disks(0, 0))).toBe('workspace')
    expect(whichIsFull(null, disks(0, 0))).toBe('temporary')
    expect(whichIsFull(null, disks(0, MB))).toBeNull()
  })

  it('is none that cannot be asked', () => {
    expect(whichIsFull(PLACE, disks(null, null))).toBeNull()
    expect(DISKS.free(join(tmpdir(), 'there', 'is', 'nothing'))).toBeNull()
    expect(DISKS.free(tmpdir())).toBeGreaterThan(0)
  })
})

it('what is sorted goes to another disk unless both lie on one, and so for a temporary workspace', () => {
  expect(sortsElsewhere(PLACE, disks(0, 0, true))).toBe(false)
  expect(sortsElsewhere(PLACE, disks(0, 0, false))).toBe(true)
  expect(sortsElsewhere(null, disks(0, 0, true))).toBe(true)
  expect(DISKS.areOne(tmpdir(), tmpdir())).toBe(true)
  expect(DISKS.areOne(tmpdir(), join(tmpdir(), 'there', 'is', 'nothing'))).toBe(true)
})

it('temporary is what lies in the folder for temporary files, at any depth', () => {
  const inside = [tmpdir(), join(tmpdir(), 'a'), join(tmpdir(), 'a', 'b.regulars')]
  const outside = [dirname(tmpdir()), `${tmpdir()}-other`, join(tmpdir(), '..', 'a'), PLACE]
  expect(inside.map(isTemporary)).toEqual([true, true, true])
  expect(outside.map(isTemporary)).toEqual([false, false, false, false])
})
