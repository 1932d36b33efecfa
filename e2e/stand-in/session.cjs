'use strict'
const { requireReady } = require('./app.cjs')
const { createProtocol } = require('./protocol.cjs')
const { strictEmitter, strictObject } = require('./strict.cjs')

// A match pattern of Electron's, such as <all_urls>, as a regular expression.
function patternToRegExp(pattern) {
  if (pattern === '<all_urls>') return /^/
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped}$`)
}

/** webRequest: one listener, asked about every request before it is made. */
function createWebRequest() {
  let before
  let patterns = []
  return strictObject('webRequest', {
    onBeforeRequest(filter, listener) {
      before = typeof filter === 'function' ? filter : listener
      patterns = (filter?.urls ?? ['<all_urls>']).map(patternToRegExp)
    },
    /** @param {{ url: string }} details @returns {Promise<{ cancel?: boolean, redirectURL?: string }>} */
    ask: (details) =>
      new Promise((resolve) => {
        const isAsked = before && patterns.some((pattern) => pattern.test(details.url))
        if (isAsked) before(details, resolve)
        else resolve({})
      }),
  })
}

/** One session's handlers. Cookies and storage are shared by all: Playwright sees Chromium's default context only. */
class Session extends strictEmitter('session', ['will-download', 'preconnect']) {
  permissions = { check: null, request: null }
  protocol = createProtocol()
  webRequest = createWebRequest()

  setPermissionRequestHandler(handler) {
    this.permissions.request = handler
  }
  setPermissionCheckHandler(handler) {
    this.permissions.check = handler
  }
  /** Accepted, without effect: no USB, HID or serial device is reachable. */
  setDevicePermissionHandler() {}
  /** Accepted, without effect: Chromium's headless pages have no spell checker. */
  setSpellCheckerEnabled() {}
}

const sessions = new Map()
const named = (partition) => {
  if (!sessions.has(partition)) sessions.set(partition, new Session())
  return sessions.get(partition)
}

const session = strictObject('session', {
  get defaultSession() {
    return named('')
  },
  /** @param {string} partition */
  fromPartition(partition) {
    requireReady('session.fromPartition')
    return named(partition)
  },
})

module.exports = { session }
