import { SALE_SENSES, type SaleSense, statusQuestion } from '../../../shared/model/answers.ts'
import { cellText } from '../values/cell-text.ts'
import { foldHeader } from '../values/fold.ts'
import { areWaysToPay, type MarkKind, NO, senseOf, wordSense, wordsOf, YES } from '../values/sale-words.ts'
import type { Draft } from './draft.ts'
import { givesBackByRows } from './gives-back.ts'
import type { Mark } from './reading.ts'

/** A column of statuses or types has few different values. */
const MOST_VALUES = 40
const STATUS =
  /status|statut|estado|etat|stato|situacao|zustand|durum|stav$|allapot|tila$|статус|состояние|状态|狀態|ステータス|상태|trangthai|(?:order|payment|transaction)state/
const TYPE = /type$|tipo|art$|typ$|vorgang|operaci|operation|event|kind$|тип|类型|類型|種別|유형|jenis|tur$|islem/
/** Of another thing than the sale: where it is, how it was sent, who bought it. */
const OF_OTHERS =
  /ship|fulfil|deliver|envio|versand|livraison|liefer|customer|client|kunde|member|tax|stock|product|item|card|subscri|email|marketing|marital|address|region/
const NEVER = /cancel|void|delet|storn|annul|anulad|cancelad|geannul|iptal|отмен|取消|キャンセル/
const WHEN = /at$|on$|date|time|datum|fecha|data|am$|dato|дата|日/
const FLAG_NEVER =
  /^(?:is|was)?(?:void|voided|cancel|cancelled|canceled|cancelado|cancelada|deleted|training|trainingmode|test|testmode|testorder|istest|storno|storniert|annule|annullato|abandoned|failed)$/
const FLAG_RETURN = /^(?:is|was)?(?:return|returned|refund|refunded|devolucion|retour|retoure)$/
const FLAG_GOOD = /^(?:is|was)?(?:active|valid|captured|paid|completed|successful|success|aktiv|activo|bezahlt|pagado)$/

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
  draft.reading = { ...draft.reading, marks, senses, refundedIs, reversals: reversalsIn(draft, marks) }
}

/** The values that say cancelled on rows of negative amounts alone: they take back a sale that has a row of its own. */
function reversalsIn({ evidence, columns }: Draft, marks: readonly Mark[]): Set<string> {
  const money = (['amount', 'quantity'] as const).flatMap((role) => {
    const at = columns.get(role)
    return at === undefined ? [] : [evidence.numbers(at)]
  })
  const found = new Set<string>()
  const others = new Set<string>()
  for (const { column, kind } of marks) {
    if (kind !== 'status' && kind !== 'type' && kind !== 'payment') continue
    for (const [at, row] of evidence.rows.entries()) {
      const value = cellText(row, column)
      if (value !== '')
        (money.some((numbers) => (numbers[at] as number) < 0) ? found : others).add(statusQuestion(value))
    }
  }
  return new Set([...found].filter((value) => !others.has(value)))
}

function kindOf(draft: Draft, column: number): MarkKind | null {
  const { filled, values, isComplete, dates } = draft.evidence.column(column)
  const name = foldHeader(draft.evidence.header.names[column] ?? '')
  if (filled === 0 || name === '') return null
  const flag = flagKind(draft, column)
  if (flag !== null) return flag
  if (NEVER.test(name) && WHEN.test(name) && dates === filled && filled < draft.evidence.rows.length) return 'filled'
  if (!isComplete || values.size > MOST_VALUES || OF_OTHERS.test(name)) return null
  if (STATUS.test(name)) return 'status'
  if (!TYPE.test(name)) return null
  const kind = wordKind(draft, column, 'type')
  const says = [...values.keys()].some((value) => (senseOf(value, name, kind) ?? 'sale') !== 'sale')
  return says ? kind : null
}

/** Types are ways to pay in some files. */
function wordKind(draft: Draft, column: number, kind: 'status' | 'type'): MarkKind {
  return kind === 'type' && areWaysToPay(draft.evidence.column(column).values.keys()) ? 'payment' : kind
}

/** A column of yes and no that says so of a sale by its name. */
function flagKind(draft: Draft, column: number): 'yes' | 'no' | 'returned' | null {
  const { values, isComplete } = draft.evidence.column(column)
  const name = foldHeader(draft.evidence.header.names[column] ?? '')
  const isFlag = isComplete && [...values.keys()].every((value) => isYesOrNo(wordsOf(value)))
  if (!isFlag || values.size === 0) return null
  if (FLAG_NEVER.test(name)) return 'yes'
  if (FLAG_RETURN.test(name)) return 'returned'
  return FLAG_GOOD.test(name) ? 'no' : null
}

function isYesOrNo(words: readonly string[]): boolean {
  const text = words.join(' ')
  return YES.has(text) || NO.has(text) || wordSense(words) === 'cancelled'
}
