import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// Builds the app if needed and opens it: on Electron, or on the stand-in where Electron's binary cannot be had.

const root = join(import.meta.dirname, '..')
const standIn = join(root, 'e2e', 'stand-in')

if (!hasDisplay()) {
  console.error('There is no display to open a window on. The same figures without a window: npm run segment -- FILE')
  process.exit(1)
}
run(process.execPath, [binOf('electron-vite', 'electron-vite'), 'build', '--logLevel', 'warn'])
const electron = electronBinary() ?? fetchElectron()
if (!electron) {
  console.log(
    'Electron could not be fetched; Regulars opens in a window of Chromium instead, over a stand-in for Electron.',
  )
}
const opened = spawnSync(electron ?? join(standIn, 'electron'), [root, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(opened.status ?? 1)

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** The binary of the installed `electron` package, which comes without it; null until it was fetched. */
function electronBinary(): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return null
  const binary = join(folder, 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

function fetchElectron(): string | null {
  console.log('Fetching Electron (once, about 110 MB) …')
  const fetched = spawnSync(process.execPath, [binOf('electron', 'install-electron')], { stdio: 'ignore' })
  return fetched.status === 0 ? electronBinary() : null
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** The script behind a command of an installed package. */
function binOf(name: string, command: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: Readonly<Record<string, string>> }
  return join(manifest, '..', bin[command] ?? '')
}
