'use strict'
const { strictObject } = require('./strict.cjs')
const { EventEmitter } = require('node:events')

const handlers = new Map()
const listeners = new EventEmitter()

function handle(channel, handler) {
  if (typeof handler !== 'function')
    throw new TypeError(`Expected handler to be a function, but found ${typeof handler}`)
  if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
  handlers.set(channel, handler)
}

/** Channels are the app's own names, so unlike other emitters this one knows no list of events. */
const ipcMain = strictObject('ipcMain', {
  handle,
  handleOnce(channel, handler) {
    handle(channel, (...args) => {
      handlers.delete(channel)
      return handler(...args)
    })
  },
  removeHandler: (channel) => void handlers.delete(channel),
  on: (channel, listener) => chained(listeners.on(channel, listener)),
  addListener: (channel, listener) => chained(listeners.on(channel, listener)),
  once: (channel, listener) => chained(listeners.once(channel, listener)),
  off: (channel, listener) => chained(listeners.off(channel, listener)),
  removeListener: (channel, listener) => chained(listeners.off(channel, listener)),
  removeAllListeners: (channel) => chained(listeners.removeAllListeners(channel)),
  emit: (channel, ...args) => listeners.emit(channel, ...args),
  listenerCount: (channel) => listeners.listenerCount(channel),
})

function chained() {
  return ipcMain
}

/**
 * Answers ipcRenderer.invoke. A rejection crosses as its text alone, as in Electron.
 * @param {object} event @param {string} channel @param {unknown[]} args @returns {Promise<{ value?: unknown, failure?: string }>}
 */
async function dispatchInvoke(event, channel, args) {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return { value: await handler(event, ...args) }
  } catch (error) {
    return { failure: `Error invoking remote method '${channel}': ${error}` }
  }
}

/** @param {object} event @param {string} channel @param {unknown[]} args */
function dispatchSend(event, channel, args) {
  listeners.emit(channel, event, ...args)
}

module.exports = { dispatchInvoke, dispatchSend, ipcMain }
