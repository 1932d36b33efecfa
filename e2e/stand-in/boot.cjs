'use strict'
// Runs the app: its main script first, so that setPath, appendSwitch and registerSchemesAsPrivileged count, then Chromium.
const { pathToFileURL } = require('node:url')
const { mainFile, start } = require('./app.cjs')

import(pathToFileURL(mainFile).href).then(start).catch((error) => {
  console.error(error)
  process.exit(1)
})
