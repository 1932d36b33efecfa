import type { SaleSense } from '../../../shared/model/answers.ts'
import { foldWords } from './fold.ts'
import { saysCancelled, saysRefund } from './row-words.ts'
import { HOLDS, STEMS } from './sale-stems.ts'

/** How a column says what became of a sale: in words, of its payment, of an invoice that may be paid later, also beside ways to pay, by any value at all, or by yes or no. */
export type MarkKind = 'status' | 'paid' | 'invoiced' | 'type' | 'payment' | 'filled' | 'yes' | 'no' | 'returned'

/** Whether a text says that there is no value, as databases and people write it. */
export function isBlank(text: string): boolean {
  return /^(?:null|none|nil|n\/?a|nan|nat|-+|\(blank\)|0000-00-00(?: 00:00:00)?)$/i.test(text)
}

/** Texts longer than this are remarks and no statuses. */
const LONGEST = 60

/** The words that are yes and no in the columns of tills. */
export const YES: ReadonlySet<string> = new Set(
  'true yes y 1 x on ja j si oui sim evet tak da ano igen kylla co ya ναι да так हाँ はい 是 예 نعم כן ใช่ wahr vrai verdadero verdadeiro vero waar prawda pravda igaz dogru истина'.split(
    ' ',
  ),
)
export const NO: ReadonlySet<string> = new Set(
  'false no n 0 off nein non nee nej nei nao hayir nie ne nem ei nu khong tidak οχι нет ні いいえ 否 아니요 아니오 لا לא ไม่ falsch faux falso onwaar falsz nepravda hamis yanlis ложь'.split(
    ' ',
  ),
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
  [
    /\b(?:credit (?:note|memo|invoice)|sales? returns?|nota (?:di |de )?credito|nota de devolucao)\b|^(?:merce )?res[oi]$|^(?:abono|avoir)\b/,
    'return',
  ],
  // Stripe: nobody paid yet.
  [/^requires (?:payment method|action|confirmation)$|^uncaptured$/, 'cancelled'],
  [/\b(?:timed? ?out|expired|no ?show|never paid|charged? ?back)\b|^(?:closed )?lost$/, 'cancelled'],
  [/^(?:sales )?(?:offer|quote)s?$|\bpro ?forma\b/, 'cancelled'],
  // Norwegian and Danish, beside the French `refusé`.
  [/\brefus(?:jon|ion|ert)/, 'return'],
  [/\btop ?up\b/, 'ignore'],
  [/\bcancel(?:lation)? (?:invoice|receipt|document)\b/, 'return'],
  // What visitors of a shop do before they buy.
  [/^(?:(?:page|product|item) )?(?:view|click|impression)(?:ed|s)?$|\b(?:cart|wish ?list|basket)$/, 'ignore'],
]

/** What a row is that is a sale. */
const SALE_TYPE =
  /^(?:sale|sales|sales? (?:invoice|order|receipt)|purchase|invoice|receipt|charge|verkauf|rechnung|venta|vente|facture|vendita|fattura|verkoop|factuur|venda|sprzedaz|prodej|predaj|eladas|satis|forsaljning|salg|myynti|vanzare|prodaja|продажа|продаж|продажба|πωληση|销售|销货|売上|販売|판매|مبيعات|بيع|מכירה|बिक्री|penjualan|ban hang|ขาย)$/

