import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const MACOS = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const WINDOWS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']
WINDOWS.push('Microsoft\\Edge\\Application\\msedge.exe')

function usualPlaces(): string[] {
  const { platform } = process
  if (platform === 'darwin') return MACOS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (platform !== 'win32') return LINUX.map((name) => `/usr/bin/${name}`)
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env
  const roots = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter((root) => root !== undefined)
  return roots.flatMap((root) => WINDOWS.map((name) => path.join(root, name)))
}

const installed = () => usualPlaces().find((candidate) => existsSync(candidate))

/** Debian's Chromium without the parts that draw a window of their own: it starts in a third of the time, which specs do often. */
const HEADLESS_SHELL = '/usr/lib/chromium/chromium-headless-shell'
const headlessShell = () => (existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : undefined)

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}

function installDebianPackage(name: 'chromium' | 'chromium-headless-shell'): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`browser: installing the system package ${name} (apt-get)`)
  run('apt-get', ['update', '--quiet'])
  run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', name])
}

/** Installs it where it is missed most: in CI, and where there is no browser at all. Debian has it; others go without. */
function installHeadlessShell(): string | undefined {
  if (process.env.CI || !installed()) installDebianPackage('chromium-headless-shell')
  return headlessShell()
}

function installChromium(): string | undefined {
  installDebianPackage('chromium')
  return installed()
}

async function installPlaywrightBuild(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test')
  if (!existsSync(chromium.executablePath())) {
    console.log("browser: none found; downloading Playwright's Chromium")
    const cli = path.join(import.meta.dirname, '..', 'node_modules', '@playwright', 'test', 'cli.js')
    run(process.execPath, [cli, 'install', 'chromium'])
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/**
 * The path of a Chromium, Chrome or Edge: the one that STAND_IN_CHROMIUM names, one installed on this system, or one
 * that it installs; where nobody needs to see its window, Debian's headless shell is preferred to all that are installed.
 * Says in one line what it found or does.
 * @throws {Error} when there is none and none can be installed
 */
export async function findBrowser({ isSeen }: { readonly isSeen: boolean }): Promise<string> {
  const { STAND_IN_CHROMIUM: named } = process.env
  if (named && !existsSync(named)) throw new Error(`STAND_IN_CHROMIUM names ${named}, but there is no such file.`)
  const needsNoWindow = !isSeen && process.env.STAND_IN_HEADED !== '1'
  const unseen = needsNoWindow && !named ? (headlessShell() ?? installHeadlessShell()) : undefined
  const found = named ?? unseen ?? installed() ?? installChromium() ?? (await installPlaywrightBuild())
  if (!found) throw new Error('No Chromium, Chrome or Edge found, and none could be installed. Install one of them.')
  console.log(`browser: ${found}`)
  return found
}
