import { expect, it } from 'vitest'
import { createWriteQueue } from './write-queue.ts'

it('gives turns one at a time, in order, and passes over those that were given up', async () => {
  const queue = createWriteQueue()
  const order: string[] = []
  const take = (name: string) => {
    const turn = queue.take()
    turn.come.then((come) => order.push(`${name} ${come}`))
    return turn
  }
  const first = take('first')
  const second = take('second')
  const third = take('third')
  await first.come
  expect(order).toEqual(['first true'])
  second.end()
  await second.come
  first.end()
  first.end()
  await third.come
  third.end()
  const fourth = take('fourth')
  await fourth.come
  expect(order).toEqual(['first true', 'second false', 'third true', 'fourth true'])
})
