'use strict'
const { EventEmitter } = require('node:events')

/** Electron keeps messages for a utility process until it listens; this does the same over Node's IPC channel. */
class ParentPort extends EventEmitter {
  #early = []

  constructor() {
    super()
    process.on('message', (data) => {
      if (this.listenerCount('message') > 0) this.emit('message', { data, ports: [] })
      else this.#early.push(data)
    })
    this.on('newListener', (event) => {
      if (event === 'message') setImmediate(() => this.#flush())
    })
  }

  #flush() {
    for (const data of this.#early.splice(0)) this.emit('message', { data, ports: [] })
  }

  /** @param {unknown} message anything that structured clone takes */
  postMessage(message) {
    process.send(message)
  }

  start() {}
}

/** Gives the utility process its parentPort, and ends it when main is gone, however main ended. */
function install() {
  process.parentPort = new ParentPort()
  process.on('disconnect', () => process.exit(0))
}

module.exports = { install }
