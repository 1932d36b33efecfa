import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { RegularsError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'
import { main } from './command.ts'
import type { Ending, Work } from './listening.ts'
import { ReaderGone } from './output.ts'

const TEXT = said('cli.howRead.none')
const SAID = 'Nothing has been imported.'

/** What the program answers when its work ends so. */
async function answer(work: Work | Ending, ...args: string[]) {
  const [output, messages] = [new PassThrough(), new PassThrough()]
  const done: Work = typeof work === 'function' ? work : async () => work
  const code = await main(['sales.csv', '--language', 'en-GB', ...args], { work: done, output, messages })
  return { code, out: String(output.read() ?? ''), error: String(messages.read() ?? '') }
}

const failed = (code: RegularsError['code'], detail: string | null = null): Ending => ({
  type: 'failed',
  error: { code, text: TEXT, ...(detail === null ? {} : { detail }) },
  before: [],
})

describe('a command', () => {
  it('prints what its work gives', async () => {
    expect(await answer({ type: 'done', out: 'a table\n', before: [] })).toEqual({
      code: 0,
      out: 'a table\n',
      error: '',
    })
  })

  it('ends by the signal that stopped it, without a word', async () => {
    expect(await answer({ type: 'stopped', code: 130 })).toEqual({ code: 130, out: '', error: '' })
  })

  it.each([
    [failed('not-found', 'kept to itself'), 1, `${SAID}\n`],
    [failed('internal', 'at line 5'), 1, `${SAID}\nat line 5\n`],
    [failed('internal'), 1, `${SAID}\n`],
    [failed('damaged-file', 'row 7'), 1, `${SAID}\nDetails: row 7\n`],
    [failed('damaged-file'), 1, `${SAID}\n`],
    [failed('too-large', 'a sheet'), 1, `${SAID}\nDetails: a sheet\n`],
    [failed('usage', 'kept to itself'), 2, `${SAID}\nSee --help.\n`],
    [failed('open-encoding'), 1, `${SAID}\nName it with --encoding, as in --encoding shift_jis.\n`],
  ])('says what went wrong, and ends with a code of its own (%#)', async (ending, code, error) => {
    expect(await answer(ending)).toEqual({ code, out: '', error })
  })

  it('that asks anew has a code of its own', async () => {
    expect(await answer(failed('asked-anew'))).toMatchObject({
      code: 3,
      error: expect.stringContaining('--accept-changes'),
    })
  })

  it('says what is done when it fails, and when what it did cannot be printed', async () => {
    const before = [said('cli.done.written', { file: 'a.xlsx' }), said('cli.done.written', { file: 'b.xlsx' })]
    const error = `${SAID}\na.xlsx is written. b.xlsx is written.\n`
    expect(await answer({ type: 'failed', error: { code: 'not-found', text: TEXT }, before })).toMatchObject({ error })
  })

  it('whose work breaks off says so, and nothing where nobody reads any more', async () => {
    const breaks = (thrown: Error) => () => Promise.reject(thrown)
    expect(await answer(breaks(new RegularsError('disk-full', TEXT)))).toEqual({ code: 1, out: '', error: `${SAID}\n` })
    expect(await answer(breaks(new ReaderGone()))).toEqual({ code: 141, out: '', error: '' })
  })

  it('that cannot be understood, or asks for help, does no work', async () => {
    const never: Work = () => {
      throw new Error('worked')
    }
    expect(await answer(never, '--no-such')).toEqual({
      code: 2,
      out: '',
      error: 'There is no option --no-such.\nSee --help.\n',
    })
    const help = await answer(never, '--help')
    expect([help.code, help.error]).toEqual([0, ''])
    expect(help.out).toContain('--as-of')
  })
})
