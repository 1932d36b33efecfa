import { describe, expect, it } from 'vitest'
import { legacyEncoding, NO_KNOWLEDGE } from './legacy-encoding.ts'
import { decoderCalled } from './stream-decoder.ts'
import { encodeAs } from './testing/encode-as.ts'

/** Names of customers, written in the encodings that their country's tills use. */
const NAMES: readonly (readonly [encodings: readonly string[], names: string])[] = [
  [['shift_jis', 'euc-jp'], '山本さゆり,カトウ ジロウ,中村大輔,小林みどり,加藤あゆみ'],
  [['gb18030'], '周杰,孙丽娟,马国强,胡晓红,郭建华,何秀英'],
  [['big5'], '林志豪,黃淑芬,吳宗翰,劉雅婷,蔡佩珊'],
  [['euc-kr'], '윤서연,장도윤,임하은,한지우,오세훈,서민재'],
  [
    ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'],
    'Смирнова Ольга,Попов,Васильев,Фёдорова,Морозов',
  ],
  [['windows-1251', 'koi8-u'], 'Мельник,Кравченко Оксана,Їжак,Гриценко Євген'],
  [['windows-1253', 'iso-8859-7'], 'Οικονόμου,Άγγελος,Κωνσταντίνου,Μακρής'],
  [['windows-1254'], 'Kaya,Fatma Yıldız,Şule Öztürk,Doğan,İpek'],
  [['windows-1250', 'iso-8859-2'], 'Paweł Zając,Małgorzata Król,Dąbek,Święcicka'],
  [['windows-1250', 'iso-8859-2'], 'Procházka,Tomáš Veselý,Kříž,Růžičková'],
  [['windows-1250'], 'Szűcs,Gergő Pintér,Erdős,Jenő'],
  [['windows-1252', 'macintosh'], 'Jürgen Köhler,Bäcker,Weißmann,Großmann'],
  [['windows-1252', 'macintosh'], 'Amélie Lefèvre,Benoît,Françoise,Noëlle'],
  [['windows-1252', 'macintosh'], 'João Magalhães,Conceição,Inês,Simões'],
  [['windows-1252', 'macintosh'], 'Søren Kjær,Åge,Jørgensen,Mæhle'],
  [['windows-1252'], 'Þorsteinn,Guðmundur,Ægir,Jóhanna Sigurðardóttir'],
  [['windows-1255'], 'שפירא,גולדברג,חיים,רבקה פרידמן'],
  [['windows-1256', 'iso-8859-6'], 'عبد الله,زينب,مصطفى,نور الدين'],
  [['windows-874'], 'กิตติ,นภา,ชัยวัฒน์,พรทิพย์'],
  [['windows-1257'], 'Jonaitis,Žemaitė,Šulcas,Petrauskienė,Grigaliūnas'],
  [['windows-1257'], 'Põldmaa,Tõnis Rõuk,Šults,Jürison'],
  [['ibm850'], 'Bäcker,Gärtner Jörg,Weiß,Übele'],
  [['ibm850'], 'Ibáñez,Muñoz Íñigo,Peña'],
  // Of one customer.
  [['windows-1257'], 'Stonkienė Jūratė'],
  [['windows-1257'], 'Paulauskaitė'],
  [['windows-1250'], 'Csűrös Győző'],
  [['windows-1255'], 'לוינסון אברהם'],
  [['windows-1250'], 'Svobodová Anežka'],
  [['macintosh'], 'Jérôme Lévêque'],
  [['windows-1255'], 'דנה כהן'],
  [['iso-8859-2'], 'Matjaž Mlakar'],
  [['iso-8859-2', 'windows-1250'], 'Kateřina Říhová'],
  [['windows-1257', 'iso-8859-13'], 'Kārlis Krūmiņš'],
]

const NOTHING = Buffer.alloc(0)

describe('legacyEncoding', () => {
  it.each(NAMES.flatMap(([encodings, names]) => encodings.map((encoding) => [encoding, names] as const)))(
    'reads %s by what its letters spell: %s',
    async (encoding, names) => {
      const text = names.replaceAll(',', '\n')
      const bytes = encodeAs(text, encoding)
      const found = await legacyEncoding(bytes, bytes, NO_KNOWLEDGE)
      expect(decoderCalled(found.name).decode(bytes)).toBe(text)
    },
  )

  it('takes names that are known for evidence', async () => {
    // Nothing but characters of Chinese, which both encodings have.
    const bytes = encodeAs('田中\n佐藤\n', 'euc-jp')
    const known = (text: string) => (text.includes('佐藤') ? 2 : 0)
    expect((await legacyEncoding(bytes, bytes, { ...NO_KNOWLEDGE, count: known })).name).toBe('euc-jp')
  })

  it('asks where letters of two bytes are read in two ways, with words as each reads them', async () => {
    const { doubt } = await legacyEncoding(encodeAs('佐藤\n', 'euc-jp'), NOTHING, NO_KNOWLEDGE)
    expect(doubt?.map(({ encoding }) => encoding)).toEqual(['euc-kr', 'gb18030', 'euc-jp', 'big5'])
    expect(doubt).toContainEqual({ encoding: 'euc-jp', examples: ['佐藤'] })
    expect(doubt).toContainEqual({ encoding: 'gb18030', examples: ['捍疲'] })
  })

  it('reads Vietnamese, whose tones stand behind their vowels', async () => {
    // As Windows writes it: Nguyễn Thị Bình, Trần Đức Hoàng.
    const bytes = Buffer.from('4e677579eade6e20546869f2204269cc6e680a5472e2cc6e20d0fdec6320486fe06e67', 'hex')
    const { name } = await legacyEncoding(bytes, NOTHING, NO_KNOWLEDGE)
    expect(decoderCalled(name).decode(bytes).normalize()).toBe('Nguyễn Thị Bình\nTrần Đức Hoàng')
  })

  it('names the encodings that spell a single name as well, with what they spell', async () => {
    const { name, guess } = await legacyEncoding(encodeAs('خالد', 'iso-8859-6'), NOTHING, NO_KNOWLEDGE)
    expect(guess?.[0]?.encoding).toBe(name)
    expect(guess).toContainEqual({ encoding: 'iso-8859-6', examples: ['خالد'] })
  })

  it('takes signs alone for those of the West', async () => {
    expect(await legacyEncoding(Buffer.from('10 \x80;5 \xb0', 'latin1'), NOTHING, NO_KNOWLEDGE)).toMatchObject({
      name: 'windows-1252',
      doubt: null,
    })
  })
})
