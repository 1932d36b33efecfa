import { utilityProcess } from 'electron'
import readWorkerPath from '../../engine/import/read/read-worker.ts?modulePath'
import enginePath from '../../engine-process/index.ts?modulePath'
import jobWorkerPath from '../../engine-process/job-worker.ts?modulePath'
import type { FromEngine } from '../../shared/calls/engine-protocol.ts'
import type { ForkEngine } from './engine-child.ts'

/** What the engine process may know of the environment: language, time zone, and where temporary files go. */
const PASSED_ON = ['LANG', 'LC_ALL', 'LC_TIME', 'TZ', 'HOME', 'USERPROFILE', 'TMPDIR', 'TMP', 'TEMP', 'SYSTEMROOT']

let started = 0

/** Starts the engine as a utility process of Electron, with a capped heap and a scrubbed environment. */
export function createForkEngine(log: (line: string) => void): ForkEngine {
  return (listener) => {
    started += 1
    const child = utilityProcess.fork(enginePath, [jobWorkerPath, readWorkerPath], {
      serviceName: `regulars-engine-${started}`,
      // Quick calls need little; jobs have a cap of their own.
      execArgv: ['--max-old-space-size=1024'],
      env: Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
      stdio: 'inherit',
    })
    child.on('spawn', () => log(`engine ${started} runs as process ${child.pid}`))
    child.on('message', (message: FromEngine) => listener.onMessage(message))
    child.on('error', (type, location) => log(`engine ${type} at ${location}`))
    child.on('exit', (code) => listener.onExit(code))
    return {
      send: (message) => child.postMessage(message),
      kill: () => {
        child.kill()
      },
    }
  }
}
