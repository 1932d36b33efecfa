import { expect, it } from 'vitest'
import { detectDoubleByte } from './encoding-detector.ts'
import { refusalsFor } from './refusals.ts'
import { decoderCalled, encodingCalled } from './stream-decoder.ts'
import { encodeAs } from './testing/encode-as.ts'
import { utf8Chunks } from './xml-encoding.ts'

it.each([
  ['latin1', 'windows-1252'],
  ['UTF8', 'utf-8'],
  ['cp850', 'ibm850'],
  [' IBM437 ', 'ibm437'],
])('calls %j %s', (label, name) => {
  expect(encodingCalled(label)).toBe(name)
  expect(encodingCalled(name)).toBe(name)
})

it('knows no encoding of another name', () => {
  expect(() => encodingCalled('letters')).toThrow(RangeError)
})

it('decodes letters of DOS and others, chunk by chunk', () => {
  expect(decoderCalled('ibm850').decode(Uint8Array.of(0x81, 0x41))).toBe('üA')
  expect(decoderCalled('ibm850').decode()).toBe('')
  const utf8 = decoderCalled('utf-8')
  const [start, end] = [Uint8Array.of(0x41, 0xc3), Uint8Array.of(0xbc)]
  expect(utf8.decode(start, { stream: true }) + utf8.decode(end, { stream: true }) + utf8.decode()).toBe('Aü')
})

it('tells an encoding of East Asia by its characters, and none from too few', async () => {
  const text = '注文番号,顧客名,商品,数量,金額\n一,山田花子,お茶,二,千円です。毎度ありがとうございます\n'.repeat(3)
  expect(await detectDoubleByte(encodeAs(text, 'shift_jis'))).toBe('shift_jis')
  expect(await detectDoubleByte(Buffer.from('plain'))).toBeNull()
})

const XML = '<?xml version="1.0" encoding="ENCODING"?><a>Łódź</a>'

it.each([
  ['UTF-16 with its mark, little end first', Buffer.from(`\ufeff${XML}`, 'utf16le')],
  ['UTF-16 without a mark, little end first', Buffer.from(XML, 'utf16le')],
  ['UTF-16 with its mark, big end first', Buffer.from(`\ufeff${XML}`, 'utf16le').swap16()],
  ['UTF-16 without a mark, big end first', Buffer.from(XML, 'utf16le').swap16()],
  ['UTF-8', Buffer.from(XML.replace('ENCODING', 'UTF-8'))],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${XML.replace('ENCODING', 'UTF-8')}`)],
  ['UTF-8 that says UTF-16', Buffer.from(XML.replace('ENCODING', 'UTF-16'))],
  [
    'what it declares',
    Buffer.from(XML.replace('ENCODING', 'iso-8859-2').replace('Łódź', '\u00a3\u00f3d\u00bc'), 'latin1'),
  ],
])('gives XML in %s as UTF-8 without a mark, however it is cut', async (_, bytes) => {
  const cut = [bytes.subarray(0, 80), Buffer.alloc(0), bytes.subarray(80, 87), bytes.subarray(87)]
  async function* chunks() {
    yield* cut
  }
  const out: Buffer[] = []
  for await (const chunk of utf8Chunks(chunks(), refusalsFor('a.xlsx'))) out.push(chunk)
  const text = Buffer.concat(out).toString()
  expect(text.startsWith('<?xml')).toBe(true)
  expect(text.endsWith('<a>Łódź</a>')).toBe(true)
})

it('refuses XML in an encoding that nobody knows', async () => {
  async function* chunks() {
    yield Buffer.from(XML.replace('ENCODING', 'letters'))
  }
  await expect(utf8Chunks(chunks(), refusalsFor('a.xlsx')).next()).rejects.toMatchObject({ code: 'damaged-file' })
})
