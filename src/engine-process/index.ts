import { createEngine, type Engine, explainFault, offersFor, rescue, type ThreadScripts } from '../engine/index.ts'
import type { FromEngine, ToEngine } from '../shared/calls/engine-protocol.ts'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts'
import { createDispatcher, type Dispatcher } from './dispatcher.ts'
import { createJobThreads } from './job-threads.ts'

/** What the utility process gets from Electron; typed here, so that this room needs no Electron. */
interface Port {
  readonly on: (event: 'message', listener: (event: { readonly data: ToEngine }) => void) => void
  readonly postMessage: (message: FromEngine) => void
}

const port = (process as unknown as { readonly parentPort: Port }).parentPort
const [jobWorkerPath = '', readWorkerPath = ''] = process.argv.slice(2)
const scripts: ThreadScripts = { read: readWorkerPath }
const threads = createJobThreads(jobWorkerPath)

freezePrototypes()

let open: { readonly engine: Engine; readonly dispatcher: Dispatcher } | undefined
/** The calls after which a backup is made, and a result is mostly asked for. */
const CHANGE_SALES: ReadonlySet<string> = new Set(['import.run', 'import.run-sheets', 'import.undo'])
/** Numbers that no call of main has. */
let lastBackup = 0

const log = (line: string) => port.postMessage({ type: 'log', line })

port.on('message', ({ data }) => {
  if (data.type === 'open') openWorkspace(data)
  if (data.type === 'call') answer(data)
  if (data.type === 'cancel') open?.dispatcher.cancel(data.id)
  if (data.type === 'close') close()
})

// The state of an engine after an unexpected error is unknown: end, and let main start a fresh one.
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
// As when a session ends: in order, so that no draft is left and the workspace is sealed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close)

port.postMessage({ type: 'started' })

function openWorkspace({ path, backupFolder, rescue: wish }: Extract<ToEngine, { type: 'open' }>): void {
  const workspacePath = path
  const place = { workspacePath, folder: backupFolder }
  try {
    const rescued = wish === null ? null : rescue(place, wish, new Date())
    const engine = createEngine({
      workspacePath,
      backupFolder,
      scripts,
      onUpdate: () => port.postMessage({ type: 'updating' }),
    })
    const dispatcher = createDispatcher({
      engine,
      startJob(task, progress) {
        const { share, take } = engine.sharing
        const job = threads.start(
          { workspacePath, backupFolder, scripts, shared: share(), task },
          { progress, made: take },
        )
        void job.answer.then(threads.prepare)
        return job
      },
      log,
    })
    open = { engine, dispatcher }
    port.postMessage({ type: 'opened', rescued })
    threads.prepare()
  } catch (thrown) {
    const error = explainFault(thrown, workspacePath)
    port.postMessage({
      type: 'not-opened',
      error,
      backups: error.code === 'workspace-damaged' ? offersFor(place) : null,
    })
  }
}

async function answer(message: Extract<ToEngine, { type: 'call' }>): Promise<void> {
  const { type: _, id, ...call } = message
  if (!open) throw new Error('A call came before a workspace was open.')
  const outcome = await open.dispatcher.dispatch(id, call, (progress) =>
    port.postMessage({ type: 'progress', id, progress }),
  )
  port.postMessage({ type: 'answer', id, answer: outcome })
  if (!outcome.ok || !CHANGE_SALES.has(call.method)) return
  const backup = backUp(open)
  sumUp(open.engine)
  await backup
}

/** Backs up what a call has changed, which is done whatever becomes of this. */
async function backUp({ engine, dispatcher }: NonNullable<typeof open>): Promise<void> {
  lastBackup -= 1
  const call = { method: 'safety.back-up', params: {}, paths: {}, now: new Date() } as const
  const made = await dispatcher.dispatch(lastBackup, call, () => {})
  engine.noteBackup(made.ok ? null : made.error.text)
  port.postMessage({ type: 'backed-up' })
}

/** Sums few sales up while the window shows what came in; many are summed up in a thread when a result is asked for. */
function sumUp({ sales }: Engine): void {
  if (sales.areMany()) return
  try {
    sales.make(DEFAULT_SETTINGS)
  } catch {
    // Told where a result is asked for.
  }
}

function close(): void {
  open?.dispatcher.cancelAll()
  open?.engine.close()
  process.exit(0)
}

function fail(thrown: unknown): void {
  log(`uncaught: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`)
  // The log line is sent before the process ends.
  setImmediate(() => process.exit(1))
}
