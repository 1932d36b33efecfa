'use strict'
const fs = require('node:fs')
const { app } = require('./app.cjs')
const { watchDownloads } = require('./downloads.cjs')
const { decode, encode } = require('./codec.cjs')
const { dispatchInvoke, dispatchSend } = require('./ipc-main.cjs')
const { emulatedMedia, nativeTheme } = require('./native-theme.cjs')
const { toPrintParameters } = require('./pdf-options.cjs')
const { Page } = require('./page.cjs')
const { pageScripts } = require('./page-shim.cjs')
const { applyPermissions } = require('./permissions.cjs')
const { originOf, toAppUrl, toPageUrl } = require('./protocol.cjs')
const { decideRequest } = require('./requests.cjs')
const { session } = require('./session.cjs')
const { createEvent, notImplementedError, strictEmitter, strictObject } = require('./strict.cjs')

const EVENTS = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview', 'did-start-loading']
EVENTS.push('did-finish-load', 'did-fail-load', 'did-navigate', 'did-navigate-in-page', 'dom-ready', 'did-stop-loading')
EVENTS.push('render-process-gone', 'unresponsive', 'responsive', 'destroyed', 'console-message', 'context-menu')
EVENTS.push('before-input-event', 'preload-error', 'will-prevent-unload', 'certificate-error', 'zoom-changed')
EVENTS.push('did-create-window', 'devtools-opened', 'devtools-closed')

const PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: true,
}

/** The window's own frame; also what events name as senderFrame. */
class Frame {
  frameId = ''
  url = ''
  parent = null
  routingId = 1
  processId = 1
  detached = false

  get top() {
    return this
  }
  get origin() {
    return this.url === '' ? '' : originOf(this.url)
  }
  isDestroyed() {
    return this.detached
  }
}

const all = new Map()
let nextId = 1
let downloadsWatched = false

class WebContents extends strictEmitter('webContents', EVENTS) {
  id = nextId++
  hostWebContents = null
  mainFrame = strictObject('webFrameMain', new Frame())
  #window
  #preferences
  #page
  #openHandler = () => ({ action: 'allow' })
  #ownUrl
  #zoomFactor = 1
  #webRtcPolicy = 'default'
  #destroyed = false
  #crashed = false
  #loading = false

