import type { SaleSense } from '../../../shared/model/answers.ts'
import { saysCancelled, saysRefund } from './row-words.ts'
import { HOLDS, STEMS } from './sale-stems.ts'

/** How a column says what became of a sale: in words, also beside ways to pay, by any value at all, or by yes or no. */
export type MarkKind = 'status' | 'type' | 'payment' | 'filled' | 'yes' | 'no' | 'returned'

/** Texts longer than this are remarks and no statuses. */
const LONGEST = 60

/** The words that are yes and no in the columns of tills. */
export const YES: ReadonlySet<string> = new Set(
  'true yes y 1 x on ja j si oui sim evet tak da ano igen да так はい 是 예'.split(' '),
)
export const NO: ReadonlySet<string> = new Set(
  'false no n 0 off nein non nee nao hayir nie ne nem нет ні いいえ 否 아니요'.split(' '),
)

/** How people pay, which says nothing of what became of a sale: a bank transfer is a sale, and so is credit. */
const WAY_TO_PAY =
  /^(?:cash|credit|debit|(?:credit |debit |bank |gift )?cards?|visa|master ?card|amex|american express|pay ?pal|apple pay|google pay|klarna|(?:bank |wire )?transfer|cheque|check|voucher|bar|ec|karte|kartenzahlung|uberweisung|lastschrift|efectivo|tarjeta|transferencia|especes|carte|virement|contanti|carta|bonifico|contant|pin|dinheiro|cartao|pix|boleto|gotowka|karta|przelew|nakit|kart|havale|наличные|карта|перевод|现金|支付宝|微信|現金|カード|현금|카드)$/

/** What Vietnamese writes in two words, and what means something else in one. */
const PHRASES: readonly (readonly [RegExp, SaleSense])[] = [
  [/\b(?:da huy|huy don|bi huy|that bai|tu choi)\b|^huy\b/, 'cancelled'],
  [/\b(?:hoan tien|tra hang|hoan tra)\b/, 'return'],
  [
    /\b(?:pending payment|awaiting payment|payment pending|not paid|non paye|no pagad[oa]|nicht bezahlt|nao pago)\b/,
    'cancelled',
  ],
  [/\b(?:credit (?:note|memo|invoice)|nota (?:di |de )?credito|nota de devolucao)\b|^(?:merce )?res[oi]$/, 'return'],
  [/\btop ?up\b/, 'ignore'],
]

/** What says that a sale took place, so that nobody need ask. */
const SALE =
  /^(?:sale|sales|sold|paid|complete|completed|closed|done|ok|success|successful|succeeded|approved|accepted|authorized|captured|settled|delivered|shipped|fulfilled|received|invoice|invoiced|receipt|order|payment|charge|charged|purchase|processed|confirmed|active|normal|verkauf|bezahlt|abgeschlossen|erledigt|geliefert|versandt|rechnung|venta|pagado|pagada|completado|completada|cerrado|cerrada|entregado|entregada|enviado|recibido|abierta|vente|paye|payee|termine|terminee|livre|livree|vendita|pagato|completato|consegnato|verkoop|betaald|voltooid|geleverd|venda|pago|concluido|entregue|sprzedaz|zrealizowane|oplacone|zaplaceno|dokonceno|eladas|fizetve|teljesitve|satis|odendi|tamamlandi|teslim edildi|продажа|оплачен|оплачено|выполнен|выполнено|доставлен|завершен|交易成功|已完成|已付款|完了|発送済|支払い済み|결제완료|완료|selesai|lunas|hoan thanh)$/

/**
 * What a value that is not empty says of its sale in a column of a kind; null where no rule knows it. A status that says refunded
 * is a return here; what that means depends on whether the refund has a row of its own.
 */
export function senseOf(text: string, header: string, kind: MarkKind): SaleSense | null {
  const words = wordsOf(text)
  switch (kind) {
    case 'filled':
      return NO.has(words.join(' ')) ? 'sale' : 'cancelled'
    case 'yes':
      return YES.has(words.join(' ')) || wordSense(words) === 'cancelled' ? 'cancelled' : 'sale'
    case 'returned':
      return YES.has(words.join(' ')) ? 'return' : 'sale'
    case 'no':
      return NO.has(words.join(' ')) ? 'cancelled' : 'sale'
    default:
      if (text.length > LONGEST || (kind === 'payment' && WAY_TO_PAY.test(words.join(' ')))) return null
      if (kind === 'status' && saysCancelled(text, header)) return 'cancelled'
      if (kind === 'type' && saysCancelled(text, '') && !/storn|annul/i.test(text)) return 'cancelled'
      if (kind !== 'status' && saysRefund(text)) return 'return'
      return typeOrStatus(words, kind)
  }
}

function typeOrStatus(words: readonly string[], kind: 'status' | 'type' | 'payment'): SaleSense | null {
  const sense = wordSense(words)
  if (kind === 'status') return sense === 'ignore' ? null : sense
  // A row of its own that takes a sale back is money given back.
  return sense === 'cancelled' &&
    words.some((word) => /^(?:storn|sztorn|annul|anula|ανακλ|сторн|аннулир|chargeback)/.test(word))
    ? 'return'
    : sense
}

/** What the words of a status or type say, in any language; null for nothing known. */
export function wordSense(words: readonly string[]): SaleSense | null {
  const text = words.join(' ')
  if (SALE.test(text)) return 'sale'
  const phrase = PHRASES.find(([pattern]) => pattern.test(text))
  if (phrase) return phrase[1]
  if (has(words, text, 'partly')) return 'sale'
  if (words.some((word) => STEMS.not.includes(word))) return null
  if (has(words, text, 'cancelled') || words.includes('test')) return 'cancelled'
  if (has(words, text, 'returned') && !words.includes('returning')) return 'return'
  return has(words, text, 'ledger') ? 'ignore' : null
}

function has(words: readonly string[], text: string, what: keyof typeof HOLDS): boolean {
  return (
    STEMS[what].some((stem) => words.some((word) => word.startsWith(stem))) ||
    HOLDS[what].some((each) => text.includes(each))
  )
}

/** Whether the values of a column are ways to pay, at least two of them. */
export function areWaysToPay(values: Iterable<string>): boolean {
  return [...values].filter((value) => WAY_TO_PAY.test(wordsOf(value).join(' '))).length > 1
}

/** The words of a text in lower case, without accents; camel case and underscores part words too. */
export function wordsOf(text: string): string[] {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}
