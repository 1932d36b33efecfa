import { parentPort, threadId, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { writeWhole } from '../../files/write-whole.ts'
import { EffectGate } from '../effect-gate.ts'
import type { JobData } from '../job-messages.ts'

const PROGRESS = { stage: 'reading', fraction: 0, rows: 1 }

// A job that does what the name of its workspace says.
async function work({ workspacePath, task, gate }: JobData): Promise<void> {
  if (workspacePath === 'is slow to open') parentPort?.postMessage({ type: 'progress', progress: PROGRESS })
  const database = new Database(':memory:')
  parentPort?.postMessage({ type: 'open' })
  if (workspacePath === 'writes') {
    await writeWhole(task.type === 'call' ? (task.call.paths.out ?? '') : '', async (file) => {
      await file.writeFile('half')
      parentPort?.postMessage({ type: 'progress', progress: PROGRESS })
      // Without anything to wait for the thread would end by itself.
      await new Promise(() => setInterval(() => {}, 60_000))
    })
  }
  const takeEffect = workspacePath.startsWith('holds') ? new EffectGate(gate).hold() : () => {}
  if (workspacePath === 'holds and takes effect') takeEffect()
  parentPort?.postMessage({ type: 'progress', progress: PROGRESS })
  if (workspacePath.startsWith('holds')) {
    // One statement, which nothing interrupts.
    database
      .prepare('WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 4000000) SELECT count(*) FROM n')
      .get()
  }
  if (workspacePath === 'answers') parentPort?.postMessage({ type: 'answer', answer: { ok: true, value: 42 } })
  if (workspacePath === 'says how it began') {
    parentPort?.postMessage({ type: 'answer', answer: { ok: true, value: workerData } })
  }
  if (workspacePath === 'answers and waits') {
    parentPort?.postMessage({ type: 'answer', answer: { ok: true, value: threadId } })
    listen()
    parentPort?.postMessage({ type: 'done' })
  }
  if (workspacePath === 'throws') throw new Error('broken')
  if (workspacePath === 'spins' || workspacePath === 'is slow to open') for (;;);
  if (workspacePath === 'eats') {
    const eaten: number[][] = []
    for (;;) eaten.push(Array.from({ length: 1_000_000 }, (_, index) => index))
  }
}

const listen = () => parentPort?.once('message', work)
listen()
