import { execFileSync } from 'node:child_process'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { FORBIDDEN, NOT_CHECKED, READING } from './import-rules.ts'

/**
 * Holds every import of `src` against the rules. The library knows TypeScript 7 through another parser only and warns that it may miss
 * files, so this also counts: a source file that was not seen is an error.
 */
const { output } = await cruise(['src'], { ...READING, validate: true, ruleSet: { forbidden: [...FORBIDDEN] } })
const { summary, modules } = output as ICruiseResult

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !NOT_CHECKED.test(file))
const seen = new Set(modules.map(({ source }) => source))
const missed = sources.filter((file) => !seen.has(file))

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`)
for (const file of missed) console.error(`not seen: ${file}`)
const faults = summary.violations.length + missed.length
console.log(
  `${sources.length} files and their imports checked: ${faults === 0 ? 'none breaks a rule' : `${faults} faults`}`,
)
process.exitCode = faults === 0 ? 0 : 1
