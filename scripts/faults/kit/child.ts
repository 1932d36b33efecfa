import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Act } from './acts.ts'

const SCRIPT = join(import.meta.dirname, 'act-child.ts')

/** How a program that did one thing ended. */
export interface Ended {
  /** Whether it said that it was done. */
  readonly isDone: boolean
  /** When it was, by the clock of this computer in milliseconds; null where it was not. */
  readonly doneAt: number | null
  /** What it said went wrong. */
  readonly fault: { readonly code: string; readonly message: string } | null
  /** Milliseconds from its start of the work to the end. */
  readonly took: number
  readonly exitCode: number | null
  /** What it wrote beside its answer, such as a raw stack. */
  readonly noise: string
}

/** How a program is run. */
export interface ChildOptions {
  readonly file?: string
  /** Kills it so many milliseconds after it began to work. */
  readonly killAfter?: number
  /** Told its process id when it begins to work. */
  readonly onStarted?: (pid: number) => void
  /** Told when it says that it is done, before it ends. */
  readonly onDone?: () => void
  /** A command that runs the program, such as one that gives up rights. */
  readonly through?: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Does one thing to a workspace in a process of its own. */
export function actApart(workspace: string, act: Act, options: ChildOptions = {}): Promise<Ended> {
  return runApart([SCRIPT, workspace, act, options.file ?? ''], options)
}

/** Runs a script of Node that may talk as `act-child.ts` does; one that says nothing has begun when it was started. */
export function runApart(script: readonly string[], options: ChildOptions = {}): Promise<Ended> {
  const [command = '', ...words] = [...(options.through ?? []), process.execPath, ...script]
  const child = spawn(command, words, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    ...(options.cwd ? { cwd: options.cwd } : {}),
    env: { ...process.env, ...options.env },
  })
  let started = performance.now()
  let doneAt: number | null = null
  let fault: Ended['fault'] = null
  let noise = ''
  let timer: NodeJS.Timeout | undefined
  const kill = () => {
    if (options.killAfter !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), options.killAfter)
  }
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    noise += text
  })
  child.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'doneAt' in message) {
      doneAt = message.doneAt as number
      options.onDone?.()
    } else if (message === 'started') {
      started = performance.now()
      options.onStarted?.(child.pid ?? 0)
      kill()
    } else fault = message as Ended['fault']
  })
  if (script[0] !== SCRIPT) kill()
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ isDone: doneAt !== null, doneAt, fault, took: performance.now() - started, exitCode, noise })
    })
  })
}
