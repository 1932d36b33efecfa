import { SALE_SENSES, type SaleSense } from '../../../shared/model/answers.ts'
import { cellText } from '../values/cell-text.ts'
import { foldHeader, foldWords } from '../values/fold.ts'
import {
  areOfPayments,
  areWaysToPay,
  isBlank,
  isCorrection,
  isDone,
  isSaleType,
  isWon,
  type MarkKind,
  NO,
  senseOf,
  wordSense,
  YES,
} from '../values/sale-words.ts'
import type { Draft } from './draft.ts'
import { givesBackByRows } from './gives-back.ts'
import { type Mark, type Reading, valueIn } from './reading.ts'
import { areTakenOffPieces, isReturnedPiecesName } from './settle-returned-pieces.ts'

/** A column of statuses or types has few different values. */
export const MOST_VALUES = 40
/** A column that is not called so has fewer. */
const MOST_SAID = 12
const STATUS =
  /status|statut|estado|etat|stato|situacao|situatie|stare$|zustand|durum|stav$|stan$|allapot|tila$|статус|состояние|стан$|καταστασ|状态|狀態|ステータス|状況|상태|trangthai|สถานะ|الحالة|סטטוס|स्थिति|(?:order|payment|transaction)state|stage$|paymentresult|result$|ergebnis/
const TYPE =
  /type$|tipo|art$|typ$|vorgang|operaci|operation|операц|операція|nature$|rodzaj|event|kind$|тип|类型|類型|種別|유형|jenis|tur$|islem/
/** Of another thing than the sale: where it is, how it was sent, who bought it. */
const OF_OTHERS =
  /ship|fulfil|deliver|envio|versand|livraison|liefer|customer|client|kunde|member|tax|stock|product|item|card|subscri|email|marketing|marital|address|region/
/** Of the line of a sale, unlike other words of items. */
const OF_LINE = /^(?:order|line)?item(?:order)?(?:status|state)$/
const NEVER = /cancel|void|delet|storn|annul|anulad|cancelad|geannul|iptal|отмен|取消|キャンセル/
const WHEN = /at$|on$|date|time|datum|fecha|data|am$|dato|дата|日/
const OF_PAYMENT =
  /pay|paid|financial|zahl|pago|pagam|paiement|betal|platn|platb|uhrad|odeme|оплат|платеж|платіж|плащан|πληρωμ|付款|支付|決済|支払|入金|결제|입금|bayar|thanhtoan|ชำระ|maksu|fizet|plata|الدفع|תשלום|भुगतान/
/** When an invoice is to be paid. */
const DUE =
  /duedate|dateduo?e|^due(?:on|by)?$|fallig|vencimiento|vencimento|^vence|echeance|scadenza|vervaldatum|forfall|forfald|terminplat|termindeplat|splatnost|esedekesseg|erapaiva|scadent|vade(?:tarihi)?$|срокоплаты|到期/
/** Numbers of pieces and sums are no yes and no, even where they are 0 and 1. */
const COUNTS =
  /qty|quantity|count|amount|total|menge|anzahl|betrag|cantidad|importe|quantite|montant|number|days|rate|percent/
/** A sale that went back, other than a row that gives back. */
const WENT_BACK =
  /(?:returned|refunded|reversed|devuelt[oa]|reembolsad[oa]|devolvid[oa]|retourniert|erstattet|zuruckgegeben|remboursee?|retournee?|rimborsat[oa]|restituit[oa]|geretourneerd|terugbetaald|zwrocon[eoy])$/
/** When a sale went back, other than by when it may. */
const WENT_BACK_WHEN =
  /^(?:(?:date)?(?:returned|refunded|reversed)(?:at|on|date|time)?|(?:return|refund|reversal)date|dateof(?:return|refund)|fechade(?:devolucion|reembolso)|datade(?:devolucao|reembolso)|datede(?:retour|remboursement)|ruckgabedatum|retourdatum|erstattetam|datarimborso|datazwrotu|датавозврата)$/
/** Why, or by whom, something was done. */
const WHY = /reason|grund|motiv|raison|reden|powod|duvod|neden|причина|原因|理由|사유|by$|von$|par$|por$/

/** Finds every column that says what became of a sale, and what somebody said its values mean. */
export function settleMarks(draft: Draft): void {
  const { columns, answers, evidence, preset } = draft
  const marks: Mark[] = []
  for (const role of ['status', 'type'] as const) {
    const column = columns.get(role)
    if (column !== undefined) marks.push({ column, kind: flagKind(draft, column) ?? wordKind(draft, column, role) })
  }
  const taken = new Set(columns.values())
  if (preset === null) {
    for (const column of evidence.header.names.keys()) {
      const kind = taken.has(column) ? null : kindOf(draft, column)
      if (kind !== null) marks.push({ column, kind })
    }
  }
  const senses = new Map<string, SaleSense>()
  for (const [id, value] of Object.entries(answers)) {
    const sense = SALE_SENSES.find((each) => each === value)
    if (sense !== undefined) senses.set(id, sense)
  }
  const refundedIs = preset !== null || givesBackByRows(draft) ? 'sale' : 'cancelled'
  draft.reading = { ...draft.reading, marks, senses, refundedIs, ...negativesIn(draft, marks) }
}

/**
 * What values mean that stand on rows of negative amounts alone: they take back a sale that has a row of its own, or are no sale in a ledger. Of deals
 * only those that were won are sales.
 */
