/**
 * A line for the log without the places of a person's files: paths inside the program keep what comes after its folder, as in stacks;
 * all others become `<path>`, up to the quote or bracket they stand in, or the end of the line.
 */
export function withoutPaths(line: string, programFolder: string): string {
  const program = programFolder.replaceAll('\\', '/')
  return line
    .split('\n')
    .map((each) =>
      each
        .replaceAll(programFolder, PROGRAM)
        .replaceAll(program, PROGRAM)
        .replaceAll(new RegExp(`(?:file://)?/?${PROGRAM}`, 'g'), 'app:')
        .replace(QUOTED, '$1<path>$1')
        .replace(BARE, '<path>'),
    )
    .join('\n')
}

/** Stands in for the program's folder while others are looked for. */
const PROGRAM = '\u0000'

/** How a whole path begins: `/x`, `C:\\x`, `\\\\server`, `file:///x`, and `~`. */
const START = String.raw`(?:file:/{2,3}|[A-Za-z]:[\\/]|\\\\|~?/)(?=[^\s/])`

/** In quotes; a quote inside the name does not end it, so it goes to the last one of the line. */
const QUOTED = new RegExp(`(['"\`])${START}.*\\1`, 'g')

/** Where it cannot be part of a word, an address or a fraction. */
const BARE = new RegExp(`(?<![\\w.:/<])${START}[^)\\]]*`, 'g')
