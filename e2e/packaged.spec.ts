import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { createPackageWithOptions, extractAll } from '@electron/asar'
import { expect } from '@playwright/test'
import { auditPackage, BUDGET_BYTES, packedBytes } from '../scripts/packaging/audit.ts'
import { licencesOf } from '../scripts/packaging/licences.ts'
import { type PackedApp, packedApp } from '../scripts/packaging/packed-app.ts'
import { command } from './fixtures/commands.ts'
import { type Started, test } from './fixtures/packed.ts'
import { writeSales } from './fixtures/till.ts'

const root = resolve(import.meta.dirname, '..')
const isStandIn = process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined
/** An app that an installer put somewhere; without it one is packed here. */
const installed = process.env.REGULARS_INSTALLED
const canInstall = isStandIn && process.getuid?.() === 0 && spawnSync('dpkg-deb', ['--version']).status === 0

test.describe.configure({ mode: 'serial' })

let folder = ''
let app: PackedApp

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-packed-'))
  if (!installed) pack()
  app = packedApp(installed ?? join(folder, unpackedFolder()))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

function pack(): void {
  const kinds = canInstall ? ['--linux', 'dir', 'deb'] : ['--dir']
  const script = [join(root, 'scripts', 'package.ts'), '--no-build', ...(isStandIn ? ['--stand-in'] : []), ...kinds]
  const env = { ...process.env, CUSTOM_FPM_PATH: join(root, 'scripts', 'packaging', 'fpm') }
  execFileSync(process.execPath, [...script, `--config.directories.output=${folder}`], {
    cwd: root,
    env,
    stdio: 'pipe',
  })
}

function unpackedFolder(): string {
  if (process.platform === 'darwin') return process.arch === 'arm64' ? 'mac-arm64' : 'mac'
  return process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked'
}

test('a package holds what the app opens and nothing else, and keeps to its weight', async () => {
  console.log(`beside Electron: ${packedBytes(app)} bytes of at most ${BUDGET_BYTES}`)
  expect(await auditPackage(app, root)).toEqual([])
})

test('a package that lacks something, or holds too much, is found out', async () => {
  test.skip(process.platform !== 'linux', 'A copy is broken on one system; the check is the same on all.')
  const faultsAfter = async (spoil: (sources: string) => void) => {
    const copy = mkdtempSync(join(folder, 'copy-'))
    const sources = mkdtempSync(join(folder, 'sources-'))
    cpSync(join(app.resources, '..'), copy, { recursive: true })
    const archive = join(copy, 'resources', 'app.asar')
    extractAll(archive, sources)
    spoil(sources)
    await createPackageWithOptions(sources, archive, { unpack: '**/*.node' })
    const faults = await auditPackage(packedApp(copy), root)
    for (const each of [copy, sources]) rmSync(each, { recursive: true })
    return faults
  }
  expect(await faultsAfter(() => {})).toEqual([])
  expect(await faultsAfter((sources) => rmSync(join(sources, 'out', 'preload', 'index.cjs')))).toEqual([
    'out/main/index.js opens out/preload/index.cjs, which is not in the archive',
  ])
  const mislead = (sources: string) => {
    const main = join(sources, 'out', 'main', 'index.js')
    writeFileSync(main, readFileSync(main, 'utf8').replace('./chunks/read-worker', './workers/read-worker'))
  }
  const misled = await faultsAfter(mislead)
  const lost = /^out\/main\/index\.js opens out\/main\/workers\/read-worker\S+, which is not in the archive$/
  expect(misled.filter((fault) => lost.test(fault))).toHaveLength(1)
  // With what it alone opens.
  const orphans = misled.filter((fault) => fault.startsWith('nobody opens out/main/chunks/'))
  expect(orphans).toContainEqual(expect.stringContaining('/read-worker'))
  expect(misled).toHaveLength(1 + orphans.length)
  const addDevelopment = (sources: string) => {
    cpSync(join(root, 'node_modules', 'clsx'), join(sources, 'node_modules', 'clsx'), { recursive: true })
  }
  expect(await faultsAfter(addDevelopment)).toContain('node_modules/clsx is a development package')
})

test('the licences that it shows are those of what ships', () => {
  const shown = JSON.parse(readFileSync(join(root, 'resources', 'licences.json'), 'utf8'))
  expect(shown, 'run `node scripts/gather-licences.ts`').toEqual(licencesOf(root))
})

test('it starts from its archive and leads to the segments of the sample', async ({ start }) => {
  const { page, close } = await start(app.executable, join(folder, 'first'))
  const info = await page.evaluate(() => window.regulars.call('app.info', {}))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(info).toMatchObject({ ok: true, value: { packaged: true, version } })
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('button', { name: 'See segments' }).click()
  await expect(page.getByRole('region', { name: 'Segments with their figures' })).toBeVisible()

  await command(page, 'licen')
  const dialog = page.getByRole('dialog', { name: /^Licen[cs]es$/ })
  await dialog.getByText('better-sqlite3').click()
  await expect(dialog.locator('details[open]')).toContainText('Permission is hereby granted')
  expect(await close()).toBe(0)
})

test('it opens on the file that the system hands to it', async ({ start }) => {
  const path = join(folder, 'März till.csv')
  writeSales(path, 50)
  await expectToOpen(await start(app.executable, join(folder, 'second'), path), path)
})

test('a Debian package installs, starts from the menu’s command, and leaves nothing behind', async ({ start }) => {
  test.skip(!canInstall, 'Needs root, dpkg-deb and a package made of the stand-in.')
  const file = join(
    folder,
    `Regulars-${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}-linux-amd64.deb`,
  )
  const dpkg = (...words: readonly string[]) => execFileSync('dpkg', words, { stdio: 'pipe' })
  // The stand-in needs none of Electron's libraries, which the package names.
  dpkg('--force-depends', '--install', file)
  try {
    const entry = readFileSync('/usr/share/applications/regulars.desktop', 'utf8')
    const started = /^Exec=(\S+) %U$/m.exec(entry)?.[1] ?? ''
    expect(entry).toMatch(/^MimeType=.*application\/x-regulars;/m)
    expect(existsSync('/usr/share/icons/hicolor/256x256/apps/regulars.png')).toBe(true)
    expect(readFileSync('/usr/share/mime/packages/regulars.xml', 'utf8')).toContain('*.regulars')
    expect(await auditPackage(packedApp(join(started, '..')), root)).toEqual([])
    const path = join(folder, 'installed.csv')
    writeSales(path, 50)
    await expectToOpen(await start('/usr/bin/regulars', join(folder, 'third'), path), path)
  } finally {
    dpkg('--purge', 'regulars')
  }
  for (const left of ['/opt/Regulars', '/usr/bin/regulars', '/usr/share/applications/regulars.desktop'])
    expect(existsSync(left), left).toBe(false)
})

async function expectToOpen({ page, close }: Started, path: string): Promise<void> {
  await expect(page.getByRole('heading', { name: basename(path) })).toBeVisible()
  await expect(page.getByText('Ready to import.')).toBeVisible()
  expect(await close()).toBe(0)
}
