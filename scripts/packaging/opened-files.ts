import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { Archive } from './archive.ts'
import { scriptFacts } from './script-facts.ts'

/** What a packed program opens while it runs. */
export interface Opened {
  /** Files in the archive. */
  readonly files: ReadonlySet<string>
  /** Paths in the folder of resources. */
  readonly resources: ReadonlySet<string>
  /** What is asked for and not there, each as a sentence. */
  readonly missing: readonly string[]
}

/**
 * Follows a packed program from its main script: modules, worker scripts, the preload, the window with its scripts, styles, fonts and
 * pictures, and the packages that are required, by the rules of Node.
 */
export function openedFiles(archive: Archive): Opened {
  const files = new Set<string>()
  const resources = new Set<string>()
  const missing: string[] = []

  function open(file: string, asker: string): void {
    if (files.has(file)) return
    if (!archive.files.has(file)) {
      missing.push(`${asker} opens ${file}, which is not in the archive`)
      return
    }
    files.add(file)
    if (/\.[cm]?js$/.test(file)) followScript(file)
    if (file.endsWith('.html')) followPage(file)
    if (file.endsWith('.css')) followStyle(file)
  }

  function followScript(file: string): void {
    const facts = scriptFacts(archive.read(file))
    const folder = posix.dirname(file)
    for (const name of facts.imports) follow(name, file)
    for (const path of facts.besideIt) openBeside(posix.join(folder, path), file)
    for (const path of facts.resources) resources.add(path)
    if (posix.basename(folder) === 'assets') for (const path of facts.assets) open(posix.join(folder, path), file)
  }

  /** A folder is the built window, which is served from its page on, or where the program itself lies. */
  function openBeside(path: string, asker: string): void {
    if (path === '.' || path === '') return
    open(archive.folders.has(path) ? posix.join(path, 'index.html') : path, asker)
  }

  function follow(name: string, asker: string): void {
    if (isBuiltin(name) || name === 'electron') return
    const isRelative = /^\.\.?(\/|$)/.test(name)
    const file = isRelative ? resolveFile(posix.join(posix.dirname(asker), name)) : resolvePackage(name)
    if (file === undefined) missing.push(`${asker} asks for ${name}, which is not in the archive`)
    else open(file, asker)
  }

  function resolveFile(path: string): string | undefined {
    return [path, `${path}.js`, `${path}.json`, `${path}/index.js`].find((each) => archive.files.has(each))
  }

  function resolvePackage(name: string): string | undefined {
    const [, owner, rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? []
    const folder = `node_modules/${owner}`
    if (!archive.files.has(`${folder}/package.json`)) return undefined
    const { main, exports } = JSON.parse(archive.read(`${folder}/package.json`))
    const entry = exports?.[rest ? `./${rest}` : '.'] ?? rest ?? main ?? 'index.js'
    return resolveFile(posix.join(folder, typeof entry === 'string' ? entry : (entry.require ?? entry.default)))
  }

  function followPage(page: string): void {
    for (const [, path] of archive.read(page).matchAll(/(?:src|href)="\.\/([^"]+)"/g))
      open(posix.join(posix.dirname(page), path ?? ''), page)
  }

  function followStyle(style: string): void {
    for (const [, path] of archive.read(style).matchAll(/url\(["']?(?!data:|#|["'])([^"')]+)/g))
      open(posix.join(posix.dirname(style), path ?? ''), style)
  }

  open(JSON.parse(archive.read('package.json')).main, 'package.json')
  return { files, resources, missing }
}
