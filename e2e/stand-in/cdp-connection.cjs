'use strict'
const { EventEmitter } = require('node:events')

/** The DevTools protocol over a pipe pair: JSON messages, each ended by a NUL byte; sessions share the one pipe. */
class CdpConnection extends EventEmitter {
  #output
  #nextId = 1
  #pending = new Map()
  #sessions = new Map()
  #chunks = []

  /** @param {import('node:stream').Writable} output @param {import('node:stream').Readable} input */
  constructor(output, input) {
    super()
    this.#output = output
    output.on('error', () => {})
    input.on('data', (chunk) => this.#onData(chunk))
    input.on('close', () => this.#onClose())
  }

  /**
   * @param {string} method @param {object} [params] @param {string} [sessionId]
   * @returns {Promise<any>} rejects with Chromium's own message
   */
  send(method, params = {}, sessionId) {
    const id = this.#nextId++
    this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, method })
    })
  }

  /** @param {string} sessionId @returns {EventEmitter & { send(method: string, params?: object): Promise<any> }} one page */
  session(sessionId) {
    const session = new EventEmitter()
    session.send = (method, params) => this.send(method, params, sessionId)
    this.#sessions.set(sessionId, session)
    return session
  }

  #onData(chunk) {
    let start = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#chunks.push(chunk.subarray(start, end))
      this.#onMessage(JSON.parse(Buffer.concat(this.#chunks).toString()))
      this.#chunks = []
      start = end + 1
    }
    if (start < chunk.length) this.#chunks.push(chunk.subarray(start))
  }

  #onMessage({ id, error, result, method, params, sessionId }) {
    if (id === undefined) {
      if (method === 'Target.detachedFromTarget') this.#sessions.delete(params.sessionId)
      const receiver = sessionId ? this.#sessions.get(sessionId) : this
      receiver?.emit(method, params)
      return
    }
    const call = this.#pending.get(id)
    this.#pending.delete(id)
    if (error) call.reject(new Error(`${call.method}: ${error.message}`))
    else call.resolve(result)
  }

  #onClose() {
    for (const { reject, method } of this.#pending.values()) reject(new Error(`${method}: Chromium is gone`))
    this.#pending.clear()
    this.emit('close')
  }
}

module.exports = { CdpConnection }
