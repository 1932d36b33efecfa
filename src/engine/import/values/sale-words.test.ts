import { expect, it } from 'vitest'
import { senseOf } from './sale-words.ts'

it.each(['취소', '취소됨', 'キャンセル', 'отменён', 'annulée', 'İptal'])(
  'a status is known whose letters are put together of several signs: %s',
  (status) => {
    expect(senseOf(status, 'Status', 'status')).toBe('cancelled')
  },
)
