import { describe, expect, it, vi } from 'vitest'
import type { MainHandlers } from '../../shared/calls/calls.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { createGate } from './ipc-gate.ts'

function harness(handlers: Partial<MainHandlers> = {}) {
  const engine = vi.fn(async () => ({ ok: true as const, value: 'from the engine' }))
  const log = vi.fn()
  const gate = createGate<'own' | 'paper' | 'foreign'>({
    callerOf: (event) => (event === 'foreign' ? null : event === 'own' ? 'window' : 'paper'),
    app: handlers as MainHandlers,
    engine,
    log,
  })
  return { gate, engine, log }
}

describe('the sender', () => {
  it('is refused when it is foreign, before anything is looked at', async () => {
    const setTheme = vi.fn(() => null)
    const { gate, engine } = harness({ 'app.set-theme': setTheme })
    await expect(gate.call('foreign', { method: 'workspace.status', params: {} })).rejects.toThrow(/may not call/)
    await expect(gate.call('foreign', { method: 'app.set-theme', params: { theme: 'dark' } })).rejects.toThrow()
    const drop = vi.fn()
    await expect(gate.answer('foreign', drop)).rejects.toThrow(/may not call/)
    expect(engine).not.toHaveBeenCalled()
    expect(setTheme).not.toHaveBeenCalled()
    expect(drop).not.toHaveBeenCalled()
  })
})

describe('the page that is laid out for paper', () => {
  const PAPER = { runId: 1, parts: ['summary'], segments: [], top: 5, rows: 20 }

  it('may read its report and say that it is ready, and nothing else', async () => {
    const ready = vi.fn(() => null)
    const { gate, engine } = harness({ 'report.paper-ready': ready })
    await gate.call('paper', { method: 'report.print-model', params: PAPER })
    expect(engine).toHaveBeenCalledTimes(1)
    await gate.call('paper', { method: 'report.paper-ready', params: { problem: null } })
    expect(ready).toHaveBeenCalledTimes(1)
    for (const method of ['workspace.status', 'file.open-dialog', 'report.pdf', 'customers.page']) {
      expect(await gate.call('paper', { method, params: {} })).toMatchObject({ ok: false, error: { code: 'usage' } })
    }
    await expect(gate.answer('paper', vi.fn())).rejects.toThrow(/may not/)
    expect(engine).toHaveBeenCalledTimes(1)
  })

  it('is the only one that says so', async () => {
    const ready = vi.fn(() => null)
    const { gate } = harness({ 'report.paper-ready': ready })
    const answer = await gate.call('own', { method: 'report.paper-ready', params: { problem: null } })
    expect(answer).toMatchObject({ ok: false, error: { code: 'usage' } })
    expect(ready).not.toHaveBeenCalled()
  })
})

describe('a request', () => {
  it('goes to the handler of main with its params', async () => {
    const setTheme = vi.fn(() => null)
    const { gate } = harness({ 'app.set-theme': setTheme })
    expect(await gate.call('own', { method: 'app.set-theme', params: { theme: 'dark' } })).toEqual({
      ok: true,
      value: null,
    })
    expect(setTheme).toHaveBeenCalledWith({ theme: 'dark' })
  })

  it('goes to the engine with its name', async () => {
    const { gate, engine } = harness()
    const answer = await gate.call('own', { method: 'workspace.status', params: {}, callId: 'c1' })
    expect(answer).toEqual({ ok: true, value: 'from the engine' })
    expect(engine).toHaveBeenCalledWith('workspace.status', {}, 'c1')
  })

  it.each([
    ['no object', null],
    ['an unknown call', { method: 'workspace.drop', params: {} }],
    ['a name from the prototype', { method: 'constructor', params: {} }],
    ['a key that is not known', { method: 'app.set-theme', params: { theme: 'dark', path: '/etc/passwd' } }],
    ['a value out of range', { method: 'app.set-theme', params: { theme: 'pink' } }],
    ['no params', { method: 'workspace.status' }],
    ['a further key beside them', { method: 'workspace.status', params: {}, path: '/etc/passwd' }],
    ['a name that is too long', { method: 'workspace.status', params: {}, callId: 'x'.repeat(65) }],
    [
      'a number that is not finite',
      { method: 'import.refused', params: { importId: 1, reason: null, offset: Number.NaN, limit: 1 } },
    ],
  ])('is refused when it has %s', async (_, request) => {
    const setTheme = vi.fn(() => null)
    const { gate, engine } = harness({ 'app.set-theme': setTheme })
    expect(await gate.call('own', request)).toMatchObject({ ok: false, error: { code: 'usage' } })
    expect(engine).not.toHaveBeenCalled()
    expect(setTheme).not.toHaveBeenCalled()
  })
})

describe('what is thrown', () => {
  it('comes back as data, with its code', async () => {
    const { gate } = harness({
      'file.reveal': () => {
        throw new RegularsError('not-found', 'This file is no longer known.')
      },
    })
    expect(await gate.call('own', { method: 'file.reveal', params: { file: 't' } })).toEqual({
      ok: false,
      error: { code: 'not-found', text: 'This file is no longer known.' },
    })
  })

  it('shows the page nothing of the code when it is a fault, and the log everything', async () => {
    const { gate, log } = harness({
      'app.info': () => {
        throw new TypeError('x is undefined')
      },
    })
    const answer = await gate.call('own', { method: 'app.info', params: {} })
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(answer)).not.toContain('undefined')
    expect(log.mock.calls.join()).toContain('x is undefined')
  })
})
