'use strict'
// Runs the app: its main script first, so that setPath, appendSwitch and registerSchemesAsPrivileged count, then Chromium.
const { pathToFileURL } = require('node:url')
const { mainFile, start } = require('./app.cjs')

function onStalled() {
  console.error(
    'stand-in: the main script never ends: a top-level await of app.whenReady() waits for itself, as in Electron',
  )
  process.exit(1)
}

async function boot() {
  process.once('beforeExit', onStalled)
  await import(pathToFileURL(mainFile).href)
  process.off('beforeExit', onStalled)
  await start()
}

boot().catch((error) => {
  console.error(error)
  process.exit(1)
})
