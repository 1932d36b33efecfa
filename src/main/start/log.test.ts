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
  createLog(folder, '/opt/app')('engine ended, code 1')
  expect(readFileSync(join(folder, 'regulars.log'), 'utf8')).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z engine ended, code 1\n$/,
  )
})

it('begins a new file at a megabyte and keeps the two before it', () => {
  const log = createLog(folder, '/opt/app')
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

it('leaves out where files lie', () => {
  createLog(
    folder,
    '/opt/app',
  )("ENOENT: no such file, open '/home/eva/Müller & Söhne/till.csv'\n at x (/opt/app/out/main.js:1:2)")
  const text = readFileSync(join(folder, 'regulars.log'), 'utf8')
  expect(text).toContain("open '<path>'\n")
  expect(text).toContain('(app:/out/main.js:1:2)')
})

it('does not fail when it cannot write', () => {
  writeFileSync(join(folder, 'regulars.log'), '')
  expect(() => createLog(join(folder, 'regulars.log'), '/opt/app')('x')).not.toThrow()
})
