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

it('passes a turn on only when it ends, and only once', async () => {
  const queue = createWriteQueue()
  const came: string[] = []
  const [first, second, third] = ['first', 'second', 'third'].map((name) => {
    const turn = queue.take()
    turn.come.then((come) => come && came.push(name))
    return turn
  })
  third?.end()
  expect(await third?.come).toBe(false)
  expect(came).toEqual(['first'])
  first?.end()
  await second?.come
  first?.end()
  third?.end()
  const fourth = queue.take()
  fourth.come.then(() => came.push('fourth'))
  await Promise.resolve()
  expect(came).toEqual(['first', 'second'])
  second?.end()
  await fourth.come
  expect(came).toEqual(['first', 'second', 'fourth'])
})
