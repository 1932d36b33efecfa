import { describe, expect, it } from 'vitest'
import { issuesOf, understoodOrders } from './testing/understood.ts'

/** The columns beside an order and its amount that say what became of it, and how. */
const marksOf = (table: string) => {
  const { reading, header } = understoodOrders(table)
  return reading.marks.map(({ column, kind }) => `${header.names[column]}: ${kind}`)
}

describe('a column says what became of a sale', () => {
  it.each([
    ['in words', 'Amount,Status; 5,done; 6,cancelled', 'Status: status'],
    ['in words of payment', 'Amount,Status; 5,paid; 6,cancelled', 'Status: paid'],
    ['of the payment by its name', 'Amount,Payment status; 5,done; 6,open', 'Payment status: paid'],
    ['of invoices', 'Amount,Status,Due date; 5,paid,2026-03-04; 6,open,2026-03-05', 'Status: invoiced'],
    ['of the item', 'Amount,Item status; 5,done; 6,cancelled', 'Item status: status'],
    ['by a type', 'Amount,Type; 5,Sale; 6,Refund', 'Type: type'],
    ['by a type that is not called Type', 'Amount,Event kind; 5,Sale; 6,Refund', 'Event kind: type'],
    ['by a type that is a status', 'Amount,Type; 5,Sold; 6,Returned', 'Type: status'],
    ['by the way it was paid', 'Amount,Type; 5,Cash; 6,Card', 'Type: payment'],
    ['by yes and no', 'Amount,Cancelled; 5,yes; 6,no', 'Cancelled: yes'],
    ['by no and yes', 'Amount,Valid; 5,1; 6,0', 'Valid: no'],
    ['by whether it was paid', 'Amount,Paid; 5,1; 6,0', 'Paid: no'],
    ['as one of a training', 'Amount,Training; 5,1; 6,0', 'Training: yes'],
    ['as one that went back', 'Amount,Returned; 5,yes; 6,no', 'Returned: yes'],
    ['as one that gives back', 'Amount,Is return; 5,true; 6,false', 'Is return: returned'],
    ['as one that gives back, beside sales', 'Amount,Returned; 5,yes; -6,no', 'Returned: returned'],
    ['by when it was cancelled', 'Amount,Cancelled at; 5,2026-03-03; 6,', 'Cancelled at: filled'],
    ['by when it was cancelled, or a word for never', 'Amount,Cancelled at; 5,2026-03-03; 6,-', 'Cancelled at: filled'],
    ['by why it was cancelled', 'Amount,Cancel reason; 5,too late; 6,', 'Cancel reason: filled'],
    ['by when it went back', 'Amount,Returned on; 5,2026-03-03; 6,', 'Returned on: filled'],
    ['under any name, by done and cancelled', 'Amount,Remark; 5,completed; 6,cancelled', 'Remark: status'],
    ['under any name, by sale and refund', 'Amount,Remark; 5,sale; 6,refund', 'Remark: type'],
  ])('%s', (_, table, mark) => {
    expect(marksOf(table)).toEqual([mark])
  })

  it.each([
    ['of the customer', 'Amount,Customer type; 5,done; 6,cancelled'],
    ['of the card', 'Amount,Card active; 5,1; 6,0'],
    ['of pieces', 'Amount,Cancelled qty; 5,1; 6,0'],
    ['on every row', 'Amount,Cancelled at; 5,2026-03-03; 6,2026-03-04'],
    ['why on every row', 'Amount,Cancel reason; 5,too late; 6,too big'],
    ['on most rows, as a day by which it may', 'Amount,Returned on; 5,2026-03-03; 6,2026-03-04; 7,'],
    ['nothing', 'Amount,Cancelled at; 5,; 6,'],
    ['neither done nor sold', 'Amount,Remark; 5,nice; 6,cancelled'],
    ['of sales alone', 'Amount,Event kind; 5,Sale; 6,Sale'],
    ['of what is done alone', 'Amount,Remark; 5,completed; 6,nice'],
    ['under no name', 'Amount,; 5,completed; 6,cancelled'],
  ])('or is %s', (_, table) => {
    expect(marksOf(table)).toEqual([])
  })

  it('has forty values at most, or twelve where its name says nothing', () => {
    const values = (count: number) => Array.from({ length: count }, (_, at) => `; 5,v${at}`).join('')
    expect(marksOf(`Amount,Stage; 5,done${values(39)}`)).toHaveLength(1)
    expect(marksOf(`Amount,Stage; 5,done${values(40)}`)).toHaveLength(0)
    expect(marksOf(`Amount,Remark; 5,completed; 5,cancelled${values(10)}`)).toHaveLength(1)
    expect(marksOf(`Amount,Remark; 5,completed; 5,cancelled${values(11)}`)).toHaveLength(0)
  })
})

