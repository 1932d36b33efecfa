// Makes the app's packages, in dist/: `node scripts/package.ts [--no-build] [--stand-in] [arguments of electron-builder]`.
// `--dir` makes the app's folder only. Where Electron cannot be fetched, that folder is made of the stand-in; `--stand-in` asks for it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fetchElectron } from './electron-lane.ts'
import { makeStandInDist } from './packaging/stand-in-dist.ts'

const root = path.join(import.meta.dirname, '..')
const OWN = ['--no-build', '--stand-in']
const given = process.argv.slice(2)
const builderArguments = given.filter((argument) => !OWN.includes(argument))
const { values: asked } = parseArgs({ args: given, strict: false, options: { dir: { type: 'boolean' } } })

if (!given.includes('--no-build')) run('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'])
if (given.includes('--stand-in')) packStandIn()
else if (fetchElectron()) pack([])
else if (asked.dir) packStandIn()
else fail('Electron could not be fetched, and a package needs it. With `--dir` the folder is made of the stand-in.')

function pack(more: readonly string[]): void {
  run('electron-builder/cli.js', [
    '--config',
    'electron-builder.ts',
    '--publish',
    'never',
    ...builderArguments,
    ...more,
  ])
}

function packStandIn(): void {
  if (process.platform !== 'linux') fail('The stand-in can be packed on Linux only.')
  console.log('electron: not installed; packing the stand-in, which runs on this machine only (e2e/stand-in/README.md)')
  const dist = mkdtempSync(path.join(tmpdir(), 'regulars-electron-'))
  process.once('exit', () => rmSync(dist, { recursive: true, force: true }))
  makeStandInDist(root, dist)
  pack([`--config.electronDist=${dist}`])
}

function run(script: string, args: readonly string[]): void {
  const command = [path.join(root, 'node_modules', script), ...args]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
