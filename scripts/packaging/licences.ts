import { globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Something that ships with Regulars, and under which terms. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** As an SPDX expression, such as `MIT`. */
  readonly licence: string
  readonly text: string
}

/** The shape of what packages say of themselves. */
interface Manifest {
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
  readonly dependencies?: Readonly<Record<string, string>>
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i

/**
 * What ships in the built app, by name: packages whose code is in a bundle of `out`, by the bundles' maps; those that are installed
 * beside them; Electron; and SQLite, which is in better-sqlite3. Throws where a package says no licence or a bundle has no map.
 */
export function licencesOf(root: string): readonly Licence[] {
  const installed = Object.keys(manifestOf(root).dependencies ?? {})
  const names = new Set([...bundledPackages(root), ...installed, 'electron'])
  const licences = [...names].map((name) => licenceOf(path.join(root, 'node_modules', name), name))
  return [...licences, sqlite(root)].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The packages that the bundles hold something of. */
function bundledPackages(root: string): readonly string[] {
  const scripts = globSync('out/{main,preload,renderer}/**/*.{js,cjs}', { cwd: root })
  if (scripts.length === 0) throw new Error('The app is not built: run `npm run build` first.')
  // The bundler's own few lines have no map.
  const mapped = scripts.filter((script) => !path.basename(script).startsWith('rolldown-runtime'))
  const sources = mapped.flatMap((script) => {
    const map = JSON.parse(readFileSync(path.join(root, `${script}.map`), 'utf8')) as { readonly sources: string[] }
    return map.sources
  })
  return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [])
}

function licenceOf(folder: string, name: string): Licence {
  const { version, license, author } = manifestOf(folder)
  if (!license) throw new Error(`${name} does not say its licence.`)
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
  const by = typeof author === 'string' ? author : author?.name
  const text = texts.length > 0 ? texts.join('\n\n') : [license, by].filter(Boolean).join(', ')
  return { name, version, licence: license, text: text.replaceAll('\r\n', '\n') }
}

/** SQLite's own words stand at the top of its source. */
function sqlite(root: string): Licence {
  const header = readFileSync(path.join(root, 'node_modules/better-sqlite3/deps/sqlite3/sqlite3.h'), 'utf8')
  const version = /#define SQLITE_VERSION\s+"([^"]+)"/.exec(header)?.[1]
  const words = /The author disclaims copyright[\s\S]*?(?=\n\*{10})/.exec(header)?.[0]
  if (!version || !words) throw new Error('The source of SQLite does not begin as it used to.')
  const text = words.replaceAll(/^\*\* ?/gm, '').trim()
  return { name: 'SQLite', version, licence: 'Public domain', text }
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
}
