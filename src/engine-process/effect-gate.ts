import { RegularsError } from '../shared/model/errors.ts'
import { CANCELLED } from './cancelled.ts'

const AT_WILL = 0
const HELD = 1
const PASSED = 2
const SHUT = 3

/**
 * Decides between a thread and whoever cancels its job which of them came first. A thread in the middle of a long statement of the
 * database hears nothing until that ends; while its work is held, a cancellation need not wait for it.
 */
export class EffectGate {
  readonly memory: SharedArrayBuffer
  private readonly state: Int32Array

  constructor(memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory
    this.state = new Int32Array(memory)
  }

  /** For the thread: nothing it does takes effect before it calls what this gives, which throws `cancelled` where the gate is shut. */
  readonly hold = (): (() => void) => {
    Atomics.compareExchange(this.state, 0, AT_WILL, HELD)
    return () => {
      const came = Atomics.compareExchange(this.state, 0, HELD, PASSED)
      if (came !== HELD) throw new RegularsError(CANCELLED.code, CANCELLED.text)
    }
  }

  /** For who cancels: whether it is certain that nothing takes effect, now and later. */
  shut(): boolean {
    return Atomics.compareExchange(this.state, 0, HELD, SHUT) === HELD
  }
}
