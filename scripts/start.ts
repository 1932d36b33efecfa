// Builds the app and opens it, or with --dev opens it with hot reload: `node scripts/start.ts [--dev] [FILE]`. On Electron,
// or on the stand-in where Electron cannot be had.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { chooseElectron, fetchElectron } from './electron-lane.ts'

const root = path.join(import.meta.dirname, '..')

if (!hasDisplay()) {
  console.error('There is no display to open a window on. The same figures without a window: npm run segment -- FILE')
  process.exit(1)
}
if (!fetchElectron()) {
  console.log('Electron could not be fetched, so Regulars opens in a Chromium window, over a stand-in for Electron.')
}
const env: NodeJS.ProcessEnv = { ...(await chooseElectron({ isSeen: true })), STAND_IN_HEADED: '1' }
const files = process.argv.slice(2).filter((argument) => argument !== '--dev')
process.exit(process.argv.includes('--dev') ? develop() : open())

function open(): number {
  const built = run('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], env)
  return built || run('electron/cli.js', [root, ...files], env)
}

function develop(): number {
  const { ELECTRON_OVERRIDE_DIST_PATH: standIn } = env
  // electron-vite looks for the binary by itself and does not know the variable that Electron's own command knows.
  const binary = standIn ? { ELECTRON_EXEC_PATH: path.join(standIn, 'electron') } : {}
  return run('electron-vite/bin/electron-vite.js', ['dev', '--', ...files], { ...env, ...binary })
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** Runs the script of an installed package and gives its exit code. */
function run(script: string, args: string[], env: NodeJS.ProcessEnv): number {
  const command = [path.join(root, 'node_modules', script), ...args]
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env }).status ?? 1
}