/** What says that a sale took place, so that nobody need ask. */
const SALE =
  /^(?:sold|(?:closed )?won|gewonnen|ganad[oa]|ganho|gagnee?|vint[oa]|paid|complete|completed|closed|done|ok|success|successful|succeeded|approved|accepted|authorized|captured|settled|delivered|shipped|dispatched|fulfilled|received|invoiced|order|payment|charged|processed|processing|confirmed|active|normal|in progress|ready|bezahlt|abgeschlossen|erledigt|geliefert|versandt|versendet|bestatigt|pagad[oa]|completad[oa]|cerrad[oa]|entregad[oa]|enviad[oa]|recibid[oa]|aprobad[oa]|abiert[oa]|payee?|terminee?|livree?|expediee?|validee?|acceptee?|pagat[oa]|completat[oa]|consegnat[oa]|spedit[oa]|evas[oa]|approvat[oa]|betaald|voltooid|geleverd|verzonden|afgerond|pago|concluid[oa]|entregue|aprovad[oa]|zrealizowan[ey]|oplacon[ey]|wyslan[ey]|dostarczon[ey]|zakonczon[ey]|zaplacen[oa]|dokoncen[oa]|vyrizen[oa]|odeslan[oa]|dorucen[oa]|fizetve|teljesitve|kiszallitva|odendi|tamamlandi|teslim edildi|kargoda|levererad|skickad|betald|klar|leveret|afsendt|betalt|levert|sendt|toimitettu|maksettu|valmis|livrata?|finalizata?|platita?|taidetud|tasutud|makstud|valjastatud|saadetud|izpildits|apmaksats|nosutits|piegadats|pabeigts|ivykdyt[ao]s?|apmoket[ao]s?|issiust[ao]s?|pristatyt[ao]s?|lliurad[oa]|afgreidd?|greidd?|isporucen[oa]?|placen[oa]?|zavrsen[oa]?|poslan[oa]?|изпълнен[ао]?|платен[ао]?|завършен[ао]?|испоручен[оа]?|испорачан[оа]?|відправлен[оа]|תשלום התקבל|שולם|تم التنفيذ|تم الشحن|оплачен[оа]?|выполнен[оа]?|доставлен[оа]?|завершен[оа]?|получен[оа]?|виконано|оплачено|ολοκληρωθηκε|παραδοθηκε|πληρωθηκε|交易成功|已完成|已付款|已发货|已支付|完了|発送済み?|支払い済み?|入金済み?|결제완료|배송완료|구매확정|완료|selesai|lunas|dikirim|hoan thanh|da giao|مكتمل|تم التوصيل|הושלם|נשלח|สำเร็จ|สำเร็จแล้ว|จัดส่งแล้ว)$/

/** Whether a value says that a deal was made. */
export function isWon(text: string): boolean {
  return /^(?:(?:closed )?won|gewonnen|ganad[oa]|ganho|gagnee?|vint[oa])$/.test(foldWords(text).join(' '))
}

/** Whether the words of a value say that the row is a sale, or that a sale took place. */
export function isSaleType(words: readonly string[]): boolean {
  return SALE_TYPE.test(words.join(' '))
}

/** Whether the words of a value say that a sale took place. */
export function isDone(words: readonly string[]): boolean {
  return SALE.test(words.join(' '))
}

/**
 * What a value that is not empty says of its sale in a column of a kind; null where no rule knows it. A status that says refunded
 * is a return here; what that means depends on whether the refund has a row of its own.
 */
export function senseOf(text: string, header: string, kind: MarkKind): SaleSense | null {
  const words = foldWords(text)
  switch (kind) {
    case 'filled':
      return NO.has(words.join(' ')) || isBlank(text) ? 'sale' : 'cancelled'
    case 'yes':
      return YES.has(words.join(' ')) || wordSense(words) === 'cancelled' ? 'cancelled' : 'sale'
    case 'returned':
      return YES.has(words.join(' ')) ? 'return' : 'sale'
    case 'no':
      return NO.has(words.join(' ')) ? 'cancelled' : 'sale'
    default:
      if (kind === 'invoiced' && isYetToPay(words)) return 'sale'
      if (text.length > LONGEST || (kind === 'payment' && WAY_TO_PAY.test(words.join(' ')))) return null
      if (kind === 'paid' && begins(words, 'waiting') && !begins(words, 'received')) return 'cancelled'
      if (isStatus(kind) && saysCancelled(text, header)) return 'cancelled'
      if (kind === 'type' && saysCancelled(text, '') && !/storn|annul/i.test(text)) return 'cancelled'
      if (!isStatus(kind) && saysRefund(text)) return 'return'
      return typeOrStatus(words, kind)
  }
}

