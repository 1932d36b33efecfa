import { expect, it } from 'vitest'
import { EffectGate } from './effect-gate.ts'

it('lets either the work or its cancellation win, never both', () => {
  const gate = new EffectGate()
  const takeEffect = new EffectGate(gate.memory).hold()
  expect(gate.shut()).toBe(true)
  expect(takeEffect).toThrow(expect.objectContaining({ code: 'cancelled' }))

  const other = new EffectGate()
  other.hold()()
  expect(other.shut()).toBe(false)
})

it('promises nothing of work that may take effect at any time', () => {
  expect(new EffectGate().shut()).toBe(false)
})
