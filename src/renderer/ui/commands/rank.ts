import type { CommandEntry } from './registry.tsx'

/** The commands that fit a query, best first: a title that starts with it, a word that does, a keyword, letters in order. */
export function rankCommands(commands: readonly CommandEntry[], query: string): readonly CommandEntry[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return commands
  return commands
    .map((command, index) => ({
      command,
      index,
      score: closeness(`${command.title} ${command.group}`.toLowerCase(), command.keywords ?? '', wanted),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ command }) => command)
}

function closeness(text: string, keywords: string, wanted: string): number {
  if (text.startsWith(wanted)) return 5
  if (text.split(/\s+/).some((word) => word.startsWith(wanted))) return 4
  if (text.includes(wanted)) return 3
  if (keywords.split(' ').some((word) => word.startsWith(wanted))) return 2
  return lettersInOrder(text, wanted) ? 1 : 0
}

function lettersInOrder(text: string, wanted: string): boolean {
  let from = 0
  for (const letter of wanted) {
    from = text.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}
