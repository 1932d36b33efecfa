import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLog } from './log.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('writes a line with its time', () => {
  createLog(folder)('engine ended, code 1')
  expect(readFileSync(join(folder, 'regulars.log'), 'utf8')).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z engine ended, code 1\n$/,
  )
})

it('begins a new file at a megabyte and keeps the two before it', () => {
  const log = createLog(folder)
  for (const turn of ['first', 'second', 'third', 'fourth']) {
    log(turn)
    writeFileSync(join(folder, 'regulars.log'), `${turn} ${'x'.repeat(1_000_000)}`)
  }
  log('fifth')
  expect(readdirSync(folder).sort()).toEqual(['regulars.log', 'regulars.log.1', 'regulars.log.2'])
  expect(readFileSync(join(folder, 'regulars.log'), 'utf8')).toContain('fifth')
  expect(readFileSync(join(folder, 'regulars.log.1'), 'utf8')).toMatch(/^fourth/)
  expect(readFileSync(join(folder, 'regulars.log.2'), 'utf8')).toMatch(/^third/)
})

it('does not fail when it cannot write', () => {
  expect(() => createLog(join(folder, 'missing'))('x')).not.toThrow()
})
