'use strict'
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { app, requireReady, windowGone, windows } = require('./app.cjs')
const { chromium } = require('./chromium.cjs')
const { createEvent, strictEmitter } = require('./strict.cjs')
const { WebContents } = require('./web-contents.cjs')

const EVENTS = [
  'close',
  'closed',
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'resize',
  'resized',
  'move',
  'moved',
]
EVENTS.push('minimize', 'restore', 'maximize', 'unmaximize', 'unresponsive', 'responsive', 'page-title-updated')
EVENTS.push('session-end', 'query-session-end', 'enter-full-screen', 'leave-full-screen')

const CENTERED = { x: 100, y: 60 }
let nextId = 1
/** @type {BrowserWindow | null} */
let focused = null

class BrowserWindow extends strictEmitter('BrowserWindow', EVENTS) {
  id = nextId++
  #bounds
  #title
  #background
  #menuBarVisible = true
  #state = { visible: false, minimized: false, maximized: false, destroyed: false }

  constructor(options = {}) {
    super()
    requireReady('BrowserWindow')
    const { width = 800, height = 600, x = CENTERED.x, y = CENTERED.y } = options
    this.#bounds = { x, y, width, height }
    this.#title = options.title ?? app.getName()
    this.#background = options.backgroundColor ?? '#FFFFFF'
    windows.add(this)
    this.webContents = new WebContents(this, options.webPreferences ?? {}, { width, height })
    this.webContents.page.once('attached', () => this.#fit().catch(() => {}))
    this.webContents.page.once('gone', () => this.#onGone())
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', createEvent()))
    app.emit('browser-window-created', createEvent(), this)
    if (options.show !== false) this.show()
    else this.#sync()
  }

  static getAllWindows() {
    return [...windows]
  }
  static getFocusedWindow() {
    return focused
  }
  static fromWebContents(contents) {
    return [...windows].find((window) => window.webContents === contents) ?? null
  }
  static fromId(id) {
    return [...windows].find((window) => window.id === id) ?? null
  }

  loadURL(url) {
    return this.webContents.loadURL(url)
  }
  loadFile(file) {
    return this.loadURL(pathToFileURL(path.resolve(app.getAppPath(), file)).href)
  }
  reload() {
    this.webContents.reload()
  }

  /** Headless Chromium draws a frame around the page; the page is to have the size that the app asked for. */
  async #fit() {
    if (chromium.headed) return this.#sync()
    const { windowId } = this.webContents.page
    const measure = () => this.webContents.executeJavaScript('[outerWidth - innerWidth, outerHeight - innerHeight]')
    // A page that goes to its first address meanwhile loses the question; it is asked once more there.
    const frame = await measure().catch(measure)
    const size = { width: this.#bounds.width + frame[0], height: this.#bounds.height + frame[1] }
    await chromium.connection.send('Browser.setWindowBounds', { windowId, bounds: size })
  }

  /** Tells the visible window what state it is to have; headless, a minimised page would stop drawing, so it is only noted. */
  #sync() {
    const { windowId } = this.webContents.page
    if (!chromium.headed || !windowId || this.#state.destroyed) return
    const { visible, minimized, maximized } = this.#state
    const windowState = !visible || minimized ? 'minimized' : maximized ? 'maximized' : 'normal'
    const { x: left, y: top, width, height } = this.#bounds
    const set = (bounds) => chromium.connection.send('Browser.setWindowBounds', { windowId, bounds }).catch(() => {})
    set({ windowState })
    if (windowState === 'normal') set({ left, top, width, height })
  }

  #change(changes, event) {
    const isNews = Object.entries(changes).some(([name, value]) => this.#state[name] !== value)
    Object.assign(this.#state, changes)
    this.#sync()
    if (isNews) this.emit(event, createEvent())
  }
  show() {
    this.#change({ visible: true }, 'show')
    this.focus()
  }
  showInactive() {
    this.#change({ visible: true }, 'show')
  }
  hide() {
    this.#change({ visible: false }, 'hide')
    this.#blur()
  }
  isVisible() {
    return this.#state.visible
  }
  minimize() {
    this.#change({ minimized: true }, 'minimize')
    this.#blur()
  }
  isMinimized() {
    return this.#state.minimized
  }
  restore() {
    this.#change({ minimized: false }, 'restore')
  }
  maximize() {
    this.#change({ maximized: true, visible: true }, 'maximize')
  }
  unmaximize() {
    this.#change({ maximized: false }, 'unmaximize')
  }
  isMaximized() {
    return this.#state.maximized
  }
  isFullScreen() {
    return false
  }
  isDestroyed() {
    return this.#state.destroyed
  }
  isFocused() {
    return focused === this
  }
  focus() {
    if (this.#state.destroyed || focused === this) return
    focused?.blur()
    focused = this
    if (chromium.headed) this.webContents.page.call('Page.bringToFront').catch(() => {})
    this.emit('focus', createEvent())
  }
  blur() {
    this.#blur()
  }
  #blur() {
    if (focused !== this) return
    focused = null
    this.emit('blur', createEvent())
  }

  getBounds() {
    return { ...this.#bounds }
  }
  getNormalBounds() {
    return { ...this.#bounds }
  }
  getSize() {
    return [this.#bounds.width, this.#bounds.height]
  }
  setSize(width, height) {
    this.setBounds({ width, height })
  }
  setBounds(bounds) {
    this.#noteBounds({ ...this.#bounds, ...bounds })
    if (chromium.headed) this.#sync()
    else if (this.webContents.page.windowId) this.#fit().catch(() => {})
  }
  #noteBounds(next) {
    const { x, y, width, height } = this.#bounds
    this.#bounds = next
    if (next.width !== width || next.height !== height) this.emit('resize', createEvent())
    if (next.x !== x || next.y !== y) this.emit('move', createEvent())
  }
  /** What the page's shim tells: 'focus', 'blur' or 'resize'. Only a visible window is resized by anyone but the app. */
  async onPageNotice(type) {
    if (type === 'focus') this.focus()
    if (type === 'blur') this.#blur()
    if (type !== 'resize' || !chromium.headed || this.#state.destroyed) return
    const { windowId } = this.webContents.page
    const { bounds } = await chromium.connection.send('Browser.getWindowBounds', { windowId })
    if (bounds.windowState === 'normal')
      this.#noteBounds({ x: bounds.left, y: bounds.top, width: bounds.width, height: bounds.height })
  }

  getTitle() {
    return this.#title
  }
  /** Noted only: Chromium shows the page's own title. */
  setTitle(title) {
    this.#title = title
  }
  getBackgroundColor() {
    return this.#background
  }
  /** Noted only: it would colour what is printed and captured, too. */
  setBackgroundColor(color) {
    this.#background = color
  }
  /** Noted only: there is no menu bar. */
  setMenuBarVisibility(visible) {
    this.#menuBarVisible = visible
  }
  isMenuBarVisible() {
    return this.#menuBarVisible
  }
  removeMenu() {
    this.#menuBarVisible = false
  }

  close() {
    if (this.#state.destroyed) return
    const event = createEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  destroy() {
    if (this.#state.destroyed) return
    this.#state.destroyed = true
    windows.delete(this)
    if (focused === this) focused = null
    this.webContents.markDestroyed()
    this.emit('closed', createEvent())
    windowGone()
  }
  /** A person closed the visible window: too late for a veto, but not for saving. */
  #onGone() {
    if (this.#state.destroyed) return
    this.emit('close', createEvent())
    this.destroy()
  }
}

module.exports = { BrowserWindow }
