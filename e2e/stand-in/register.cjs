'use strict'
// Loaded before anything else, in main and in every utility child: makes `electron` resolvable and the process look like Electron.
const { registerHooks } = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { isMainThread } = require('node:worker_threads')

const NAMES = new Set(['electron', 'electron/main', 'electron/common', 'electron/renderer', 'electron/utility'])
const isUtility = process.env.STAND_IN_UTILITY === '1'
const entry = isUtility ? 'electron-utility.cjs' : 'electron.cjs'
const url = pathToFileURL(path.join(__dirname, entry)).href

registerHooks({
  resolve: (specifier, context, next) =>
    NAMES.has(specifier) ? { url, format: 'commonjs', shortCircuit: true } : next(specifier, context),
})

const { version } = require('../../node_modules/electron/package.json')
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: version, chrome: '0.0.0.0' } })
process.type = isUtility ? 'utility' : 'browser'

if (isUtility) {
  if (isMainThread) require('./parent-port.cjs').install()
} else {
  // Electron's argv: the executable, then the arguments as given; Playwright's loader cuts its own ones off.
  process.argv.splice(0, 2, path.join(__dirname, 'electron'))
  process.defaultApp = true
  process.resourcesPath = path.join(__dirname, 'resources')
}
