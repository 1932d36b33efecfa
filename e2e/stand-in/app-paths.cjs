'use strict'
const os = require('node:os')
const path = require('node:path')
const { executable } = require('./packaged.cjs')

const HOME_FOLDERS = { desktop: 'Desktop', documents: 'Documents', downloads: 'Downloads', music: 'Music' }
Object.assign(HOME_FOLDERS, { pictures: 'Pictures', videos: 'Videos' })

function appData(home) {
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming')
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support')
  return process.env.XDG_CONFIG_HOME || path.join(home, '.config')
}

/**
 * The well-known folders of `app.getPath`, computed on demand so that setPath('userData') moves what lies below it.
 * @param {() => string} appName @param {() => string} userDataSwitch the value of --user-data-dir, or ''
 */
function createAppPaths(appName, userDataSwitch) {
  const overrides = new Map()
  const computed = {
    home: () => os.homedir(),
    appData: () => appData(os.homedir()),
    userData: () => userDataSwitch() || path.join(get('appData'), appName()),
    sessionData: () => get('userData'),
    logs: () => path.join(get('userData'), 'logs'),
    crashDumps: () => path.join(get('userData'), 'Crashpad'),
    temp: () => os.tmpdir(),
    exe: () => executable,
    module: () => executable,
    ...Object.fromEntries(
      Object.entries(HOME_FOLDERS).map(([name, folder]) => [name, () => path.join(os.homedir(), folder)]),
    ),
  }

  function check(name) {
    if (!Object.hasOwn(computed, name)) throw new Error(`Failed to get '${name}' path`)
  }
  /** @param {string} name @returns {string} */
  function get(name) {
    check(name)
    return overrides.get(name) ?? computed[name]()
  }
  /** @param {string} name @param {string} value an absolute path */
  function set(name, value) {
    check(name)
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute')
    overrides.set(name, value)
  }
  return { get, set }
}

module.exports = { createAppPaths }
