import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeWhole } from './write-whole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('replaces what was there', async () => {
  const path = join(folder, 'report.pdf')
  await writeWhole(path, Buffer.from('old'))
  await writeWhole(path, Buffer.from('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['report.pdf'])
})

it('says so where it cannot write, and leaves nothing behind', async () => {
  await expect(writeWhole(join(folder, 'missing', 'report.pdf'), Buffer.from(''))).rejects.toMatchObject({
    code: 'not-writable',
    message: /"report\.pdf"/,
  })
  await expect(writeWhole(folder, Buffer.from('a folder is in the way'))).rejects.toMatchObject({
    code: 'not-writable',
  })
  expect(existsSync(`${folder}.part`)).toBe(false)
})
