import { changeTexts } from './message-texts.ts'

/** What the texts write in the British way, and how Americans do. */
const SPELLINGS: Readonly<Record<string, string>> = {
  analyse: 'analyze',
  analysed: 'analyzed',
  behaviour: 'behavior',
  cancelled: 'canceled',
  cancelling: 'canceling',
  centre: 'center',
  centres: 'centers',
  colour: 'color',
  coloured: 'colored',
  colours: 'colors',
  favourite: 'favorite',
  grey: 'gray',
  licence: 'license',
  licences: 'licenses',
  recognised: 'recognized',
}

// Options of the command line, such as VALUE=cancelled, are the same everywhere.
const BRITISH = new RegExp(`(?<![=\\w-])(?:${Object.keys(SPELLINGS).join('|')})(?!\\w)`, 'gi')

/** A message in American spelling. */
export function americanMessage(message: string): string {
  return changeTexts(message, (text) =>
    text.replace(BRITISH, (word) => {
      const spelled = SPELLINGS[word.toLowerCase()] ?? word
      return /^[A-Z]/.test(word) ? spelled[0]?.toUpperCase() + spelled.slice(1) : spelled
    }),
  )
}
