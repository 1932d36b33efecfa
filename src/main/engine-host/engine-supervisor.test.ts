import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EngineCall, FromEngine, ToEngine } from '../../shared/calls/engine-protocol.ts'
import type { EngineState } from '../../shared/calls/events.ts'
import { said } from '../../shared/words/said.ts'
import type { ChildListener, EngineChild } from './engine-child.ts'
import { EngineSupervisor } from './engine-supervisor.ts'

/** An engine process that does what the test says. */
class FakeChild implements EngineChild {
  readonly sent: ToEngine[] = []
  readonly #listener: ChildListener
  killed = false

  constructor(listener: ChildListener) {
    this.#listener = listener
  }

  send(message: ToEngine): void {
    this.sent.push(message)
  }

  kill(): void {
    this.killed = true
    this.exit(143)
  }

  say(...messages: readonly FromEngine[]): void {
    for (const message of messages) this.#listener.onMessage(message)
  }

  exit(code: number): void {
    this.#listener.onExit(code)
  }

  /** The ids of the calls it got. */
  get calls(): readonly number[] {
    return this.sent.flatMap((message) => (message.type === 'call' ? [message.id] : []))
  }
}

const STATUS: EngineCall = { method: 'workspace.status', params: {}, paths: {}, now: new Date(0) }
const IMPORT: EngineCall = { method: 'import.run', params: {}, paths: { t: '/x.csv' }, now: new Date(0) }

