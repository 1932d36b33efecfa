'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { createAppPaths } = require('./app-paths.cjs')
const { chromium, profileFolder } = require('./chromium.cjs')
const { SingleInstanceLock } = require('./single-instance.cjs')
const { packageFolder, takeOutOfArchive } = require('./packaged.cjs')
const { createEvent, strictEmitter, strictObject } = require('./strict.cjs')

const EVENTS = ['ready', 'will-finish-launching', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'activate']
EVENTS.push('second-instance', 'open-file', 'open-url', 'web-contents-created', 'browser-window-created')
EVENTS.push('child-process-gone', 'render-process-gone', 'certificate-error', 'login', 'select-client-certificate')

/** The app that is packed, or else the folder named on the command line: the first argument that is no switch and no `-r` value. */
function findApplication() {
  if (packageFolder) return applicationIn(takeOutOfArchive())
  const given = process.argv.slice(1).find((word, index, words) => !word.startsWith('-') && words[index - 1] !== '-r')
  const target = path.resolve(given ?? '.')
  if (/\.[cm]?js$/.test(target)) return { ...applicationIn(path.dirname(target)), mainFile: target }
  return applicationIn(target)
}

function applicationIn(folder) {
  const manifestFile = path.join(folder, 'package.json')
  const manifest = fs.existsSync(manifestFile) ? JSON.parse(fs.readFileSync(manifestFile, 'utf8')) : {}
  return { folder, manifest, mainFile: path.join(folder, manifest.main ?? 'index.js') }
}

function createCommandLine() {
  const switches = new Map()
  for (const word of process.argv) {
    const match = /^--([^=]+)=?(.*)$/.exec(word)
    if (match) switches.set(match[1], match[2])
  }
  const api = strictObject('app.commandLine', {
    appendSwitch: (name, value = '') => void switches.set(name, String(value)),
    removeSwitch: (name) => void switches.delete(name),
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
  })
  return { switches, api }
}

const application = findApplication()
const { switches, api: commandLine } = createCommandLine()
const lock = new SingleInstanceLock()
/** @type {Set<import('node:events').EventEmitter & { close(): void, isDestroyed(): boolean }>} every window that is not destroyed */
const windows = new Set()
const exitTasks = []
let state = 'running'
let markReady
const ready = new Promise((resolve) => {
  markReady = resolve
})
let isReady = false

class App extends strictEmitter('app', EVENTS) {
  #name = application.manifest.productName ?? application.manifest.name ?? 'Electron'
  #paths = createAppPaths(
    () => this.#name,
    () => commandLine.getSwitchValue('user-data-dir'),
  )
  commandLine = commandLine
  isPackaged = packageFolder !== undefined
  dock = undefined

  get name() {
    return this.#name
  }
  getName() {
    return this.#name
  }
  setName(name) {
    this.#name = name
  }
  getVersion() {
    return application.manifest.version ?? process.versions.electron
  }
  getAppPath() {
    return application.folder
  }
  getPath(name) {
    return this.#paths.get(name)
  }
  setPath(name, value) {
    this.#paths.set(name, value)
  }
  getLocale() {
    const environment = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
    const language = /^([a-z]{2,3})(?:[_-]([A-Z]{2}))?\b/.exec(environment)?.slice(1).filter(Boolean).join('-')
    return commandLine.getSwitchValue('lang') || language || 'en-US'
  }
  getSystemLocale() {
    return this.getLocale()
  }
  getPreferredSystemLanguages() {
    return [this.getLocale()]
  }
  isReady() {
    return isReady
  }
  whenReady() {
    return ready
  }
  /** Accepted, without effect: Chromium's sandbox is on unless the user is root. */
  enableSandbox() {}
  /** Accepted, without effect: a desktop's list of recent files is out of reach. */
  addRecentDocument() {}
  clearRecentDocuments() {}
  /** Accepted, without effect, as on every system but Windows. */
  setAppUserModelId() {}

  requestSingleInstanceLock(additionalData) {
    const notice = { argv: process.argv, workingDirectory: process.cwd(), additionalData }
    return lock.request(this.getPath('userData'), notice, (second) =>
      ready.then(() =>
        this.emit('second-instance', createEvent(), second.argv, second.workingDirectory, second.additionalData),
      ),
    )
  }
  hasSingleInstanceLock() {
    return lock.has()
  }
  releaseSingleInstanceLock() {
    lock.release()
  }

  quit() {
    if (state !== 'running') return
    if (this.#vetoed('before-quit')) return
    state = 'quitting'
    for (const window of [...windows]) {
      window.close()
      if (!window.isDestroyed()) {
        state = 'running'
        return
      }
    }
    if (this.#vetoed('will-quit')) state = 'running'
    else this.exit(0)
  }
  #vetoed(name) {
    const event = createEvent()
    this.emit(name, event)
    return event.defaultPrevented
  }

  exit(code = 0) {
    if (state === 'exiting') return
    state = 'exiting'
    this.emit('quit', createEvent(), code)
    endProcess(code)
  }
}

const app = new App()

async function endProcess(code) {
  for (const task of exitTasks) task()
  await chromium.stop()
  lock.release()
  process.exit(code)
}

/** Starts Chromium and fires `ready`; called once the app's main script has run. */
async function start() {
  if (state !== 'running') return
  switches.set('lang', app.getLocale())
  await chromium.start({ profile: profileFolder(app.getPath('sessionData')), switches })
  chromium.connection.once('close', () => {
    if (state === 'exiting') return
    console.error('stand-in: Chromium ended unasked')
    process.exit(1)
  })
  Object.defineProperty(process, 'versions', { value: { ...process.versions, chrome: chromium.version } })
  process.on('SIGTERM', () => app.quit())
  process.on('SIGINT', () => app.quit())
  isReady = true
  const event = createEvent()
  app.emit('ready', event, {})
  markReady(event)
}

/** To be called after a window has left `windows`: the last one gone ends an app that does not listen. */
function windowGone() {
  if (windows.size > 0 || state !== 'running') return
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
  else app.quit()
}

/** Throws as Electron does where an API is used too early. @param {string} what */
function requireReady(what) {
  if (!isReady) throw new Error(`${what} cannot be used before the app is ready`)
}

/** @param {string} what */
function requireNotReady(what) {
  if (isReady) throw new Error(`${what} should be called before app is ready`)
}

const onExit = (task) => exitTasks.push(task)

module.exports = {
  app,
  mainFile: application.mainFile,
  onExit,
  requireNotReady,
  requireReady,
  start,
  windowGone,
  windows,
}
