import type { Answer, EngineCall } from '../../shared/calls/engine-protocol.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { AppError } from '../../shared/model/errors.ts'

/** A call that has no answer yet. */
export interface PendingCall {
  readonly id: number
  readonly call: EngineCall
  /** The window's name for it; null for calls that are never cancelled. */
  readonly callId: string | null
  readonly onProgress: (progress: Progress) => void
  readonly resolve: (answer: Answer) => void
  /** False while it waits for the engine to be ready. */
  sent: boolean
}

/** The calls between their arrival and their answer. */
export class PendingCalls {
  readonly #calls = new Map<number, PendingCall>()
  #lastId = 0

  /** Keeps a call until it is answered. */
  add(call: EngineCall, callId: string | null, onProgress: PendingCall['onProgress']) {
    this.#lastId += 1
    const id = this.#lastId
    const { promise, resolve } = Promise.withResolvers<Answer>()
    const pending: PendingCall = { id, call, callId, onProgress, resolve, sent: false }
    this.#calls.set(id, pending)
    return { pending, answer: promise }
  }

  /** Those that wait to be sent, in the order of their arrival. */
  unsent(): readonly PendingCall[] {
    return [...this.#calls.values()].filter((pending) => !pending.sent)
  }

  /** The call that the window named so, if it is still under way. */
  named(callId: string): PendingCall | undefined {
    return [...this.#calls.values()].find((pending) => pending.callId === callId)
  }

  /** Whether a call with a name is under way. */
  hasNamed(): boolean {
    return [...this.#calls.values()].some((pending) => pending.sent && pending.callId !== null)
  }

  /** Whether a call of one of these methods is under way or waits. */
  has(methods: readonly EngineCall['method'][]): boolean {
    return [...this.#calls.values()].some(({ call }) => methods.includes(call.method))
  }

  progress(id: number, progress: Progress): void {
    this.#calls.get(id)?.onProgress(progress)
  }

  /** Answers a call and forgets it; an answer to an unknown call is ignored. */
  answer(id: number, answer: Answer): void {
    const pending = this.#calls.get(id)
    this.#calls.delete(id)
    pending?.resolve(answer)
  }

  /** Answers every call with an error, or only those that the engine has got already. */
  rejectAll(error: AppError, which: 'all' | 'sent'): void {
    for (const { id, sent } of [...this.#calls.values()]) {
      if (which === 'all' || sent) this.answer(id, { ok: false, error })
    }
  }
}
