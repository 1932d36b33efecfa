/** A message with what a person reads of it changed, piece by piece; what ICU reads (names in braces, kinds, selectors, tags) stays. */
export function changeTexts(message: string, change: (text: string) => string): string {
  let written = ''
  let text = ''
  const stack: ('argument' | 'body')[] = ['body']
  const keep = (kept: string) => {
    written += change(text) + kept
    text = ''
  }
  for (let at = 0; at < message.length; at += 1) {
    const char = message[at] as string
    if (char === '{') {
      stack.push(stack.at(-1) === 'argument' ? 'body' : 'argument')
      keep(char)
    } else if (char === '}') {
      stack.pop()
      keep(char)
    } else if (stack.at(-1) === 'argument') {
      keep(char)
    } else if (char === '<') {
      const end = message.indexOf('>', at)
      keep(message.slice(at, end + 1))
      at = end
    } else {
      text += char
    }
  }
  keep('')
  return written
}
