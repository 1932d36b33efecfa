import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pruneDumps } from './prune-dumps.ts'

const NOW = new Date('2026-11-27T12:00:00Z')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-dumps-'))
  mkdirSync(join(folder, 'completed'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function dump(name: string, daysAgo: number): void {
  const path = join(folder, 'completed', name)
  writeFileSync(path, '')
  const at = NOW.getTime() / 1000 - daysAgo * 86_400
  utimesSync(path, at, at)
}

it('keeps the newest five of the last thirty days, and all else that lies there', async () => {
  for (let day = 1; day <= 7; day += 1) dump(`${day}.dmp`, day)
  dump('7.meta', 7)
  dump('1.meta', 1)
  writeFileSync(join(folder, 'settings.dat'), '')
  await pruneDumps(folder, NOW)
  expect(readdirSync(join(folder, 'completed')).sort()).toEqual(['1.dmp', '1.meta', '2.dmp', '3.dmp', '4.dmp', '5.dmp'])
  expect(existsSync(join(folder, 'settings.dat'))).toBe(true)
})

it('removes a single one that is old, and needs no folder', async () => {
  dump('old.dmp', 31)
  await pruneDumps(folder, NOW)
  expect(readdirSync(join(folder, 'completed'))).toEqual([])
  await expect(pruneDumps(join(folder, 'missing'), NOW)).resolves.toBeUndefined()
})
