import { type ChildProcess, fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const file = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** Starts the engine process without Electron, over Node's channel in place of a port; its script is written into a folder. */
export function forkEngine(folder: string): ChildProcess {
  const script = join(folder, 'with-port.mjs')
  writeFileSync(
    script,
    `process.parentPort = {
      on: (_, listener) => process.on('message', (data) => listener({ data })),
      postMessage: (message) => process.send(message),
    }
    await import(${JSON.stringify(file('engine-process/index.ts'))})`,
  )
  return fork(script, [file('engine-process/job-worker.ts'), file('engine/import/read/read-worker.ts')], {
    serialization: 'advanced',
  })
}
