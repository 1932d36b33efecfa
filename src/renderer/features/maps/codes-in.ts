/** The codes in a text, each once, and what in it is none; `best` is the highest score. */
export function codesIn(
  text: string,
  best: number,
): { readonly codes: readonly string[]; readonly wrong: readonly string[] } {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  const isCode = (word: string) => {
    const scores = word.includes('-') ? word.split('-') : [...word]
    return (
      scores.length === 3 &&
      scores.every((score) => /^\d{1,2}$/.test(score) && Number(score) >= 1 && Number(score) <= best)
    )
  }
  return { codes: [...new Set(words.filter(isCode))], wrong: words.filter((word) => !isCode(word)) }
}
