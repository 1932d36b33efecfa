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
  resolve: (specifier, context, next) => {
    if (NAMES.has(specifier)) return { url, format: 'commonjs', shortCircuit: true }
    // Electron's name for the functions of Node that look into no archive.
    return next(specifier === 'original-fs' ? 'node:fs' : specifier, context)
  },
})

const { version } = require('../../node_modules/electron/package.json')
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: version, chrome: '0.0.0.0' } })
process.type = isUtility ? 'utility' : 'browser'

if (isUtility) {
  if (isMainThread) require('./parent-port.cjs').install()
} else {
  // Electron's argv: the executable, then the arguments as given; Playwright's loader cuts its own ones off.
  const { executable, packageFolder, resources } = require('./packaged.cjs')
  process.argv.splice(0, 2, executable)
  if (!packageFolder) process.defaultApp = true
  process.resourcesPath = resources
}
