// Makes a .deb of what electron-builder hands to fpm: `fpm.ts -s dir -t deb --package FILE … FROM=TO …`.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const one = { type: 'string' } as const
const many = { type: 'string', multiple: true, default: [] as string[] } as const
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    force: { type: 'boolean' },
    s: { ...one, short: 's' },
    t: { ...one, short: 't' },
    depends: { ...many, short: 'd' },
    'deb-recommends': many,
    'deb-compression': one,
    'deb-priority': one,
    'deb-upstream-changelog': one,
    architecture: one,
    'after-install': one,
    'after-remove': one,
    description: one,
    version: one,
    package: one,
    name: one,
    maintainer: one,
    vendor: one,
    url: one,
    category: one,
    license: one,
  },
})

const tree = mkdtempSync(path.join(tmpdir(), 'regulars-deb-'))
try {
  for (const mapping of positionals) copy(mapping)
  writeControl()
  const made = spawnSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', tree, values.package ?? ''])
  process.stderr.write(made.stderr)
  process.exitCode = made.status ?? 1
} finally {
  rmSync(tree, { recursive: true, force: true })
}

/** `FROM=TO`; of a folder that ends in a slash what it holds. */
function copy(mapping: string): void {
  const at = mapping.indexOf('=')
  const from = mapping.slice(0, at)
  const to = path.join(tree, mapping.slice(at + 1))
  mkdirSync(path.dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true })
  if (statSync(to).isFile()) chmodSync(to, 0o644)
}

function writeControl(): void {
  const folder = path.join(tree, 'DEBIAN')
  mkdirSync(folder)
  const fields = {
    Package: values.name,
    Version: values.version,
    Architecture: values.architecture,
    Maintainer: values.maintainer,
    Homepage: values.url,
    Priority: values['deb-priority'],
    Section: values.category ?? 'misc',
    Depends: values.depends.join(', '),
    Recommends: values['deb-recommends'].join(', '),
    // The first line says what it is; every further one begins with a blank.
    Description: values.description?.trim().replaceAll(/\n\s*/g, '\n '),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  writeFileSync(path.join(folder, 'control'), `${lines.join('\n')}\n`)
  for (const [name, script] of [
    ['postinst', values['after-install']],
    ['postrm', values['after-remove']],
  ] as const) {
    if (!script) continue
    cpSync(script, path.join(folder, name))
    chmodSync(path.join(folder, name), 0o755)
  }
}
