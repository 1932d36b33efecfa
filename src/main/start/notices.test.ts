import { expect, it, vi } from 'vitest'
import type { Text } from '../../shared/words/said.ts'
import { createNotices } from './notices.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('keeps what was said before there was a window, and shows it in order', async () => {
  const notices = createNotices(() => {})
  const shown: Text[] = []
  notices.tell('first')
  notices.tell('second')
  notices.connect(async (sentence) => void shown.push(sentence))
  notices.tell('third')
  await settled()
  expect(shown).toEqual(['first', 'second', 'third'])
})

it('shows one box at a time', async () => {
  const notices = createNotices(() => {})
  const open: PromiseWithResolvers<void>[] = []
  notices.connect(() => {
    const box = Promise.withResolvers<void>()
    open.push(box)
    return box.promise
  })
  notices.tell('first')
  notices.tell('second')
  await settled()
  expect(open).toHaveLength(1)
  open[0]?.resolve()
  await settled()
  expect(open).toHaveLength(2)
})

it('says a sentence of the same key once, and other sentences each time', async () => {
  const notices = createNotices(() => {})
  const show = vi.fn(async (_text: Text) => {})
  notices.connect(show)
  notices.tellOnce('preferences', 'cannot be written')
  notices.tellOnce('preferences', 'cannot be written either')
  notices.tell('again')
  notices.tell('again')
  await settled()
  expect(show.mock.calls.flat()).toEqual(['cannot be written', 'again', 'again'])
})

it('goes on when a box cannot be shown', async () => {
  const log = vi.fn()
  const notices = createNotices(log)
  const show = vi.fn(async (_text: Text) => {}).mockRejectedValueOnce(new Error('the window is gone'))
  notices.connect(show)
  notices.tell('lost')
  notices.tell('shown')
  await settled()
  expect(show).toHaveBeenCalledTimes(2)
  expect(log).toHaveBeenCalledWith(expect.stringContaining('the window is gone'))
})
