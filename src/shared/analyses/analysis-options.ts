import type { PlainKey } from '../words/words.ts'

interface Named {
  /** What the window calls it. */
  readonly title: PlainKey
  /** Explains it, in the command line's help too. */
  readonly about: PlainKey
}

/** A whole number within bounds; null stands for a choice that the engine makes. */
export interface WholeOption extends Named {
  readonly kind: 'whole'
  readonly least: number
  readonly most: number
  readonly initial: number | null
}

/** One of a few words, each with what it is called. */
export interface ChoiceOption extends Named {
  readonly kind: 'choice'
  readonly choices: Readonly<Record<string, PlainKey>>
  readonly initial: string
}

/** A text of a form, such as two dates; null stands for a choice that the engine makes. */
export interface TextOption extends Named {
  readonly kind: 'text'
  readonly pattern: RegExp
  /** The form for a person: `DATE,DATE`. */
  readonly form: string
  /** What each date of it is called where it is chosen in the window; a text without dates has its control elsewhere. */
  readonly dates?: readonly PlainKey[]
  /** Whether a saved result may stand for each date, as `#` and its number. */
  readonly takesResults?: true
  readonly initial: string | null
}

/** Something that can be chosen of an analysis. */
export type AnalysisOption = WholeOption | ChoiceOption | TextOption

/** By their names; the one named as its analysis is the value of the analysis's own option of the command line. */
export type AnalysisOptions = Readonly<Record<string, AnalysisOption>>

/** What was chosen of an analysis, whichever. */
export type ChosenOptions = Readonly<Record<string, string | number | null>>

/** What was chosen, by the names of the options. */
export type OptionValues<Options extends AnalysisOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends WholeOption
    ? number | (null extends Options[Name]['initial'] ? null : never)
    : Options[Name] extends ChoiceOption
      ? keyof Options[Name]['choices'] & string
      : string | (null extends Options[Name]['initial'] ? null : never)
}

/** Whether a value is one that an option takes. */
export function isOptionValue(option: AnalysisOption, value: string | number | null): boolean {
  if (value === null) return option.initial === null
  if (option.kind === 'whole') {
    return typeof value === 'number' && Number.isInteger(value) && value >= option.least && value <= option.most
  }
  if (typeof value !== 'string') return false
  return option.kind === 'choice' ? Object.hasOwn(option.choices, value) : option.pattern.test(value)
}

/** What was chosen, with the initial value of each option that was not. */
export function withInitial<Options extends AnalysisOptions>(
  options: Options,
  chosen: ChosenOptions = {},
): OptionValues<Options> {
  const values = Object.entries(options).map(([name, { initial }]) => [name, chosen[name] ?? initial])
  return Object.fromEntries(values) as OptionValues<Options>
}
