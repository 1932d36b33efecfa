// A utility process: answers messages, runs a worker thread, crashes on demand.
import { Worker } from 'node:worker_threads'

const THREAD = "require('node:worker_threads').parentPort.postMessage('from the thread')"

process.parentPort.on('message', ({ data }) => {
  if (data.crash) process.exit(data.crash)
  else if (data.thread) new Worker(THREAD, { eval: true }).on('message', (text) => process.parentPort.postMessage(text))
  else if (data.about) {
    const { argv, env, execArgv, pid, type } = process
    process.parentPort.postMessage({ argv: argv.slice(2), greeting: env.GREETING, home: env.HOME, execArgv, pid, type })
  } else process.parentPort.postMessage({ echo: data })
})
console.log('worker started')