  /** @param {any} window its BrowserWindow @param {any} webPreferences @param {{ width: number, height: number }} size */
  constructor(window, webPreferences, size) {
    super()
    this.#window = window
    this.#preferences = { ...PREFERENCES, ...webPreferences }
    if (!this.#preferences.contextIsolation) throw notImplementedError('webPreferences.contextIsolation: false')
    this.session = webPreferences.session ?? session.fromPartition(webPreferences.partition ?? '')
    const preload = webPreferences.preload ? fs.readFileSync(webPreferences.preload, 'utf8') : ''
    this.#page = new Page({ size, scripts: pageScripts(preload, webPreferences.additionalArguments ?? []) })
    this.#listen()
    all.set(this.id, this)
    app.emit('web-contents-created', createEvent(), this)
  }

  /** The stand-in's own access to the page, for the window around it. */
  get page() {
    return this.#page
  }

  #listen() {
    const page = this.#page
    const onTheme = () => page.call('Emulation.setEmulatedMedia', emulatedMedia()).catch(() => {})
    nativeTheme.on('updated', onTheme)
    this.once('destroyed', () => nativeTheme.off('updated', onTheme))
    page.on('attached', () => {
      this.mainFrame.frameId = page.frameId
      if (downloadsWatched) return
      downloadsWatched = true
      watchDownloads((frameId) => [...all.values()].find(({ mainFrame }) => mainFrame.frameId === frameId))
    })
    page.on('navigated', (url) => {
      this.mainFrame.url = toAppUrl(url)
      this.#crashed = false
      this.emit('did-navigate', createEvent(), this.mainFrame.url, 200, 'OK')
    })
    page.on('navigatedInPage', (url) => {
      this.mainFrame.url = toAppUrl(url)
      this.emit('did-navigate-in-page', createEvent(), this.mainFrame.url, true)
    })
    page.on('domReady', () => this.emit('dom-ready', createEvent()))
    page.on('load', () => {
      this.#loading = false
      if (this.mainFrame.url !== '' && !this.#destroyed) this.emit('did-finish-load', createEvent())
    })
    page.on('crashed', () => this.#onCrash())
    page.on('console', (call) => this.#onConsole(call))
    page.on('message', (message, contextId) => this.#onMessage(message, contextId))
    page.on('request', (paused) => this.#onRequest(paused))
  }

  async #onRequest(paused) {
    const [method, parameters] = await decideRequest(this, paused).catch((error) => {
      console.error(error)
      return ['Fetch.failRequest', { errorReason: 'Failed' }]
    })
    // A request whose page has gone meanwhile needs no answer.
    this.#page.call(method, { requestId: paused.requestId, ...parameters }).catch(() => {})
  }

  #onCrash() {
    this.#crashed = true
    const details = { reason: 'crashed', exitCode: 5 }
    this.emit('render-process-gone', createEvent(), details)
    app.emit('render-process-gone', createEvent(), this, details)
  }

  #onConsole({ type, args, stackTrace }) {
    const level = { error: 'error', assert: 'error', warning: 'warning', debug: 'debug' }[type] ?? 'info'
    const { lineNumber = 0, url = '' } = stackTrace?.callFrames[0] ?? {}
    const message = args.map((item) => item.value ?? item.description ?? '').join(' ')
    const place = { lineNumber: lineNumber + 1, sourceId: toAppUrl(url), frame: this.mainFrame }
    this.emit('console-message', createEvent({ level, message, ...place }))
  }

  async #onMessage(message, contextId) {
    if (this.#destroyed) return
    const event = createEvent({ type: 'frame', sender: this, senderFrame: this.mainFrame, processId: 1, frameId: 1 })
    event.reply = (channel, ...args) => this.send(channel, ...args)
    switch (message.type) {
      case 'send':
        dispatchSend(event, message.channel, decode(message.args))
        break
      case 'invoke': {
        const answer = await dispatchInvoke(event, message.channel, decode(message.args))
        this.#page.deliver({ type: 'answer', id: message.id, ...encodeAnswer(answer) }, contextId)
        break
      }
      case 'open':
        this.#onOpen(message)
        break
      case 'close':
        this.#window.close()
        break
      default:
        this.#window.onPageNotice(message.type)
    }
  }

  #onOpen({ url, frameName, features, disposition }) {
    const details = { url: toAppUrl(url), frameName, features, disposition, referrer: { url: '', policy: 'default' } }
    if (this.#openHandler(details).action === 'allow')
      throw notImplementedError("setWindowOpenHandler's action 'allow'")
  }

  /** @param {string} url @returns {boolean} once: whether main itself asked for this navigation */
  isOwnNavigation(url) {
    const isOwn = this.#ownUrl === url
    if (isOwn) this.#ownUrl = undefined
    return isOwn
  }

  /** @param {string} url @returns {Promise<void>} when the page has loaded; rejects when it cannot */
  async loadURL(url) {
    const address = new URL(url).href
    const pageUrl = toPageUrl(address)
    this.#ownUrl = address
    this.#loading = true
    this.emit('did-start-loading')
    if (/^https?:/.test(pageUrl)) {
      await applyPermissions(this.session.permissions, this, address, originOf(address), new URL(pageUrl).origin)
    }
    const loaded = new Promise((resolve) => this.#page.once('load', resolve))
    const { errorText, loaderId } = await this.#page.call('Page.navigate', { url: pageUrl })
    if (errorText) {
      this.#loading = false
      this.emit('did-fail-load', createEvent(), -2, errorText, url, true)
      throw Object.assign(new Error(`${errorText} loading '${url}'`), { code: errorText, errno: -2, url })
    }
    if (loaderId) await loaded
  }
  reload() {
    this.#page.call('Page.reload').catch(() => {})
  }
  reloadIgnoringCache() {
    this.#page.call('Page.reload', { ignoreCache: true }).catch(() => {})
  }
  getURL() {
    return this.mainFrame.url
  }
  isLoading() {
    return this.#loading
  }
  isDestroyed() {
    return this.#destroyed
  }
  isCrashed() {
    return this.#crashed
  }
  getLastWebPreferences() {
    return this.#preferences
  }

  send(channel, ...args) {
    if (this.#destroyed) throw new TypeError('Object has been destroyed')
    this.#page.deliver({ type: 'send', channel, args: encode(args) })
  }
  setWindowOpenHandler(handler) {
    this.#openHandler = handler
  }

  async printToPDF(options = {}) {
    const { data } = await this.#page.call('Page.printToPDF', toPrintParameters(options))
    return Buffer.from(data, 'base64')
  }
  print() {
    throw notImplementedError('webContents.print')
  }
  async capturePage() {
    const { data } = await this.#page.call('Page.captureScreenshot')
    const png = Buffer.from(data, 'base64')
    return strictObject('NativeImage', { toPNG: () => png, isEmpty: () => png.length === 0 })
  }
  async executeJavaScript(expression) {
    const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails } = await this.#page.call('Runtime.evaluate', parameters)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  async insertCSS(css) {
    const sheet = `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); return sheet })()`
    await this.executeJavaScript(`document.adoptedStyleSheets.push(${sheet}), undefined`)
    return css
  }
  openDevTools() {
    console.error('stand-in: no developer tools in the window; open chrome://inspect in a browser')
  }
  forcefullyCrashRenderer() {
    this.#page.call('Page.crash').catch(() => {})
  }

  getWebRTCIPHandlingPolicy() {
    return this.#webRtcPolicy
  }
  /** Kept, and told when asked; Chromium knows it for a whole browser only. */
  setWebRTCIPHandlingPolicy(policy) {
    this.#webRtcPolicy = policy
  }
  getZoomFactor() {
    return this.#zoomFactor
  }
  /** Zooms as Chromium's own zoom does: fewer CSS pixels on the same area. */
  setZoomFactor(factor) {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
    this.#zoomFactor = factor
    this.#applyZoom().catch(() => {})
  }
  getZoomLevel() {
    return Math.log(this.#zoomFactor) / Math.log(1.2)
  }
  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level)
  }
  async #applyZoom() {
    await this.#page.call('Emulation.clearDeviceMetricsOverride')
    const factor = this.#zoomFactor
    if (factor === 1) return
    const [width, height] = await this.executeJavaScript('[innerWidth, innerHeight]')
    const size = { width: Math.round(width / factor), height: Math.round(height / factor) }
    const metrics = { ...size, deviceScaleFactor: factor, mobile: false }
    await this.#page.call('Emulation.setDeviceMetricsOverride', metrics)
  }

  focus() {
    this.#window.focus()
  }
  close() {
    this.#window.close()
  }
  /** Called by the window when it is destroyed. */
  markDestroyed() {
    this.#destroyed = true
    this.mainFrame.detached = true
    all.delete(this.id)
    this.#page.close()
    this.emit('destroyed')
  }
}

function encodeAnswer({ value, failure }) {
  if (failure !== undefined) return { failure }
  try {
    return { value: encode(value) }
  } catch (error) {
    return { failure: String(error) }
  }
}

const webContents = strictObject('webContents', {
  getAllWebContents: () => [...all.values()],
  fromId: (id) => all.get(id),
  /** Playwright finds its page's window by this. */
  fromDevToolsTargetId: (targetId) => [...all.values()].find(({ page }) => page.targetId === targetId),
})

module.exports = { WebContents, webContents }
