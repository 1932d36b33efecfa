/** Texts outside `src/shared/words` that are right there. */
interface Allowed {
  readonly files: RegExp
  /** Which texts of these files; all of them where it is left out. */
  readonly texts?: RegExp
  readonly reason: string
}

export const ALLOWED: readonly Allowed[] = [
  {
    files: /\/understand\/(presets|synonyms|synonyms-abroad|heading-languages|first-and-last-name)\.ts$/,
    reason: 'Headings as tills write them.',
  },
  { files: /\/values\/month-names\.ts$/, reason: 'Codes of languages.' },
  {
    files: /\/values\/(?:sale-stems|sale-words|currency-words|clock-words|nobody-names|nobody-phrases)\.ts$/,
    reason: 'Words that tills write, in many languages.',
  },
  { files: /^src\//, texts: /^(Regulars|Alt)$/, reason: 'Names of the program and of keys.' },
  { files: /^src\/(shared\/calls|engine-process)\//, texts: /^in a thread$/, reason: 'Where a call runs, as a code.' },
  {
    files: /\/read\/(sniff|xls-source)\.ts$/,
    texts: /^(SQLite format 3|PowerPoint Document)/,
    reason: 'Signatures of files.',
  },
  { files: /\/rfm\/row-counts\.ts$|\/sales\/line-scope\.ts$/, texts: /^time [<>]/, reason: 'SQL.' },
  { files: /\/safety\/backup-names\.ts$/, reason: 'Names of files and folders, by which backups are found again.' },
  { files: /\/theme\/tokens\.ts$|\/paper\/page-style\.ts$/, reason: 'CSS.' },
  { files: /^src\/renderer\//, texts: /^color-mix\(/, reason: 'CSS.' },
  {
    files: /\/segment-maps\/(eleven-rfm|putler-grid|r-package|ten-rf)\.ts$/,
    texts: /^[A-Z]\S+( [A-Z]\S+)+$/,
    reason: 'Names of segments, which results keep; map-text.ts knows them.',
  },
  {
    files: /\/shared\/calls\/(app|map-schema|settings-schema)\.ts$/,
    reason: 'Details of what a schema refuses, beside an error that says it.',
  },
  { files: /\/main\/security\/(csp|host-rules)\.ts$/, reason: 'Rules for Chromium.' },
  {
    files: /\/main\/(engine-host\/engine-supervisor|ipc\/ipc-gate|print\/paper-page|window\/main-window)\.ts$/,
    texts: /^(engine: |engine ended|fault: |refused a call|paper gone: |page not loaded: )/,
    reason: 'Lines of the log.',
  },
  {
    files: /\/ipc-gate\.ts$|\/engine-process\/(answer-call|dispatcher)\.ts$|\/regular-file\.ts$/,
    texts: /^(There is no call|The call|The engine has no call|A result could not be stored|no regular file)/,
    reason: 'Details and lines of the log, about the program itself.',
  },
  {
    files: /\/safety\/check-workspace\.ts$/,
    texts: /refers to a missing|cannot be read in/,
    reason: 'Details of what SQLite finds, beside a sentence that says it.',
  },
  { files: /\/shared\/model\/errors\.ts$/, texts: /^something thrown of type/, reason: 'A detail for the log.' },
]
