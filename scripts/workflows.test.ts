import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import configuration from '../electron-builder.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const { scripts } = JSON.parse(read('package.json'))
const workflows = globSync('.github/workflows/*.yml', { cwd: root })

it('there is a workflow', () => expect(workflows.length).toBeGreaterThan(0))

describe.each([...workflows, 'docs/release.md', 'docs/download-notes.md'])('%s', (file) => {
  const text = read(file)

  it('runs scripts that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names files of the project that there are', () => {
    const named = [...text.matchAll(/(?<![\w/.])(?:scripts|docs|build|e2e|\.github)\/[\w./-]+\w/g)].map(
      ([path]) => path,
    )
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('has no tabs, which YAML forbids, and ends its steps on known actions', () => {
    expect(text).not.toContain('\t')
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action)
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/)
  })
})

it('a workflow keeps every kind of package that is made', () => {
  const endings: Readonly<Record<string, string>> = { nsis: 'exe', portable: 'exe' }
  const targets = [configuration.win, configuration.mac, configuration.linux].flatMap((system) => system?.target ?? [])
  const made = targets.map((target) => (typeof target === 'string' ? target : target.target))
  expect(made.length).toBeGreaterThanOrEqual(7)
  const text = workflows.map(read).join('\n')
  for (const kind of made) expect(text).toContain(`dist/*.${endings[kind] ?? kind}\n`)
})

it('what a system asks of unsigned packages is on the download page', () => {
  expect(read('docs/download-notes.md')).toMatch(/Run anyway[\s\S]*Open Anyway/)
})
