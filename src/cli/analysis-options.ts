import { ANALYSIS_NAMES, type AnalysisName, analysisOf } from '../shared/analyses/analyses.ts'
import { type AnalysisOption, type ChosenOptions, isOptionValue } from '../shared/analyses/analysis-options.ts'
import { said } from '../shared/words/said.ts'
import { oneOf, readInteger, usageError } from './option-values.ts'

/** An analysis that is asked for, with what was chosen of it. */
export interface AskedAnalysis {
  readonly analysis: AnalysisName
  readonly options: ChosenOptions
}

/** An option of the command line: `--top` of the analyses that have one of that name. */
interface OptionUse {
  readonly flag: string
  readonly id: string
  readonly analysis: AnalysisName
  readonly option: AnalysisOption
}

const USES: readonly OptionUse[] = ANALYSIS_NAMES.flatMap((analysis) =>
  Object.entries(analysisOf(analysis).options).map(([id, option]) => ({ flag: flagOf(id), id, analysis, option })),
)

/** An option for each analysis, by its name, and one for each thing that can be chosen of them. */
export const ANALYSIS_OPTIONS = Object.fromEntries([
  ...ANALYSIS_NAMES.map((name) => [name, { type: 'boolean' }] as const),
  ...USES.map(({ flag }) => [flag, { type: 'string' }] as const),
]) as Record<AnalysisName, { readonly type: 'boolean' }>

/** How the options are written, with what they do, each once. */
export function analysisUsages() {
  const own = ANALYSIS_NAMES.map((name) => {
    const use = USES.find(({ flag }) => flag === name)
    return { usage: `--${name}${use ? ` ${formOf(use.option)}` : ''}`, about: analysisOf(name).about }
  })
  const others = USES.filter(({ flag }, at) => !isName(flag) && USES.findIndex((use) => use.flag === flag) === at)
  return [...own, ...others.map(({ flag, option }) => ({ usage: `--${flag} ${formOf(option)}`, about: option.about }))]
}

/** The analyses that are asked for, in their order. Throws `usage` for a value that an option does not take. */
export function readAnalyses(values: Readonly<Record<string, unknown>>): readonly AskedAnalysis[] {
  return ANALYSIS_NAMES.filter((name) => values[name] !== undefined).map((analysis) => {
    const given = USES.filter((use) => use.analysis === analysis && values[use.flag] !== undefined)
    return {
      analysis,
      options: Object.fromEntries(given.map(({ flag, id, option }) => [id, read(flag, option, String(values[flag]))])),
    }
  })
}

function read(flag: string, option: AnalysisOption, value: string): string | number {
  if (option.kind === 'whole') return readInteger(flag, value, option.least, option.most)
  if (option.kind === 'choice') return oneOf(flag, value, Object.keys(option.choices))
  if (isOptionValue(option, value)) return value
  throw usageError(said('cli.usage.form', { option: `--${flag}`, form: option.form, value }))
}

function formOf(option: AnalysisOption): string {
  if (option.kind === 'whole') return 'N'
  return option.kind === 'choice' ? Object.keys(option.choices).join('|') : option.form
}

function isName(flag: string): boolean {
  return ANALYSIS_NAMES.some((name) => name === flag)
}

/** `minBuyers` is written `--min-buyers`. */
function flagOf(id: string): string {
  return id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
