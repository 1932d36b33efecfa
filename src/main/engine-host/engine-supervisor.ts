import type { Answer, EngineCall, FromEngine } from '../../shared/calls/engine-protocol.ts'
import type { EngineState } from '../../shared/calls/events.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { AppError } from '../../shared/model/errors.ts'
import type { BackupOffer, Rescued, RescueWish } from '../../shared/model/safety.ts'
import { said, type Text } from '../../shared/words/said.ts'
import type { EngineChild, ForkEngine } from './engine-child.ts'
import { ENGINE_CLOSED, ENGINE_DIED, ENGINE_FAILED } from './engine-errors.ts'
import { PendingCalls } from './pending-calls.ts'
import { createRestartPolicy } from './restart-policy.ts'

/** How long an engine that was told to close may take before it is killed. */
const CLOSE_GRACE_MS = 3_000

const UPDATING = said('start.updating')

/** Where the engine is in its life. `idle` is before the first workspace and after the last. */
type Phase =
  | { readonly name: 'idle' }
  | { readonly name: 'starting'; readonly child: EngineChild; readonly text: Text | null }
  | { readonly name: 'ready' | 'closing'; readonly child: EngineChild }
  | { readonly name: 'waiting'; readonly timer: NodeJS.Timeout }
  | { readonly name: 'failed'; readonly error: AppError }

/** What {@link EngineSupervisor} is given. */
export interface SupervisorOptions {
  readonly fork: ForkEngine
  readonly onState: (state: EngineState) => void
  readonly log: (line: string) => void
  /** Where the backups of a workspace go; null for beside it. */
  readonly backupFolder: (workspacePath: string) => string | null
  /** A backup was made by itself, or could not be. */
  readonly onBackedUp: () => void
}

/**
 * Keeps one engine process running on one workspace: starts it, hands calls to it, answers them when it dies, starts it
 * again with a limit, and ends it in order. Knows nothing of Electron.
 */
export class EngineSupervisor {
  readonly #options: SupervisorOptions
  readonly #policy = createRestartPolicy()
  readonly #calls = new PendingCalls()
  #phase: Phase = { name: 'idle' }
  #workspacePath = ''
  #rescue: RescueWish | null = null
  /** The backups of the workspace, where it could not be opened because it is damaged. */
  #damage: readonly BackupOffer[] | null = null
  #rescued: Rescued | null = null
  #opening: PromiseWithResolvers<AppError | null> | undefined
  #closing: PromiseWithResolvers<void> | undefined
  #shownState: EngineState = { status: 'stopped', text: null }

  constructor(options: SupervisorOptions) {
    this.#options = options
  }

  /** How the engine is now. */
  get state(): EngineState {
    return this.#shownState
  }

  /** The backups of the workspace, where it could not be opened because it is damaged; else null. */
  get damage(): readonly BackupOffer[] | null {
    return this.#damage
  }

  /** Brings the workspace back in a fresh engine process before it is opened; gives what was done, or what went wrong. */
  async rescue(wish: RescueWish): Promise<Rescued | AppError | null> {
    await this.close()
    this.#rescue = wish
    return (await this.restart()) ?? this.#rescued
  }

  /** Whether an import is under way. */
  get isImporting(): boolean {
    return this.#calls.has(['import.run', 'import.run-sheets'])
  }

  /** Opens a workspace in a fresh engine process, ending the one before; gives what went wrong, or null. */
  async open(workspacePath: string): Promise<AppError | null> {
    await this.close()
    this.#workspacePath = workspacePath
    return this.restart()
  }

  /** Starts a fresh engine process on the same workspace; gives what went wrong, or null. */
  async restart(): Promise<AppError | null> {
    await this.close()
    this.#policy.reset()
    this.#opening = Promise.withResolvers()
    const { promise } = this.#opening
    this.#start(false)
    return promise
  }

