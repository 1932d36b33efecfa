import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** How the place of the fuses begins in Electron's executable, with their version, their number and all of them off but the first. */
const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009100000000'

/**
 * Makes a folder that looks like Electron as it is downloaded, for a packager that has none. Its executable runs the stand-in of this
 * very folder of sources, and so a package made of it runs on this machine only.
 * @param root of the sources @param folder to make
 */
export function makeStandInDist(root: string, folder: string): void {
  const electron = path.join(root, 'node_modules', 'electron')
  const { version } = JSON.parse(readFileSync(path.join(electron, 'package.json'), 'utf8')) as { version: string }
  mkdirSync(path.join(folder, 'locales'), { recursive: true })
  mkdirSync(path.join(folder, 'resources'))
  writeFileSync(path.join(folder, 'version'), version)
  writeFileSync(path.join(folder, 'LICENSES.chromium.html'), '<!doctype html>\n')
  writeFileSync(path.join(folder, 'locales', 'en-US.pak'), '')
  writeFileSync(path.join(folder, 'chrome-sandbox'), '', { mode: 0o755 })
  cpSync(path.join(electron, 'LICENSE'), path.join(folder, 'LICENSE'))
  writeFileSync(path.join(folder, 'electron'), launcher(path.join(root, 'e2e', 'stand-in', 'electron')), {
    mode: 0o755,
  })
}

/** The shell reads no further than `exec`, so that the fuses can stand behind it. */
function launcher(standIn: string): string {
  return `#!/bin/sh
export STAND_IN_EXECUTABLE=$(readlink -f "$0")
export STAND_IN_PACKAGE=$(dirname "$STAND_IN_EXECUTABLE")
exec '${standIn}' "$@"
${FUSES}
`
}