function harness() {
  const children: FakeChild[] = []
  const states: EngineState[] = []
  const supervisor = new EngineSupervisor({
    backupFolder: () => null,
    onBackedUp: () => {},
    fork: (listener) => {
      const child = new FakeChild(listener)
      children.push(child)
      return child
    },
    onState: (state) => states.push(state),
    log: () => {},
  })
  const child = (index = children.length - 1): FakeChild => {
    const found = children[index]
    if (!found) throw new Error(`there is no child ${index}`)
    return found
  }
  const call = (what = STATUS, callId: string | null = null, onProgress = () => {}) =>
    supervisor.call(what, callId, onProgress)
  /** Opens a workspace in a child that does as it should. */
  async function opened(path = '/shop.regulars') {
    const opening = supervisor.open(path)
    await vi.advanceTimersByTimeAsync(0)
    child().say({ type: 'started' }, { type: 'opened', rescued: null })
    await opening
  }
  return { supervisor, children, states, child, call, opened }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('starting', () => {
  it('opens the workspace once the process has started, and is ready once it is open', async () => {
    const { supervisor, child } = harness()
    const opening = supervisor.open('/shop.regulars')
    await vi.advanceTimersByTimeAsync(0)
    expect(supervisor.state.status).toBe('starting')
    expect(child().sent).toEqual([])
    child().say({ type: 'started' })
    expect(child().sent).toEqual([{ type: 'open', path: '/shop.regulars', backupFolder: null, rescue: null }])
    expect(supervisor.state.status).toBe('starting')
    child().say({ type: 'opened', rescued: null })
    expect(await opening).toBeNull()
    expect(supervisor.state).toEqual({ status: 'ready', text: null })
  })

  it('says while a workspace of an earlier version is brought up to date', async () => {
    const { supervisor, child, states } = harness()
    const opening = supervisor.open('/shop.regulars')
    await vi.advanceTimersByTimeAsync(0)
    child().say({ type: 'started' }, { type: 'updating' })
    const updating = { status: 'starting', text: { key: 'start.updating' } }
    expect(supervisor.state).toMatchObject(updating)
    expect(states.at(-1)).toMatchObject(updating)
    child().say({ type: 'opened', rescued: null })
    await opening
    expect(supervisor.state).toEqual({ status: 'ready', text: null })
  })

  it('keeps calls that come too early and sends them in order', async () => {
    const { supervisor, child, call } = harness()
    supervisor.open('/shop.regulars')
    await vi.advanceTimersByTimeAsync(0)
    const first = call()
    call()
    child().say({ type: 'started' })
    expect(child().calls).toEqual([])
    child().say({ type: 'opened', rescued: null })
    expect(child().calls).toEqual([1, 2])
    child().say({ type: 'answer', id: 1, answer: { ok: true, value: 7 } })
    expect(await first).toEqual({ ok: true, value: 7 })
  })

  it('fails with what the engine says when the workspace cannot be opened, and does not try again by itself', async () => {
    const { supervisor, children, child, call } = harness()
    const error = { code: 'workspace-in-use', text: 'In use.' } as const
    const opening = supervisor.open('/shop.regulars')
    await vi.advanceTimersByTimeAsync(0)
    const early = call()
    child().say({ type: 'started' }, { type: 'not-opened', error, backups: null })
    expect(await opening).toEqual(error)
    expect(await early).toEqual({ ok: false, error })
    expect(supervisor.state).toEqual({ status: 'failed', text: 'In use.' })
    expect(child().killed).toBe(true)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(children).toHaveLength(1)
    expect(await call()).toEqual({ ok: false, error })
  })

  it('answers calls before the first workspace with an error', async () => {
    expect(await harness().call()).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
  })
})

describe('a crash', () => {
  it('rejects the calls under way, waits, starts again on the same workspace and serves later calls', async () => {
    const { supervisor, children, child, call, opened } = harness()
    await opened()
    const running = call()
    child().exit(139)
    expect(await running).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
    expect(supervisor.state.status).toBe('stopped')
    expect(supervisor.state.text).toEqual(said('engine.died'))
    const later = call()
    await vi.advanceTimersByTimeAsync(499)
    expect(children).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(children).toHaveLength(2)
    child().say({ type: 'started' }, { type: 'opened', rescued: null })
    expect(child().sent[0]).toEqual({ type: 'open', path: '/shop.regulars', backupFolder: null, rescue: null })
    child().say({ type: 'answer', id: child().calls[0] ?? -1, answer: { ok: true, value: 'again' } })
    expect(await later).toEqual({ ok: true, value: 'again' })
  })

  it('waits longer each time and gives up at the fourth within a minute', async () => {
    const { supervisor, children, child, call, opened } = harness()
    await opened()
    for (const wait of [500, 2_000, 5_000]) {
      const before = children.length
      child().exit(1)
      await vi.advanceTimersByTimeAsync(wait - 1)
      expect(children).toHaveLength(before)
      await vi.advanceTimersByTimeAsync(1)
      expect(children).toHaveLength(before + 1)
      child().say({ type: 'started' }, { type: 'opened', rescued: null })
    }
    child().exit(1)
    expect(supervisor.state.status).toBe('failed')
    expect(await call()).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(children).toHaveLength(4)
  })

  it('goes on when crashes lie more than a minute apart', async () => {
    const { supervisor, child, opened } = harness()
    await opened()
    for (let crash = 0; crash < 6; crash += 1) {
      child().exit(1)
      await vi.advanceTimersByTimeAsync(500)
      child().say({ type: 'started' }, { type: 'opened', rescued: null })
      expect(supervisor.state.status).toBe('ready')
      await vi.advanceTimersByTimeAsync(60_000)
    }
  })

  it('starts afresh on request after it had failed', async () => {
    const { supervisor, child, opened } = harness()
    await opened()
    for (const wait of [500, 2_000, 5_000]) {
      child().exit(1)
      await vi.advanceTimersByTimeAsync(wait)
    }
    child().exit(1)
    expect(supervisor.state.status).toBe('failed')
    const restarted = supervisor.restart()
    await vi.advanceTimersByTimeAsync(0)
    child().say({ type: 'started' }, { type: 'opened', rescued: null })
    expect(await restarted).toBeNull()
    expect(supervisor.state.status).toBe('ready')
  })

  it('does not take the end of an earlier process for the end of this one', async () => {
    const { supervisor, child, opened } = harness()
    await opened()
    child().exit(1)
    await vi.advanceTimersByTimeAsync(500)
    child().say({ type: 'started' }, { type: 'opened', rescued: null })
    child(0).exit(1)
    expect(supervisor.state.status).toBe('ready')
  })
})

describe('long calls', () => {
  it('make the engine busy, report progress to their caller only, and can be cancelled by name', async () => {
    const { supervisor, child, call, opened } = harness()
    await opened()
    const progress = vi.fn()
    const other = vi.fn()
    const running = call(IMPORT, 'job-1', progress)
    call(STATUS, null, other)
    expect(supervisor.state.status).toBe('busy')
    const step = { stage: 'reading', fraction: 0.5, rows: 10 } as const
    child().say({ type: 'progress', id: 1, progress: step })
    expect(progress.mock.calls).toEqual([[step]])
    expect(other).not.toHaveBeenCalled()
    expect(supervisor.cancel('job-1')).toBe(true)
    expect(child().sent.at(-1)).toEqual({ type: 'cancel', id: 1 })
    child().say({ type: 'answer', id: 1, answer: { ok: false, error: { code: 'cancelled', text: 'x' } } })
    expect(await running).toMatchObject({ error: { code: 'cancelled' } })
    expect(supervisor.state.status).toBe('ready')
    expect(supervisor.cancel('job-1')).toBe(false)
  })

  it('can be cancelled before the engine has got them', async () => {
    const { supervisor, child, call } = harness()
    supervisor.open('/shop.regulars')
    await vi.advanceTimersByTimeAsync(0)
    const waiting = call(IMPORT, 'job-1')
    expect(supervisor.cancel('job-1')).toBe(true)
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    child().say({ type: 'started' }, { type: 'opened', rescued: null })
    expect(child().calls).toEqual([])
  })
})

describe('closing', () => {
  it('tells the engine to close, answers what is under way, and waits for its end', async () => {
    const { supervisor, child, call, opened } = harness()
    await opened()
    const running = call()
    const closed = vi.fn()
    supervisor.close().then(closed)
    expect(await running).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
    expect(child().sent.at(-1)).toEqual({ type: 'close' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(closed).not.toHaveBeenCalled()
    child().exit(0)
    await vi.advanceTimersByTimeAsync(0)
    expect(closed).toHaveBeenCalledOnce()
    expect(child().killed).toBe(false)
  })

  it('kills an engine that does not end within three seconds', async () => {
    const { supervisor, child, opened } = harness()
    await opened()
    const closing = supervisor.close()
    await vi.advanceTimersByTimeAsync(2_999)
    expect(child().killed).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(child().killed).toBe(true)
    await closing
  })

  it('starts nothing again, also while a restart was waiting', async () => {
    const { supervisor, children, child, opened } = harness()
    await opened()
    child().exit(1)
    await supervisor.close()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(children).toHaveLength(1)
  })

  it('ends the old process before another workspace is opened in a new one', async () => {
    const { supervisor, children, child, opened } = harness()
    await opened('/a.regulars')
    const opening = supervisor.open('/b.regulars')
    await vi.advanceTimersByTimeAsync(10)
    expect(children).toHaveLength(1)
    child().exit(0)
    await vi.advanceTimersByTimeAsync(0)
    expect(children).toHaveLength(2)
    child().say({ type: 'started' }, { type: 'opened', rescued: null })
    expect(await opening).toBeNull()
    expect(child().sent[0]).toEqual({ type: 'open', path: '/b.regulars', backupFolder: null, rescue: null })
  })
})
