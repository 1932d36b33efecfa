import { readFileSync } from 'node:fs'
import path from 'node:path'
import { documentationPages } from './documentation-pages.ts'
import { type ElectronUse, electronUses } from './electron-uses.ts'

/** What of Node's and the DOM's own types goes by Electron's in these files, without a page. */
const PAGES: Readonly<Record<string, string>> = {
  Event: 'https://electronjs.org/docs/api/structures/event',
  Process: 'https://electronjs.org/docs/api/process',
}

/** The text of docs/electron-api.md: every use of Electron's API, by the page that documents it. */
export function apiPage(root: string): string {
  const types = readFileSync(path.join(root, 'node_modules', 'electron', 'electron.d.ts'), 'utf8')
  const pageOf = documentationPages(types)
  const rows = Map.groupBy(electronUses(root), ({ owner, member }) => `${owner}.${member}`)
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, uses]) => row(name, uses, pageOf))
  return `# Electron's API as Regulars uses it

Written by \`node scripts/list-electron-api.ts\` from the sources of \`src/main\` and \`src/preload\`, as the compiler understands them, and from the pages
that Electron's types name; a test holds it true. What differs between the stand-in and these pages is in
[e2e/stand-in/README.md](../e2e/stand-in/README.md). The engine process, which is plain Node otherwise, speaks through
[\`process.parentPort\`](https://electronjs.org/docs/api/parent-port).

| of Electron | used in | documented |
| --- | --- | --- |
${lines.join('\n')}
`
}

function row(name: string, uses: readonly ElectronUse[], pageOf: (owner: string) => string): string {
  const [{ owner } = { owner: '' }] = uses
  const page = PAGES[owner] ?? pageOf(owner)
  const files = [...new Set(uses.map(({ file }) => file.replace(/^src\//, '')))].sort()
  return `| \`${name}\` | ${files.join(', ')} | [${page.replace(/^.*\/docs\//, '')}](${page}) |`
}
