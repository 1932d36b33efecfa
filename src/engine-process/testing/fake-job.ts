import { parentPort } from 'node:worker_threads'
import { writeWhole } from '../../files/write-whole.ts'
import type { JobData } from '../job-messages.ts'

// A job that does what the name of its workspace says.
parentPort?.once('message', async ({ workspacePath, task }: JobData) => {
  if (workspacePath === 'writes') {
    await writeWhole(task.type === 'call' ? (task.call.paths.out ?? '') : '', async (file) => {
      await file.writeFile('half')
      parentPort?.postMessage({ type: 'progress', progress: { stage: 'reading', fraction: 0, rows: 1 } })
      // Without anything to wait for the thread would end by itself.
      await new Promise(() => setInterval(() => {}, 60_000))
    })
  }
  parentPort?.postMessage({ type: 'progress', progress: { stage: 'reading', fraction: 0, rows: 1 } })
  if (workspacePath === 'answers') parentPort?.postMessage({ type: 'answer', answer: { ok: true, value: 42 } })
  if (workspacePath === 'throws') throw new Error('broken')
  if (workspacePath === 'spins') for (;;);
  if (workspacePath === 'eats') {
    const eaten: number[][] = []
    for (;;) eaten.push(Array.from({ length: 1_000_000 }, (_, index) => index))
  }
})
