import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import configuration from '../../electron-builder.ts'
import { type Archive, openArchive } from './archive.ts'
import { openedFiles } from './opened-files.ts'
import type { PackedApp } from './packed-app.ts'

/** The most that Regulars itself may weigh beside Electron, unpacked, in bytes. It was 54 MB before anybody looked, and is 13. */
export const BUDGET_BYTES = 16_000_000

/** What lies beside the archive without the app opening it: the archive's own, and what the system's packages need. */
const BESIDE =
  /^(app\.asar(\.unpacked\/.*)?|apparmor-profile|elevate\.exe|[\w-]+\.icns|[\w-]+\.lproj\/.*|LICENSES?\..*)$/

/**
 * Holds a packed app against what it opens while it runs. Gives what is wrong, each as a sentence: something missing, something that
 * nobody opens, a development package, fuses that are not as configured, too many bytes. Empty where all is well.
 * @param root the sources, whose lock file knows what is for development
 */
export async function auditPackage(app: PackedApp, root: string): Promise<readonly string[]> {
  const archive = openArchive(path.join(app.resources, 'app.asar'))
  const opened = openedFiles(archive)
  return [
    ...opened.missing,
    ...superfluous(archive, opened.files),
    ...developmentPackages(archive, root),
    ...nativeFaults(archive, app),
    ...resourceFaults(app, opened.resources),
    ...(await fuseFaults(app)),
    ...sizeFaults(app),
  ]
}

/** Read by Node and by people, as against by the program. */
const isAbout = (file: string) => /(^|\/)(package\.json|licen[cs]e[^/]*)$/i.test(file)

function superfluous(archive: Archive, opened: ReadonlySet<string>): string[] {
  const left = [...archive.files].filter((file) => !opened.has(file) && !isAbout(file) && !file.endsWith('.node'))
  return left.map((file) => `nobody opens ${file}`)
}

function developmentPackages(archive: Archive, root: string): string[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const inside = new Set(
    [...archive.files].flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  )
  return [...inside].flatMap((name) => {
    const entry = lock.packages[name]
    return entry && !entry.dev && !entry.optional ? [] : [`${name} is a development package`]
  })
}

/** One native module, outside the archive, where the system can load it. */
function nativeFaults(archive: Archive, app: PackedApp): string[] {
  const native = [...archive.files].filter((file) => file.endsWith('.node'))
  const inside = native.filter((file) => !archive.unpacked.has(file))
  const lost = native.filter((file) => !existsSync(path.join(app.resources, 'app.asar.unpacked', file)))
  return [
    ...(native.length === 1 ? [] : [`there are ${native.length} native modules: ${native.join(', ')}`]),
    ...inside.map((file) => `${file} cannot be loaded from inside the archive`),
    ...lost.map((file) => `${file} is not beside the archive`),
  ]
}

function resourceFaults(app: PackedApp, opened: ReadonlySet<string>): string[] {
  const found = globSync('**/*', { cwd: app.resources, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(app.resources, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  const lost = [...opened].filter((file) => !found.includes(file))
  const extra = found.filter((file) => !opened.has(file) && !BESIDE.test(file))
  const licences = ['LICENSE.electron.txt', 'LICENSES.chromium.html']
  return [
    ...lost.map((file) => `the program opens ${file}, which is not in the folder of resources`),
    ...extra.map((file) => `nobody opens ${file} in the folder of resources`),
    ...licences.filter((file) => !existsSync(path.join(app.licences, file))).map((file) => `${file} is missing`),
  ]
}

async function fuseFaults(app: PackedApp): Promise<string[]> {
  const wire = await getCurrentFuseWire(app.executable)
  return Object.entries(configuration.electronFuses ?? {}).flatMap(([name, wanted]) => {
    const fuse = FuseV1Options[`${name[0]?.toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options]
    const isOn = wire[fuse] === FuseState.ENABLE
    return isOn === wanted ? [] : [`the fuse ${name} is ${isOn ? 'on' : 'off'}`]
  })
}

function sizeFaults(app: PackedApp): string[] {
  const bytes = packedBytes(app)
  return bytes <= BUDGET_BYTES ? [] : [`${bytes} bytes are more than ${BUDGET_BYTES}`]
}

/** What Regulars weighs beside Electron, unpacked, in bytes. */
export function packedBytes(app: PackedApp): number {
  const parts = globSync(['app.asar', 'app.asar.unpacked/**/*', 'sample/*', 'icons/*'], { cwd: app.resources })
  return parts.reduce((sum, part) => sum + statSync(path.join(app.resources, part)).size, 0)
}
