'use strict'
const { fork: forkProcess } = require('node:child_process')
const os = require('node:os')
const path = require('node:path')
const { app, onExit, requireReady } = require('./app.cjs')
const { createEvent, strictEmitter, strictObject } = require('./strict.cjs')

const children = new Set()
onExit(() => {
  for (const child of children) child.kill('SIGKILL')
})

const STDIO = { pipe: ['ignore', 'pipe', 'pipe'], ignore: ['ignore', 'ignore', 'ignore'] }
STDIO.inherit = ['ignore', 'inherit', 'inherit']

class UtilityProcess extends strictEmitter('utilityProcess', ['spawn', 'message', 'exit', 'error']) {
  #child

  constructor(modulePath, args, options) {
    super()
    const stdio = Array.isArray(options.stdio) ? options.stdio : STDIO[options.stdio ?? 'inherit']
    const child = forkProcess(modulePath, args, {
      cwd: options.cwd,
      env: { ...(options.env ?? process.env), STAND_IN_UTILITY: '1' },
      execArgv: ['--require', path.join(__dirname, 'register.cjs'), ...(options.execArgv ?? [])],
      serialization: 'advanced',
      stdio: [...stdio, 'ipc'],
    })
    this.#child = child
    this.pid = undefined
    this.stdout = child.stdout
    this.stderr = child.stderr
    children.add(child)
    child.on('spawn', () => {
      this.pid = child.pid
      this.emit('spawn')
    })
    child.on('message', (message) => this.emit('message', message))
    const disconnected = new Promise((resolve) => child.once('disconnect', resolve))
    child.once('exit', async (code, signal) => {
      children.delete(child)
      await disconnected
      this.pid = undefined
      this.#report(code ?? os.constants.signals[signal], signal, options.serviceName ?? 'Node Utility Process')
    })
  }

  #report(exitCode, signal, name) {
    this.emit('exit', exitCode)
    if (exitCode === 0) return
    const reason = signal === 'SIGTERM' || signal === 'SIGKILL' ? 'killed' : signal ? 'crashed' : 'abnormal-exit'
    const details = { type: 'Utility', reason, exitCode, name, serviceName: 'node.mojom.NodeService' }
    app.emit('child-process-gone', createEvent(), details)
  }

  postMessage(message, transfer = []) {
    if (transfer.length > 0) throw new Error('stand-in: transferring a MessagePort is not implemented')
    if (this.#child.connected) this.#child.send(message, () => {})
  }
  kill() {
    return this.#child.kill('SIGTERM')
  }
}

const utilityProcess = strictObject('utilityProcess', {
  /** @param {string} modulePath @param {string[]} [args] @param {object} [options] */
  fork(modulePath, args = [], options = {}) {
    requireReady('utilityProcess.fork')
    return new UtilityProcess(modulePath, args, options)
  },
})

module.exports = { utilityProcess }
