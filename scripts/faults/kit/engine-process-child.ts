import { fileURLToPath } from 'node:url'
import type { FromEngine, ToEngine } from '../../../src/shared/calls/engine-protocol.ts'
import { NOW } from './acts.ts'

/**
 * The app's engine process without Electron: opens a workspace and imports a file in a job's thread. Cancels it, which ends the
 * thread, after so many milliseconds where they are given.
 */
const [workspace = '', file = '', cancelAfter = ''] = process.argv.slice(2)
const source = (path: string) => fileURLToPath(new URL(`../../../src/${path}`, import.meta.url))
let listener: (event: { readonly data: ToEngine }) => void = () => undefined
const tell = (data: ToEngine) => listener({ data })

function hear(message: FromEngine): void {
  if (message.type === 'not-opened') end(message.error.code)
  if (message.type === 'opened') {
    process.send?.('started')
    const params = { file: 'next', sheet: null, encoding: null, mapping: null }
    tell({ type: 'call', id: 1, method: 'import.run', params, paths: { next: file }, now: NOW })
    if (cancelAfter !== '') setTimeout(() => tell({ type: 'cancel', id: 1 }), Number(cancelAfter))
  }
  if (message.type !== 'answer') return
  if (message.answer.ok) process.send?.({ doneAt: Date.now() })
  end(message.answer.ok ? null : message.answer.error.code)
}

function end(code: string | null): void {
  if (code !== null) process.send?.({ code, message: '' })
  process.disconnect?.()
  tell({ type: 'close' })
}

Object.assign(process, {
  parentPort: {
    on: (_event: 'message', listen: typeof listener) => {
      listener = listen
    },
    // Answers come later, as they do between processes.
    postMessage: (message: FromEngine) => setImmediate(hear, message),
  },
})
process.argv.splice(2, 2, source('engine-process/job-worker.ts'), source('engine/import/read/read-worker.ts'))
await import('../../../src/engine-process/index.ts')
tell({ type: 'open', path: workspace, backupFolder: null, rescue: null })
