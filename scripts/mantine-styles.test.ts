import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '..', 'src', 'renderer')
const library = join(dirname(fileURLToPath(import.meta.resolve('@mantine/core/styles.css'))), 'esm')
const read = (file: string) => readFileSync(file, 'utf8')

/** The names that the window takes from the library. */
const taken = globSync('**/*.{ts,tsx}', { cwd: renderer, exclude: ['**/*.test.tsx'] }).flatMap((file) =>
  [...read(join(renderer, file)).matchAll(/^import \{([^}]*)\} from '@mantine\/core'/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  ),
)
const fileOf = new Map(
  globSync('{components,core}/**/*.mjs', { cwd: library }).map((file) => [basename(file, '.mjs'), file]),
)

/** The styles that components use, by the modules that they lead to. */
function stylesOf(names: readonly string[]): Set<string> {
  const files = new Set(names.flatMap((name) => fileOf.get(name) ?? []).map((file) => join(library, file)))
  // A set hands on what is added while it is gone through.
  for (const file of files) {
    for (const [, path = ''] of read(file).matchAll(/from "(\.[^"]+)"/g)) files.add(resolve(dirname(file), path))
  }
  return new Set([...files].filter((file) => file.endsWith('.module.mjs')).map((file) => basename(file, '.module.mjs')))
}

it('the window has the styles of the components that it uses, and no others', () => {
  const imported = [...read(join(renderer, 'theme', 'mantine-styles.ts')).matchAll(/styles\/([\w-]+)\.layer\.css/g)]
  const everywhere = ['baseline', 'default-css-variables', 'global']
  expect(imported.map(([, name]) => name).sort()).toEqual([...stylesOf(taken), ...everywhere].sort())
})
