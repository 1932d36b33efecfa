import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { ENGLISH } from '../shared/words/english.ts'
import { said } from '../shared/words/said.ts'
import { readArguments } from './arguments.ts'
import { listenTo } from './listening.ts'

const CLEAR = '\r\u001b[K'

function listening(...options: string[]) {
  const messages = Object.assign(new PassThrough(), { isTTY: true })
  return {
    ...listenTo(readArguments(['sales.csv', ...options]), ENGLISH, messages),
    said: () => String(messages.read()),
  }
}

it('shows progress in place, and takes it back before a note', () => {
  const { hear, clear, said: text } = listening()
  hear({ type: 'progress', what: said('cli.progress.backup'), fraction: 0.5, rows: null })
  expect(text()).toBe(`${CLEAR}Making a backup 50% …`)
  hear({ type: 'note', text: said('cli.howRead.none') })
  expect(text()).toBe(`${CLEAR}Note: Nothing has been imported.\n`)
  hear({ type: 'imported' })
  clear()
  expect(text()).toBe(CLEAR + CLEAR)
})

it('keeps a workspace that something came into, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-listening-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const stays = (hears: 'imported' | 'note') => {
    const path = join(folder, `${hears}.regulars`)
    const { hear, leaving } = listening('--workspace', path)
    writeFileSync(path, '')
    hear(hears === 'imported' ? { type: 'imported' } : { type: 'note', text: said('cli.howRead.none') })
    leaving.leave()
    return existsSync(path)
  }
  expect([stays('imported'), stays('note')]).toEqual([true, false])
})
