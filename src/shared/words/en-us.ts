import type { EN } from './en/index.ts'

/** What American English writes otherwise. */
export const EN_US: Partial<Record<keyof typeof EN, string>> = {
  'maps.column.color': 'Color',
  'maps.segment.color': 'Color of {segment}',
  'role.status': 'Status (paid, canceled, …)',
  'rows.class.cancelled': 'Canceled',
  'rows.class.cancelled.meaning': 'Sales marked as canceled, voided or unpaid. They are not counted.',
}