/** Whether values say what became of the row's sale, and not what the row is. */
export function isStatus(kind: MarkKind): boolean {
  return kind === 'status' || kind === 'paid' || kind === 'invoiced'
}

/** Whether the values of a column say what became of payments. */
export function areOfPayments(values: Iterable<string>): boolean {
  return [...values].some((value) => OF_PAYMENTS.test(foldWords(value).join(' ')))
}

const OF_PAYMENTS =
  /^(?:(?:un|not |partially )?paid|declined|denied|captured|authori[sz]ed|chargeback|charged back|(?:nicht |un)?bezahlt|(?:no )?pagado|(?:non )?paye|(?:non )?pagato|(?:nao )?pago|(?:niet |on)betaald|(?:nie)?oplacone|(?:ne)?zaplaceno|оплачено?|не оплачено?|已付款|已支付|未付款|入金済み?|支払い済み?|결제완료|odendi|lunas)$/

/** Documents that correct an invoice, which are those of returns as credit notes are. */
const CORRECTION =
  /korekt|koryg|korrektur|rectificati|rettificativ|helyesbit|корректиров|коригув|(?:kredit|credit)(?:nota?|faktur|factu|memo|invoice|bill|slip)|^(?:accrec|ar)credit$/

function typeOrStatus(words: readonly string[], kind: MarkKind): SaleSense | null {
  const sense = wordSense(words)
  if (!isStatus(kind) && sense !== 'sale' && isCorrection(words)) return 'return'
  if (isStatus(kind)) return sense === 'ignore' ? null : sense
  // A row of its own that takes a sale back is money given back.
  return sense === 'cancelled' &&
    words.some((word) => /^(?:storn|sztorn|annul|anula|ανακλ|сторн|аннулир|chargeback|cancellation)/.test(word))
    ? 'return'
    : sense
}

/** What the words of a status or type say, in any language; null for nothing known. */
export function wordSense(words: readonly string[]): SaleSense | null {
  const text = words.join(' ')
  if (isSaleType(words) || isDone(words)) return 'sale'
  const phrase = PHRASES.find(([pattern]) => pattern.test(text))
  if (phrase) return phrase[1]
  if (has(words, text, 'partly')) return 'sale'
  if (isUnpaid(words)) return 'cancelled'
  if (words.some((word) => STEMS.not.includes(word))) return null
  if (has(words, text, 'cancelled') || words.includes('test')) return 'cancelled'
  if (has(words, text, 'returned') && !words.includes('returning')) return 'return'
  return has(words, text, 'ledger') ? 'ignore' : null
}

/** Whether a document corrects another one by its name, as a credit note does. */
export function isCorrection(words: readonly string[]): boolean {
  return words.some((word) => CORRECTION.test(word))
}

/** Whether nobody paid yet, which leaves an invoice what it is. */
function isYetToPay(words: readonly string[]): boolean {
  return isUnpaid(words) || begins(words, 'waiting') || begins(words, 'unpaid') || words.join(' ') === 'open'
}

function begins(words: readonly string[], what: keyof typeof STEMS): boolean {
  return words.some((word) => STEMS[what].some((stem) => word.startsWith(stem)))
}

/** Whether a payment is awaited, or something that makes a sale was not done. */
function isUnpaid(words: readonly string[]): boolean {
  if (begins(words, 'waiting') && begins(words, 'payment') && !begins(words, 'received')) return true
  const at = words.findIndex((word) => STEMS.not.includes(word))
  return at >= 0 && STEMS.done.some((stem) => words.slice(at + 1).some((word) => word.startsWith(stem)))
}

function has(words: readonly string[], text: string, what: keyof typeof HOLDS): boolean {
  return begins(words, what) || HOLDS[what].some((each) => text.includes(each))
}

/** Whether the values of a column are ways to pay, at least two of them. */
export function areWaysToPay(values: Iterable<string>): boolean {
  return [...values].filter((value) => WAY_TO_PAY.test(foldWords(value).join(' '))).length > 1
}
