'use strict'
// An app that is packed: its executable is a copy of the script that scripts/packaging/stand-in-dist.ts writes, and names its folder.
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

/** The folder of the packed app whose executable was started; undefined where a folder of sources is run. */
const packageFolder = process.env.STAND_IN_PACKAGE

/** The executable, as the app is to see it. */
const executable = packageFolder ? process.env.STAND_IN_EXECUTABLE : path.join(__dirname, 'electron')

/** `process.resourcesPath`. */
const resources = path.join(packageFolder ?? __dirname, 'resources')

/**
 * Node looks into no archive, so the app is taken out of its archive for as long as it runs, files beside the archive included. The
 * folder keeps the archive's name, so that paths look as they do in Electron.
 * @returns {string} the folder
 */
function takeOutOfArchive() {
  const { extractAll } = require('@electron/asar')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stand-in-app-'))
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  const target = path.join(folder, 'app.asar')
  extractAll(path.join(resources, 'app.asar'), target)
  return target
}

module.exports = { executable, packageFolder, resources, takeOutOfArchive }
