import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

/** What a thread sees after its prototypes were frozen; this one's stay as they are, for the other tests. */
function inAThread(script: string): Promise<unknown> {
  const freeze = JSON.stringify(new URL('../shared/freeze-prototypes.ts', import.meta.url).href)
  const source = `import(${freeze}).then(({ freezePrototypes }) => {
    freezePrototypes()
    require('node:worker_threads').parentPort.postMessage((() => { ${script} })())
  })`
  const worker = new Worker(source, { eval: true })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

it('keeps whoever writes by a name from a file from changing what all values have', async () => {
  const seen = await inAThread(`
    for (const value of [{}, [], 'text', 1, true, () => {}, new Map(), new Date(0)]) {
      const write = (holder) => { try { holder.polluted = 'yes' } catch {} }
      write(value.__proto__)
      write(value['constructor'])
      write(value['constructor'].prototype)
      write(value['constructor'].__proto__)
    }
    const merged = Object.assign({}, JSON.parse('{"__proto__": {"polluted": "yes"}}'))
    return [{}.polluted, [].polluted, 'a'.polluted, (() => {}).polluted, Object.polluted, Array.polluted, String(merged.polluted)]
  `)
  expect(seen).toEqual([...Array(6).fill(undefined), 'yes'])
})

it('leaves ordinary work alone', async () => {
  const seen = await inAThread(`
    class Fault extends Error { constructor() { super('x'); this.name = 'Fault' } toString() { return 'fault' } }
    class Own extends Map { get(key) { return super.get(key) ?? 0 } }
    const copy = { ...{ a: 1 }, toLocaleString: 2 }
    return [new Fault().name, String(new Fault()), new Own([['a', 1]]).get('a'), copy.toLocaleString, [3, 1, 2].sort()]
  `)
  expect(seen).toEqual(['Fault', 'fault', 1, 2, [1, 2, 3]])
})
