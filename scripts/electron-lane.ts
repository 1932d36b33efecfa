import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from './find-browser.ts'

const root = path.join(import.meta.dirname, '..')
const electron = path.join(root, 'node_modules', 'electron')

/** Whether Electron's own binary is installed; asking `require('electron')` itself would start a download. */
export function isElectronInstalled(): boolean {
  const pathFile = path.join(electron, 'path.txt')
  return existsSync(pathFile) && existsSync(path.join(electron, 'dist', readFileSync(pathFile, 'utf8')))
}

/** Fetches Electron's binary where it is not installed yet; whether it is there then. */
export function fetchElectron(): boolean {
  if (isElectronInstalled()) return true
  console.log('Fetching Electron, once ...')
  const { status } = spawnSync(process.execPath, [path.join(electron, 'install.js')], { cwd: root, stdio: 'ignore' })
  return status === 0
}

/**
 * What runs the app here: the real Electron where its binary is installed, else the stand-in on Node and a Chromium.
 * Says which in one line. `isSeen` says whether somebody is to look at the window.
 * @returns the environment to start the app or Playwright with
 */
export async function chooseElectron(use: { readonly isSeen: boolean }): Promise<NodeJS.ProcessEnv> {
  if (isElectronInstalled()) {
    console.log('electron: the real one')
    return process.env
  }
  console.log('electron: not installed; using the stand-in (e2e/stand-in/README.md)')
  const dist = path.join(root, 'e2e', 'stand-in')
  return { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist, STAND_IN_CHROMIUM: await findBrowser(use) }
}