describe('rows of negative amounts', () => {
  const read = (table: string) => {
    const { reversals, ledgerValues, refundedIs } = understoodOrders(table).reading
    return [[...reversals], [...ledgerValues], refundedIs]
  }

  it.each([
    ['take a cancelled sale back', 'Amount,Status; 5,paid; -5,cancelled', [['4 cancelled'], [], 'sale']],
    ['take pieces back', 'Amount,Qty,Status; 5,1,paid; 5,-1,cancelled', [['5 cancelled'], [], 'sale']],
    ['are not all that is cancelled', 'Amount,Status; 5,paid; -5,cancelled; 6,cancelled', [[], [], 'sale']],
    ['are no sales in a ledger', 'Amount,Type; 5,Order; -5,Fee; -6,Zorg', [[], ['4 Zorg'], 'sale']],
    ['are what they were in a list of sales', 'Amount,Type; 5,Sale; -5,Return; -6,Zorg', [[], [], 'sale']],
    ['are none: refunded is cancelled', 'Amount,Status; 5,paid; 5,refunded', [[], [], 'cancelled']],
    ['are none: a type that gives back has its own', 'Amount,Type; 5,Sale; 5,Refund', [[], [], 'sale']],
    ['are none: deals that were not won', 'Amount,Stage; 5,Won; 5,Lost; 6,Zorg', [[], ['4 Zorg'], 'cancelled']],
  ])('%s', (_, table, expected) => {
    expect(read(table)).toEqual(expected)
  })
})

describe('single letters of a kind of row', () => {
  const letters = (table: string) => {
    const understanding = understoodOrders(table)
    return [[...understanding.reading.letters].map((each) => each.join(' is ')), issuesOf(understanding)]
  }

  it.each([
    [
      'a return where three sales stand beside one',
      'Amount,Txn; 5,S; 5,S; 5,S; 5,R',
      ['4 S is sale', '4 R is return'],
      [],
    ],
    ['asked about where fewer do', 'Amount,Txn; 5,S; 5,S; 5,R', ['4 S is sale'], ['status:r']],
    ['a return where money goes back', 'Amount,Txn; 5,S; 5,S; -5,R', ['4 S is sale', '4 R is return'], []],
    ['asked about where a sale gives back too', 'Amount,Txn; 5,S; -5,S; 5,S; 5,R', ['4 S is sale'], ['status:r']],
    ['told in a column called Type', 'Amount,Type; 5,S; 5,S; 5,S; 5,R', ['4 S is sale', '4 R is return'], []],
    ['nothing where all of them give back', 'Amount,Txn; 5,S; 5,S; -5,V', ['4 S is sale'], []],
    ['asked about where one gives nothing', 'Amount,Txn; 5,S; 5,S; -5,V; 0,V', ['4 S is sale'], ['status:v']],
    ['told by pieces too', 'Amount,Qty,Txn; 5,1,S; 5,1,S; 5,-1,R', ['5 S is sale', '5 R is return'], []],
    ['of four kinds at most', 'Amount,Txn; 5,S; 5,A; 5,B; 5,D; 5,R', [], []],
    ['nothing alone', 'Amount,Txn; 5,S; 5,S', [], []],
    ['nothing beside words', 'Amount,Txn; 5,S; 5,S; 5,S; 5,Re', [], []],
    ['nothing beside a blank', 'Amount,Txn; 5,S; 5,; 5,S; 5,S; 5,r', ['4 S is sale', '4 R is return'], []],
  ])('are %s', (_, table, meanings, issues) => {
    expect(letters(table)).toEqual([meanings, issues])
  })
})

describe('what came back on the row of its sale', () => {
  const read = (table: string) => {
    const { quirks, ...understanding } = understoodOrders(table)
    return [quirks, issuesOf({ quirks, ...understanding })]
  }
  const money = [{ refundColumn: 'Refund', fullRefundCancels: true }, ['issue.refund-column']]
  const pieces = [
    { returnedPieces: { columns: ['Returned qty'], quantity: 'Qty' }, fullRefundCancels: true },
    ['issue.returned-pieces'],
  ]
  const nothing = [null, []]

  it.each([
    ['is money', 'Amount,Refund; 5,5; 6,0', money],
    ['is money beside a type of sales alone', 'Amount,Type,Refund; 5,Sale,5; 6,Sale,0', money],
    ['is money as a negative number', 'Amount,Refund; 5,-2; 6,', money],
    ['is none where more comes back than was paid', 'Amount,Refund; 5,6; 6,0', nothing],
    ['is none where it was taken off already', 'Full,Amount,Refund; 10,5,5; 6,6,0', nothing],
    ['is none where it was taken off with a discount', 'Full,Discount,Amount,Refund; 10,1,4,5; 6,0,6,0', nothing],
    ['is none where it was taken off but for a cent', 'Full,Amount,Refund; 10,5.01,5; 6,6,0', nothing],
    ['is none where nothing came back', 'Amount,Refund; 5,0; 6,0', nothing],
    ['is pieces', 'Qty,Price,Returned qty; 5,2,2; 6,2,0', pieces],
    ['is pieces of an amount', 'Qty,Amount,Returned qty; 5,10,2; 6,12,0', pieces],
    ['is all the pieces', 'Qty,Price,Returned qty; 5,2,5; 6,2,', pieces],
    ['is pieces whose price is still in the amount', 'Qty,Price,Amount,Returned qty; 5,2,10,2; 6,2,12,0', pieces],
    ['is more pieces than were sold', 'Qty,Price,Returned qty; 5,2,6; 6,2,0', nothing],
    ['is no pieces', 'Qty,Price,Returned qty; 5,2,0; 6,2,0', nothing],
    ['is pieces without their price', 'Qty,Price,Amount,Returned qty; 5,2,6,2; 6,2,12,0', [null, ['amount']]],
    ['has rows of its own', 'Qty,Price,Returned qty; 5,2,2; -6,2,0', nothing],
  ])('%s', (_, table, expected) => {
    expect(read(table)).toEqual(expected)
  })
})
