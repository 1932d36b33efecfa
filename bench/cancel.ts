import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FromEngine, ToEngine } from '../src/shared/calls/engine-protocol.ts'
import { forkEngine } from './engine-child.ts'

/**
 * How long a cancelled import takes to be answered, at moments of its reading and of its indexing, on an engine process of its own:
 * `node bench/cancel.ts [--lines N]`. The limit is 1 s.
 */
const LINES = Number(process.argv[process.argv.indexOf('--lines') + 1] || 1_000_000)
const MOMENTS = ['reading 0.2', 'reading 0.5', 'reading 0.9', 'indexing'] as const

const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
const sales = join(folder, 'sales.csv')

try {
  await writeSales()
  for (const moment of MOMENTS) {
    const { answered, ended } = await cancelAt(moment)
    console.log(
      `${moment.padEnd(12)}  answered after ${answered.toFixed(0)} ms (limit 1,000), the next call that writes after ${ended.toFixed(0)} ms`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}

async function writeSales(): Promise<void> {
  const out = createWriteStream(sales)
  out.write('Order,Customer,Name,Date,Amount\n')
  for (let line = 0; line < LINES; line++) {
    const day = new Date(Date.UTC(2024, 0, 1 + (line % 700))).toISOString().slice(0, 10)
    const more = out.write(
      `${line},c${(line * 7919) % LINES},${'long name '.repeat(20)}${line},${day},${(line % 900) / 10}\n`,
    )
    if (!more) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

async function cancelAt(moment: (typeof MOMENTS)[number]): Promise<{ answered: number; ended: number }> {
  const path = join(folder, `${moment.replace(' ', '-')}.regulars`)
  const child = forkEngine(folder)
  const [stage, fraction = '0'] = moment.split(' ')
  const done = Promise.withResolvers<{ answered: number; ended: number }>()
  const say = (message: unknown) => child.send(message as ToEngine)
  const call = (id: number, method: string, params: object) =>
    say({ type: 'call', id, method, params, paths: { t: sales }, now: new Date(2026, 0, 1) })
  let cancelledAt = 0
  let answered = 0
  child.on('message', (message: FromEngine) => {
    if (message.type === 'started') say({ type: 'open', path, backupFolder: null, rescue: null })
    if (message.type === 'opened') call(1, 'import.run', { file: 't', sheet: null, encoding: null, mapping: null })
    if (message.type === 'progress' && cancelledAt === 0 && message.progress.stage === stage) {
      if ((message.progress.fraction ?? 1) < Number(fraction)) return
      cancelledAt = performance.now()
      say({ type: 'cancel', id: 1 })
      call(2, 'safety.check', {})
    }
    if (message.type === 'answer' && message.id === 1) {
      answered = performance.now() - cancelledAt
      if (message.answer.ok) done.reject(new Error(`The import was done before it could be cancelled (${moment}).`))
    }
    if (message.type === 'answer' && message.id === 2)
      done.resolve({ answered, ended: performance.now() - cancelledAt })
  })
  try {
    return await done.promise
  } finally {
    child.kill('SIGKILL')
  }
}
