import { describe, expect, it } from 'vitest'
import { areWaysToPay, senseOf } from './sale-words.ts'

/** Language: a sale, one that never happened, one that nobody paid yet, and one that went back. */
const STATUSES: Readonly<Record<string, readonly [sale: string, cancelled: string, unpaid: string, returned: string]>> =
  {
    English: ['Ready for pickup', 'Cancelled by customer', 'Awaiting payment', 'Refunded'],
    German: ['Versendet', 'Vom Kunden storniert', 'Zahlung ausstehend', 'Rückerstattet'],
    French: ['Expédiée', 'Annulée par le client', 'En attente de paiement', 'Remboursée'],
    Spanish: ['Enviado', 'Cancelado por el comprador', 'Pendiente de pago', 'Devuelto'],
    Portuguese: ['Entregue', 'Cancelado pelo comprador', 'Aguardando pagamento', 'Devolvido'],
    Italian: ['Spedito', 'Annullato', 'In attesa di pagamento', 'Rimborsato'],
    Dutch: ['Verzonden', 'Geannuleerd door klant', 'Wacht op betaling', 'Terugbetaald'],
    Polish: ['Wysłane', 'Anulowane przez klienta', 'Oczekuje na płatność', 'Zwrócone'],
    Czech: ['Odesláno', 'Stornována', 'Čeká na platbu', 'Vráceno'],
    Hungarian: ['Kiszállítva', 'Törölve', 'Fizetésre vár, függőben', 'Visszatérítve'],
    Romanian: ['Livrată', 'Anulată', 'În așteptarea plății', 'Returnată'],
    Turkish: ['Kargoda', 'İptal edildi', 'Ödeme bekleniyor', 'İade edildi'],
    Swedish: ['Skickad', 'Makulerad', 'Väntar på betalning', 'Återbetald'],
    Danish: ['Afsendt', 'Annulleret', 'Afventer betaling', 'Refunderet'],
    Norwegian: ['Sendt', 'Avbrutt', 'Venter på betaling', 'Tilbakebetalt'],
    Finnish: ['Toimitettu', 'Peruttu', 'Odottaa maksua', 'Hyvitetty'],
    Russian: ['Доставлен', 'Отменён покупателем', 'Ожидает оплаты', 'Возвращён'],
    Ukrainian: ['Доставлено', 'Скасовано', 'Очікує оплати', 'Повернено'],
    Greek: ['Παραδόθηκε', 'Ακυρώθηκε', 'Αναμονή πληρωμής', 'Επιστράφηκε'],
    Arabic: ['مكتمل', 'ملغي', 'بانتظار الدفع', 'مسترجع'],
    Hebrew: ['הושלם', 'בוטל', 'ממתין לתשלום', 'הוחזר'],
    Japanese: ['発送済み', 'キャンセル済み', '入金待ち', '返金済み'],
    Korean: ['배송완료', '주문취소', '입금대기', '환불완료'],
    Chinese: ['卖家已发货，等待买家确认', '交易关闭', '等待买家付款', '已退款'],
    Thai: ['จัดส่งแล้ว', 'ยกเลิกแล้ว', 'รอชำระเงิน', 'คืนเงินแล้ว'],
    Vietnamese: ['Đang giao', 'Đã hủy', 'Chưa thanh toán', 'Trả hàng'],
    Indonesian: ['Sedang Dikirim', 'Dibatalkan oleh pembeli', 'Menunggu pembayaran', 'Dikembalikan'],
  }

describe.each(Object.entries(STATUSES))('a status in %s', (_, [sale, cancelled, unpaid, returned]) => {
  it('says what became of the sale', () => {
    const senses = [sale, cancelled, unpaid, returned].map((status) => senseOf(status, '', 'status'))
    expect([senses[0] ?? 'sale', ...senses.slice(1)]).toEqual(['sale', 'cancelled', 'cancelled', 'return'])
  })
})

it.each(['취소', '취소됨', 'キャンセル', 'отменён', 'annulée', 'İptal'])(
  'a status is known whose letters are put together of several signs: %s',
  (status) => {
    expect(senseOf(status, 'Status', 'status')).toBe('cancelled')
  },
)

it.each([
  ['Payment received, pending shipment', 'status', null],
  ['Not shipped', 'status', null],
  ['Partially refunded', 'status', 'sale'],
  ['Pending', 'status', null],
  ['Pending', 'paid', 'cancelled'],
  ['Payment not authorised', 'status', 'cancelled'],
  ['Non riuscito', 'paid', 'cancelled'],
  ['Storno', 'type', 'return'],
  ['Сторно', 'type', 'return'],
  ['Avoir', 'type', 'return'],
  ['Payout', 'type', 'ignore'],
  ['NULL', 'filled', 'sale'],
  ['2026-03-01', 'filled', 'cancelled'],
] as const)('%s as a %s is %s', (text, kind, sense) => {
  expect(senseOf(text, '', kind)).toBe(sense)
})

it('ways to pay are two at least', () => {
  const are = (...values: string[]) => areWaysToPay(values)
  expect([are('Cash', 'Card'), are('Cash', 'Card', 'Sale'), are('Cash', 'Sale'), are('Cash'), are()]).toEqual([
    ...[true, true, false, false, false],
  ])
})
