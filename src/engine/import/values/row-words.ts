import { foldHeader } from './fold.ts'
import { isNobodysName } from './nobody-names.ts'

const CANCELLED = new Set(
  'cancelled,canceled,void,voided,storniert,storno,anulado,annule,annullato,failed,declined,deleted'.split(','),
)

/** What a status says where nobody paid. */
const NOT_PAID = new Set(
  'unpaid,notpaid,pendingpayment,awaitingpayment,paymentpending,unbezahlt,nichtbezahlt,impaye,nonpaye,impagado,nopagado'.split(
    ',',
  ),
)

/** What says so in a column about payment only. */
const OPEN = new Set('pending,open,due,overdue,outstanding,offen,no,false,nein,non'.split(','))

const REFUND = new Set(
  'refund,refunded,return,returned,creditnote,credit,creditmemo,gutschrift,retoure,devolucion,remboursement,avoir,reso'.split(
    ',',
  ),
)

const YES = new Set('true,yes,y,1,x,on,ja,j,si,oui,sim,evet'.split(','))
const NO = new Set('false,no,n,0,off,nein,non,nee,nao,hayir'.split(','))
const OPTED_OUT = new Set(
  'unsubscribed,optout,optedout,notsubscribed,donotcontact,never,abgemeldet,withdrawn'.split(','),
)
const OPTED_IN = new Set('subscribed,optin,optedin,consented,granted,angemeldet'.split(','))
/** The most characters of such words, with what may stand between their letters. */
const LONGEST_WORD = 100
/** Headers by which yes means that a customer wants to be written to. */
const AGREES = /accept|optin|optedin|(?<!un)subscri|newsletter|consent|allow|mayemail|permission|einwilligung/

const TOTAL = new RegExp(
  `^(?:(?:grand|sub|report|sheet|overall|page|day|daily|month|monthly|running|net|sous|general|genel|ara|sub|eind)[\\s-]*)?` +
    `(?:totals?|totales|totaal|totale|totaux|total general|totalt|toplam|tussentotaal|summe|gesamt(?:summe|betrag)?|` +
    `zwischensumme|endsumme|suma|sum|somma|subtotale|razem|celkem|osszesen|összesen|yhteensa|yhteensä|i alt|итого|всего|` +
    `合計|小計|总计|合计|小计|summary|records found|count)(?![\\p{L}\\p{N}])`,
  'iu',
)

/** What a cell says in one word; empty for a text too long to be one, which is not worth folding. */
function wordOf(text: string): string {
  return text.length > LONGEST_WORD ? '' : foldHeader(text)
}

/** Nothing but zeros, or one digit so often that it was held down, as where a till insists on a phone number. */
const NO_NUMBER = /^(?:0+|(\d)\1{6,})$/

/** Whether a customer's name or id says that there is none. */
export function isNobody(text: string): boolean {
  // Nearly all ids start with a digit.
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return NO_NUMBER.test(text)
  return isNobodysName(text)
}

/** Whether a status, or a column called Void or Cancelled, says that the sale never happened; what nobody paid did not either. */
export function saysCancelled(text: string, header: string): boolean {
  const word = wordOf(text)
  if (word === '') return false
  const column = foldHeader(header)
  if (NOT_PAID.has(word) || (/payment|paid|financial|bezahl/.test(column) && OPEN.has(word))) return true
  if (/void|cancel/.test(column)) return ['true', 'yes', 'y', '1', 'x', 'ja'].includes(word) || CANCELLED.has(word)
  return CANCELLED.has(word)
}

/** Whether a type says that money went back. */
export function saysRefund(text: string): boolean {
  return text !== '' && REFUND.has(wordOf(text))
}

/**
 * Whether a customer asked not to be written to: a column called Do Not Contact says it with yes, one called Accepts Marketing
 * with no. Null where the cell says neither.
 */
export function saysOptOut(text: string, header: string): boolean | null {
  const word = wordOf(text)
  if (OPTED_OUT.has(word)) return true
  if (OPTED_IN.has(word)) return false
  const isYes = YES.has(word)
  if (!isYes && !NO.has(word)) return null
  return AGREES.test(foldHeader(header)) ? !isYes : isYes
}

/** Whether an order's number marks a credit note: `C` and digits. */
export function isCreditNumber(number: string): boolean {
  const first = number.charCodeAt(0)
  if (first !== 67 && first !== 99) return false
  const second = number.charCodeAt(1)
  return second >= 48 && second <= 57
}

/** Whether a cell is, or starts with, the label of a totals row. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(text)
}

/** Whether a cell is such a label and nothing more, so that it names neither an order nor a customer. */
export function isOnlyTotalLabel(text: string): boolean {
  const first = text.charCodeAt(0)
  if (text.length > 30 || (first >= 48 && first <= 57)) return false
  const label = TOTAL.exec(text)
  return label !== null && /^[\s:.=-]*$/.test(text.slice(label[0].length))
}
