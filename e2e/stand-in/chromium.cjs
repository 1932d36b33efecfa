'use strict'
const { spawn } = require('node:child_process')
const { randomUUID } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')
const readline = require('node:readline')
const { CdpConnection } = require('./cdp-connection.cjs')

const COMMON_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const SWITCHES = [
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--allow-file-access-from-files',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
  '--test-type',
]

/** Switches that belong to the stand-in, whoever appends them. */
const RESERVED = new Set(['remote-debugging-port', 'remote-debugging-pipe', 'user-data-dir', 'inspect'])
const isPlaywright = process.argv.includes('--remote-debugging-port=0')

/** @returns {boolean} a visible window: on demand, or when a person started the app on a machine with a display */
function isHeaded() {
  if (process.env.STAND_IN_HEADED) return process.env.STAND_IN_HEADED === '1'
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return Boolean(hasDisplay) && !isPlaywright
}

function executable() {
  const found = process.env.STAND_IN_CHROMIUM ?? COMMON_PATHS.find((candidate) => fs.existsSync(candidate))
  if (!found) throw new Error('stand-in: no Chromium found. Set STAND_IN_CHROMIUM to the path of one.')
  return found
}

/** The one Chromium behind all windows. It ends by itself when this process is gone, because its pipe closes. */
class Chromium {
  headed = isHeaded()
  version = ''
  /** @type {CdpConnection | undefined} */
  connection
  #process
  #profile
  #pages = new Set()

  /** @param {{ profile: string, switches: Map<string, string> }} options */
  async start({ profile, switches }) {
    this.#profile = profile
    if (!this.headed && !isPlaywright)
      console.error('stand-in: the window is invisible (no display, or STAND_IN_HEADED=0)')
    fs.mkdirSync(profile, { recursive: true })
    const child = spawn(executable(), this.#arguments(switches), {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    })
    this.#process = child
    this.#relay(child.stderr)
    const failed = new Promise((_resolve, reject) => child.once('error', reject))
    this.connection = new CdpConnection(child.stdio[3], child.stdio[4])
    this.connection.on('Target.targetCreated', ({ targetInfo }) => this.#closePopup(targetInfo))
    const { product } = await Promise.race([failed, this.connection.send('Browser.getVersion')])
    this.version = product.split('/')[1]
    await this.connection.send('Target.setDiscoverTargets', { discover: true })
  }

  #arguments(switches) {
    const own = [...SWITCHES, `--user-data-dir=${this.#profile}`]
    if (!this.headed) own.push('--headless')
    if (process.getuid?.() === 0) own.push('--no-sandbox')
    for (const [name, value] of switches) {
      if (!RESERVED.has(name)) own.push(value === '' ? `--${name}` : `--${name}=${value}`)
    }
    return [...new Set(own)]
  }

  /** Playwright waits for one line of Chromium's stderr; the rest is noise unless STAND_IN_VERBOSE=1 asks for it. */
  #relay(stderr) {
    readline.createInterface({ input: stderr }).on('line', (line) => {
      if (line.startsWith('DevTools listening on ') || process.env.STAND_IN_VERBOSE === '1') console.error(line)
    })
  }

  /** A popup that came past the page shim (a form's target, say) is closed: no window opens unasked. */
  #closePopup({ type, openerId, targetId }) {
    if (type === 'page' && openerId && !this.#pages.has(targetId)) this.closePage(targetId)
  }

  /**
   * @param {{ width: number, height: number }} size
   * @returns {Promise<{ targetId: string, session: ReturnType<CdpConnection['session']>, blankUrl?: string }>} a page in a
   * window of its own; blankUrl is what it may still be loading
   */
  async openPage(size) {
    const { targetId, blankUrl } = this.headed ? await this.#openAppWindow() : await this.#openHeadlessWindow(size)
    this.#pages.add(targetId)
    const { sessionId } = await this.connection.send('Target.attachToTarget', { targetId, flatten: true })
    return { targetId, session: this.connection.session(sessionId), blankUrl }
  }

  async #openHeadlessWindow({ width, height }) {
    const parameters = { url: 'about:blank', newWindow: true, width, height }
    return this.connection.send('Target.createTarget', parameters)
  }

  /** A window without tabs and address bar comes only from the command line: a second process asks the first for it. */
  #openAppWindow() {
    const blankUrl = `data:text/html,${randomUUID()}`
    return new Promise((resolve) => {
      const onTarget = ({ targetInfo }) => {
        if (targetInfo.url !== blankUrl) return
        this.connection.off('Target.targetCreated', onTarget)
        this.connection.off('Target.targetInfoChanged', onTarget)
        resolve({ targetId: targetInfo.targetId, blankUrl })
      }
      this.connection.on('Target.targetCreated', onTarget)
      this.connection.on('Target.targetInfoChanged', onTarget)
      const options = ['--test-type', `--user-data-dir=${this.#profile}`, `--app=${blankUrl}`]
      if (process.getuid?.() === 0) options.push('--no-sandbox')
      spawn(executable(), options, { stdio: 'ignore' })
    })
  }

  /** @param {string} targetId */
  closePage(targetId) {
    this.connection.send('Target.closeTarget', { targetId }).catch(() => {})
  }

  /** Ends Chromium: politely, so that the profile is written, and after two seconds by force. */
  async stop() {
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = new Promise((resolve) => child.once('exit', resolve))
    this.connection?.send('Browser.close').catch(() => {})
    const force = setTimeout(() => child.kill('SIGKILL'), 2000)
    await exited
    clearTimeout(force)
  }
}

module.exports = { chromium: new Chromium(), profileFolder: (userData) => path.join(userData, 'stand-in-profile') }