function negativesIn(
  { evidence, columns }: Draft,
  marks: readonly Mark[],
): Pick<Reading, 'reversals' | 'ledgerValues'> {
  const money = (['amount', 'quantity'] as const).flatMap((role) => {
    const at = columns.get(role)
    return at === undefined ? [] : [evidence.numbers(at)]
  })
  const reversals = new Set<string>()
  const ledgerValues = new Set<string>()
  for (const { column, kind } of marks) {
    if (kind === 'filled' || kind === 'no' || kind === 'returned') continue
    const negative = new Set<string>()
    const others = new Set<string>()
    for (const [at, row] of evidence.rows.entries()) {
      const value = cellText(row, column)
      if (value !== '') (money.some((numbers) => (numbers[at] as number) < 0) ? negative : others).add(value)
    }
    const senses = new Map([...negative, ...others].map((value) => [value, senseOf(value, '', kind)]))
    const isLedger = kind === 'type' && [...senses.values()].includes('ignore')
    if ([...senses.keys()].some(isWon)) {
      for (const [value, sense] of senses) if (sense === null) ledgerValues.add(valueIn(column, value))
    }
    for (const value of negative) {
      if (others.has(value)) continue
      if (senses.get(value) === 'cancelled') reversals.add(valueIn(column, value))
      else if (isLedger && senses.get(value) === null) ledgerValues.add(valueIn(column, value))
    }
  }
  return { reversals, ledgerValues }
}

function kindOf(draft: Draft, column: number): MarkKind | null {
  const { filled, values, isComplete, dates } = draft.evidence.column(column)
  const name = foldHeader(draft.evidence.header.names[column] ?? '')
  if (filled === 0 || name === '') return null
  const flag = flagKind(draft, column)
  if (flag !== null) return flag
  if (NEVER.test(name) && WHEN.test(name) && isDateOfFew(draft, column)) return 'filled'
  if (NEVER.test(name) && WHY.test(name) && filled < draft.evidence.rows.length) return 'filled'
  if (WENT_BACK_WHEN.test(name) && dates * 2 <= draft.evidence.rows.length && isDateOfFew(draft, column))
    return 'filled'
  if (!isComplete || values.size > MOST_VALUES || (OF_OTHERS.test(name) && !OF_LINE.test(name))) return null
  if (STATUS.test(name)) return wordKind(draft, column, 'status')
  if (!TYPE.test(name)) return ofSales([...values.keys()])
  const kind = wordKind(draft, column, 'type')
  const says = [...values.keys()].some((value) => (senseOf(value, name, kind) ?? 'sale') !== 'sale')
  return says ? kind : null
}

/** A column that is not called so but says sale on some rows and refund on others, or completed and cancelled. */
function ofSales(values: readonly string[]): MarkKind | null {
  if (values.length > MOST_SAID) return null
  const words = values.map(foldWords)
  const isType = words.some(isSaleType)
  if (!isType && !words.some(isDone)) return null
  const senses = values.map((value) => senseOf(value, '', isType ? 'type' : 'status'))
  return senses.some((sense) => sense === 'cancelled' || sense === 'return') ? (isType ? 'type' : 'status') : null
}

/** Whether some rows have a date, and the others nothing or a word for it. */
function isDateOfFew({ evidence }: Draft, column: number): boolean {
  const { filled, values, dates } = evidence.column(column)
  let blank = 0
  for (const [value, times] of values) if (isBlank(value)) blank += times
  return dates > 0 && dates + blank === filled && dates < evidence.rows.length
}

/** Types are ways to pay in some files, and statuses are those of payments. */
function wordKind(draft: Draft, column: number, kind: 'status' | 'type'): MarkKind {
  const values = [...draft.evidence.column(column).values.keys()]
  if (kind === 'type' && areWaysToPay(values)) return 'payment'
  if (kind === 'type') return saysWhatBecame(values) ? 'status' : kind
  const name = foldHeader(draft.evidence.header.names[column] ?? '')
  if (draft.preset !== null) return kind
  if (draft.evidence.header.names.some((each) => DUE.test(foldHeader(each)))) return 'invoiced'
  return OF_PAYMENT.test(name) || areOfPayments(values) ? 'paid' : kind
}

/** Whether types say that sales went back, where none is called a sale or what gives back. */
function saysWhatBecame(values: readonly string[]): boolean {
  const returns = values.filter((value) => senseOf(value, '', 'type') === 'return')
  return (
    returns.length > 0 &&
    returns.every((value) => WENT_BACK.test(foldHeader(value))) &&
    !values.some((value) => isSaleType(foldWords(value)))
  )
}

/** A column of yes and no that says so of a sale by its name. */
function flagKind(draft: Draft, column: number): 'yes' | 'no' | 'returned' | null {
  const { values, isComplete } = draft.evidence.column(column)
  const header = draft.evidence.header.names[column] ?? ''
  const name = foldHeader(header)
  const isFlag = isComplete && [...values.keys()].every((value) => isYesOrNo(foldWords(value)))
  if (
    !isFlag ||
    values.size === 0 ||
    areTakenOffPieces(draft, column) ||
    isReturnedPiecesName(header) ||
    OF_OTHERS.test(name) ||
    COUNTS.test(name)
  )
    return null
  const words = foldWords(header).filter((word) => !/^(?:is|was|ist|es|est)$/.test(word))
  const sense = wordSense(words)
  if (sense === 'cancelled' || words[0] === 'training') return 'yes'
  if (sense === 'return' || isCorrection(words))
    return WENT_BACK.test(name) && !givesBackByRows(draft) ? 'yes' : 'returned'
  return sense === 'sale' ||
    /^(?:valid|valido|gultig|aktiv|activo|actif|attivo|posted|booked|gebucht|проведен|контабилизирано|contabilizado)$/.test(
      words.join(' '),
    )
    ? 'no'
    : null
}

function isYesOrNo(words: readonly string[]): boolean {
  const text = words.join(' ')
  return YES.has(text) || NO.has(text) || wordSense(words) === 'cancelled'
}
