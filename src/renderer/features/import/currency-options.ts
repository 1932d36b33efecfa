/** What can be done with the currencies of a file. */
export interface CurrencyOptions {
  /** Whether the amounts cannot simply be taken as they are. */
  readonly isNeeded: boolean
  /** The currencies that everything can be converted into: the workspace has one at most. */
  readonly into: readonly string[]
  /** The currencies that can be the only ones taken. */
  readonly keep: readonly string[]
}

/** What can be done with a file whose first rows name these currencies, in a workspace of that currency, if it has one. */
export function currencyOptions(inFile: readonly string[], workspace: string | null): CurrencyOptions {
  const into = workspace === null ? inFile : [workspace]
  return {
    isNeeded: inFile.length > 1 || (workspace !== null && inFile.some((code) => code !== workspace)),
    into,
    keep: into.filter((code) => inFile.includes(code)),
  }
}
