'use strict'
const { randomUUID } = require('node:crypto')
const { createCodec } = require('./codec.cjs')
const { createWorldBridge } = require('./world-bridge.cjs')

/**
 * Runs in the page's own world before any of its scripts: takes what the preload script exposes, and asks main in place of what a page
 * cannot do itself. Its source text is injected, so it may use nothing from outside but its parameters.
 * @param {(first: Function) => (...args: unknown[]) => unknown} createBridge to the world of the preload script
 */
function installMainWorld(createBridge) {
  if (globalThis !== globalThis.top) return
  const { defineProperty, freeze, values } = Object
  const frozen = (value) => {
    if (typeof value === 'object' && value !== null) values(value).forEach(frozen)
    return freeze(value)
  }
  const notify = createBridge((name, api) => {
    if (name in globalThis) throw new Error('Cannot bind an API on top of an existing property on the window object')
    defineProperty(globalThis, name, { value: frozen(api), enumerable: true })
  })
  globalThis.close = () => notify('close')
  globalThis.open = (url = 'about:blank', frameName = '', features = '') => {
    notify('open', `${url}`, frameName, features)
    return null
  }
}

/**
 * Runs in the world of the preload script, which the page cannot reach: gives it its `require('electron')`, and tells main what only a
 * page can see. Its source text is injected, so it may use nothing from outside but its parameters.
 * @param {{ encode: Function, decode: Function }} codec
 * @param {(first: Function) => (...args: unknown[]) => unknown} createBridge to the page's own world
 * @param {object} processInfo the preload's `process`
 * @param {(require: Function, module: object, exports: object, process: object) => void} [preload]
 */
function installPreloadWorld(codec, createBridge, processInfo, preload) {
  const binding = globalThis.standInBinding
  if (globalThis !== globalThis.top) return
  const post = (message) => binding(JSON.stringify(message))
  const expose = createBridge((what, ...args) => {
    if (what === 'close') post({ type: 'close' })
    else askToOpen(...args, 'new-window')
  })

  const listeners = new Map()
  const pending = new Map()
  let nextInvoke = 1
  const receive = (message) => {
    const { type, channel, id, args, value, failure } = message
    if (type === 'send') {
      for (const listener of [...(listeners.get(channel) ?? [])])
        listener({ sender: ipcRenderer, ports: [] }, ...codec.decode(args))
      return
    }
    const { resolve, reject } = pending.get(id)
    pending.delete(id)
    if (failure === undefined) resolve(codec.decode(value))
    else reject(new Error(failure))
  }
  Object.defineProperty(globalThis, Symbol.for('stand-in.receive'), { value: receive })

  const strict = (name, members) =>
    new Proxy(members, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') return target[key]
        throw new Error(`stand-in: ${name}.${key} is not implemented`)
      },
    })

  const add = (channel, listener) => {
    if (!listeners.has(channel)) listeners.set(channel, [])
    listeners.get(channel).push(listener)
    return ipcRenderer
  }
  const remove = (channel, listener) => {
    const left = (listeners.get(channel) ?? []).filter((item) => item !== listener && item.original !== listener)
    listeners.set(channel, left)
    return ipcRenderer
  }
  const ipcRenderer = strict('ipcRenderer', {
    send: (channel, ...args) => post({ type: 'send', channel, args: codec.encode(args) }),
    invoke: async (channel, ...args) => {
      const id = nextInvoke++
      const message = { type: 'invoke', id, channel, args: codec.encode(args) }
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject })
        post(message)
      })
    },
    on: add,
    addListener: add,
    once: (channel, listener) => {
      const once = (...args) => {
        remove(channel, once)
        listener(...args)
      }
      once.original = listener
      return add(channel, once)
    },
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel) => {
      listeners.delete(channel)
      return ipcRenderer
    },
  })

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (name, api) => expose(name, api),
  })

  /** Synchronous, though only main can know: main sees the stop, fills in the path and resumes. */
  const standInPathForFile = (file) => {
    const question = { file, path: '' }
    // biome-ignore lint/suspicious/noDebugger: the stop is the question; main answers it through the DevTools protocol
    debugger
    return question.path
  }
  const webUtils = strict('webUtils', {
    getPathForFile: (file) => {
      if (!(file instanceof File)) throw new TypeError('getPathForFile expected a File')
      return standInPathForFile(file)
    },
  })

  const askToOpen = (url, frameName, features, disposition) =>
    post({ type: 'open', url: new URL(url, document.baseURI).href, frameName, features, disposition })
  const onClick = (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href)
    if (!link || event.defaultPrevented || link.download) return
    const toNewTab = event.button === 1 || event.ctrlKey || event.metaKey
    const isOwnTarget = ['', '_self', '_top', '_parent'].includes(link.target)
    if (isOwnTarget && !toNewTab && !event.shiftKey) return
    event.preventDefault()
    askToOpen(link.href, link.target, '', toNewTab ? 'background-tab' : 'foreground-tab')
  }
  addEventListener('click', onClick)
  addEventListener('auxclick', onClick)
  addEventListener('resize', () => post({ type: 'resize' }))
  addEventListener('focus', () => post({ type: 'focus' }))
  addEventListener('blur', () => post({ type: 'blur' }))

  const electron = strict('electron (preload)', { contextBridge, ipcRenderer, webUtils })
  const requireForPreload = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  preload?.(requireForPreload, module, module.exports, processInfo)
}

/**
 * @param {string} preloadSource the text of the bundled CJS preload script, or ''
 * @param {string[]} additionalArguments of webPreferences
 * @returns {{ mainWorld: string, preloadWorld: string }} the scripts to inject into every new document, in this order
 */
function pageScripts(preloadSource, additionalArguments) {
  const { platform, arch, versions } = process
  const info = { type: 'renderer', platform, arch, versions, argv: additionalArguments, env: {}, sandboxed: true }
  const preload = preloadSource && `(require, module, exports, process) => {${preloadSource}\n}`
  const channel = JSON.stringify(`stand-in-${randomUUID()}`)
  const bridge = (here, there) => `(first) => (${createWorldBridge})(${channel}, '${here}', '${there}', first)`
  const processInfo = JSON.stringify({ ...info, contextIsolated: true })
  return {
    mainWorld: `(${installMainWorld})(${bridge('page', 'preload')})`,
    preloadWorld: `(${installPreloadWorld})((${createCodec})(), ${bridge('preload', 'page')}, ${processInfo}, ${preload || 'undefined'})`,
  }
}

module.exports = { pageScripts }
