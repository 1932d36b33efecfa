import { expect, it } from 'vitest'
import { commandLocale } from './command-locale.ts'

it.each([
  [['x.csv', '--language', 'en-US'], { LANG: 'de_DE.UTF-8' }, 'en-US', 'en-US'],
  [['--language=en-GB', '--no-such-option'], {}, 'en-GB', 'en-GB'],
  [['x.csv'], { LC_ALL: '', LANG: 'de_DE.UTF-8@euro' }, 'en-DE', 'de-DE'],
  [['x.csv'], { LC_ALL: 'en_US.UTF-8', LANG: 'de_DE.UTF-8' }, 'en-US', 'en-US'],
  [['x.csv'], { LC_ALL: '', LC_MESSAGES: 'en_US.UTF-8', LANG: 'de_DE.UTF-8' }, 'en-US', 'en-US'],
  [['x.csv'], {}, 'en-GB', 'en-GB'],
  [['x.csv'], { LC_ALL: 'C.UTF-8' }, 'en-GB', 'en-GB'],
  [['x.csv', '--language'], {}, 'en-GB', 'en-GB'],
])('%j with %j', (args, env, tag, numbers) => {
  expect(commandLocale(args, env)).toMatchObject({ tag, numbers })
})
