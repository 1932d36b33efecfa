'use strict'
const { EventEmitter } = require('node:events')
const { chromium } = require('./chromium.cjs')
const { emulatedMedia } = require('./native-theme.cjs')

/** The world of the preload script; called as in Electron. */
const PRELOAD_WORLD = 'Electron Isolated Context'
const RECEIVE = `(message) => globalThis[Symbol.for('stand-in.receive')]?.(message)`

/**
 * One page of Chromium, as its window sees it. Commands sent before it is there wait, in order.
 * Events: attached, message, request, navigated, navigatedInPage, domReady, load, crashed, gone, console.
 */
class Page extends EventEmitter {
  targetId = ''
  frameId = ''
  windowId = 0
  #session
  #context
  /** A visible window opens with a page of its own, of which the app is to see nothing. */
  #isBlank = false
  /** @type {Promise<void>} */
  #attached

  /** @param {{ size: { width: number, height: number }, scripts: { mainWorld: string, preloadWorld: string } }} options scripts run first in every document */
  constructor(options) {
    super()
    this.#attached = this.#attach(options)
  }

  async #attach({ size, scripts }) {
    const { targetId, session, blankUrl } = await chromium.openPage(size)
    this.#isBlank = blankUrl !== undefined
    this.targetId = targetId
    this.#session = session
    this.#listen(session, blankUrl)
    const { windowId } = await chromium.connection.send('Browser.getWindowForTarget', { targetId })
    this.windowId = windowId
    const [{ frameTree }] = await Promise.all([
      session.send('Page.getFrameTree'),
      session.send('Page.enable'),
      session.send('Runtime.addBinding', { name: 'standInBinding', executionContextName: PRELOAD_WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: scripts.preloadWorld,
        worldName: PRELOAD_WORLD,
      }),
      session.send('Runtime.enable'),
      session.send('Inspector.enable'),
      session.send('Debugger.enable', { maxScriptsCacheSize: 0 }),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      session.send('Emulation.setEmulatedMedia', emulatedMedia()),
    ])
    this.frameId = frameTree.frame.id
    this.emit('attached')
  }

  #listen(session, blankUrl) {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD && context.auxData.frameId === this.frameId) this.#context = context.id
    })
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== 'standInBinding' || executionContextId !== this.#context) return
      this.emit('message', JSON.parse(payload), executionContextId)
    })
    session.on('Runtime.consoleAPICalled', (call) => this.emit('console', call))
    session.on('Fetch.requestPaused', (paused) => this.emit('request', paused))
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId || frame.url === blankUrl) return
      this.#isBlank = false
      this.emit('navigated', frame.url)
    })
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => this.#onHash(frameId, url))
    session.on('Page.domContentEventFired', () => this.#isBlank || this.emit('domReady'))
    session.on('Page.loadEventFired', () => this.#isBlank || this.emit('load'))
    session.on('Inspector.targetCrashed', () => this.emit('crashed'))
    session.on('Debugger.paused', ({ callFrames }) => this.#answerPause(callFrames[0]))
    const onDestroyed = ({ targetId }) => {
      if (targetId !== this.targetId) return
      chromium.connection.off('Target.targetDestroyed', onDestroyed)
      this.emit('gone')
    }
    chromium.connection.on('Target.targetDestroyed', onDestroyed)
  }

  #onHash(frameId, url) {
    if (frameId === this.frameId) this.emit('navigatedInPage', url)
  }

  /** The page stops only in getPathForFile: Chromium knows the path of the File held by the stopped function. */
  async #answerPause({ callFrameId, functionName }) {
    if (functionName === 'standInPathForFile') {
      const evaluate = (expression) => this.#session.send('Debugger.evaluateOnCallFrame', { callFrameId, expression })
      const { result } = await evaluate('question.file')
      const { path } = await this.#session.send('DOM.getFileInfo', { objectId: result.objectId })
      await evaluate(`question.path = ${JSON.stringify(path)}`)
    }
    await this.#session.send('Debugger.resume')
  }

  /** @param {string} method @param {object} [params] @returns {Promise<any>} */
  async call(method, params) {
    await this.#attached
    return this.#session.send(method, params)
  }

  /** Gives a message to the page's shim; to the document that asked, or else to the present one. */
  async deliver(message, contextId) {
    await this.#attached
    const executionContextId = contextId ?? this.#context
    if (executionContextId === undefined) return
    const parameters = { functionDeclaration: RECEIVE, executionContextId, arguments: [{ value: message }] }
    // A document that is gone by now has nobody left to tell.
    await this.#session.send('Runtime.callFunctionOn', { ...parameters, silent: true }).catch(() => {})
  }

  close() {
    this.#attached.then(() => chromium.closePage(this.targetId)).catch(() => {})
  }
}

module.exports = { Page }
