import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { assertLogFits } from './log-budget.ts'

const folder = mkdtempSync(join(tmpdir(), 'regulars-log-'))
const workspace = join(folder, 'shop.regulars')
afterAll(() => rmSync(folder, { recursive: true }))

const withFree = (free: number | null) => () => assertLogFits(workspace, { free: () => free, areOne: () => true })

it('lets a log grow until it holds as much as the disk has left', () => {
  expect(withFree(0)).not.toThrow()
  writeFileSync(`${workspace}-wal`, Buffer.alloc(4096))
  expect(withFree(4096)).not.toThrow()
  expect(withFree(null)).not.toThrow()
  expect(withFree(4095)).toThrow(
    expect.objectContaining({ code: 'disk-full', text: expect.objectContaining({ args: { free: 1, needed: 1 } }) }),
  )
})