  /** Hands a call to the engine, or keeps it until the engine is ready. Never rejects. */
  call(call: EngineCall, callId: string | null, onProgress: (progress: Progress) => void): Promise<Answer> {
    if (this.#phase.name === 'failed') return Promise.resolve({ ok: false, error: this.#phase.error })
    if (this.#phase.name === 'idle' || this.#phase.name === 'closing')
      return Promise.resolve({ ok: false, error: ENGINE_CLOSED })
    const { answer } = this.#calls.add(call, callId, onProgress)
    this.#sendWaiting()
    return answer
  }

  /** Cancels the call of that name; false when there is none under way. */
  cancel(callId: string): boolean {
    const pending = this.#calls.named(callId)
    if (!pending) return false
    if (pending.sent && this.#phase.name === 'ready') this.#phase.child.send({ type: 'cancel', id: pending.id })
    if (!pending.sent) {
      this.#calls.answer(pending.id, { ok: false, error: { code: 'cancelled', text: said('engine.cancelledBefore') } })
    }
    return true
  }

  /** Ends the engine: tells it to close, waits up to three seconds, then kills it. */
  async close(): Promise<void> {
    if (this.#phase.name === 'closing') return this.#closing?.promise
    const phase = this.#phase
    this.#calls.rejectAll(ENGINE_CLOSED, 'all')
    this.#settleOpening(ENGINE_CLOSED)
    if (phase.name === 'waiting') clearTimeout(phase.timer)
    if (phase.name !== 'starting' && phase.name !== 'ready') {
      this.#enter({ name: 'idle' })
      return
    }
    this.#closing = Promise.withResolvers()
    const { promise } = this.#closing
    this.#enter({ name: 'closing', child: phase.child })
    phase.child.send({ type: 'close' })
    const killer = setTimeout(() => phase.child.kill(), CLOSE_GRACE_MS)
    await promise
    clearTimeout(killer)
  }

  #start(isAgain: boolean): void {
    const child: EngineChild = this.#options.fork({
      onMessage: (message) => this.#receive(child, message),
      onExit: (code) => this.#ended(child, code),
    })
    this.#enter({ name: 'starting', child, text: isAgain ? ENGINE_DIED.text : null })
  }

  #receive(child: EngineChild, message: FromEngine): void {
    switch (message.type) {
      case 'started':
        child.send({
          type: 'open',
          path: this.#workspacePath,
          backupFolder: this.#options.backupFolder(this.#workspacePath),
          rescue: this.#rescue,
        })
        this.#rescue = null
        break
      case 'updating':
        if (this.#phase.name === 'starting') this.#enter({ ...this.#phase, text: UPDATING })
        break
      case 'opened':
        if (this.#phase.name !== 'starting') return
        this.#damage = null
        this.#rescued = message.rescued
        this.#enter({ name: 'ready', child })
        this.#settleOpening(null)
        this.#sendWaiting()
        break
      case 'not-opened':
        this.#damage = message.backups
        this.#fail(message.error)
        child.kill()
        break
      case 'answer':
        this.#calls.answer(message.id, message.answer)
        this.#show()
        break
      case 'progress':
        this.#calls.progress(message.id, message.progress)
        break
      case 'backed-up':
        this.#options.onBackedUp()
        break
      case 'log':
        this.#options.log(`engine: ${message.line}`)
    }
  }

  #ended(child: EngineChild, code: number): void {
    const phase = this.#phase
    if (!('child' in phase) || phase.child !== child) return
    if (phase.name === 'closing') {
      this.#enter({ name: 'idle' })
      this.#closing?.resolve()
      return
    }
    this.#options.log(`engine ended by itself, code ${code}`)
    this.#calls.rejectAll(ENGINE_DIED, 'sent')
    const wait = this.#policy.next(Date.now())
    if (wait === null) this.#fail(ENGINE_FAILED)
    else this.#enter({ name: 'waiting', timer: setTimeout(() => this.#start(true), wait) })
  }

  #fail(error: AppError): void {
    this.#enter({ name: 'failed', error })
    this.#calls.rejectAll(error, 'all')
    this.#settleOpening(error)
  }

  #settleOpening(error: AppError | null): void {
    this.#opening?.resolve(error)
    this.#opening = undefined
  }

  #sendWaiting(): void {
    if (this.#phase.name !== 'ready') return
    for (const pending of this.#calls.unsent()) {
      pending.sent = true
      this.#phase.child.send({ type: 'call', id: pending.id, ...pending.call })
    }
    this.#show()
  }

  #enter(phase: Phase): void {
    this.#phase = phase
    this.#show()
  }

  #show(): void {
    const state = stateOf(this.#phase, this.#calls.hasNamed())
    if (state.status === this.#shownState.status && state.text === this.#shownState.text) return
    this.#shownState = state
    this.#options.onState(state)
  }
}

function stateOf(phase: Phase, busy: boolean): EngineState {
  switch (phase.name) {
    case 'starting':
      return { status: 'starting', text: phase.text }
    case 'ready':
      return { status: busy ? 'busy' : 'ready', text: null }
    case 'waiting':
      return { status: 'stopped', text: ENGINE_DIED.text }
    case 'failed':
      return { status: 'failed', text: phase.error.text }
    case 'idle':
    case 'closing':
      return { status: 'stopped', text: null }
  }
}
