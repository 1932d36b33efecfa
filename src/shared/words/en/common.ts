/** Texts that more than one screen, file or command needs. */
export const COMMON = {
  'common.customers': '{count, plural, one {# customer} other {# customers}}',
  'common.days': '{count, plural, one {# day} other {# days}}',
  'common.rows': '{count, plural, one {# row} other {# rows}}',
  'common.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'common.kilobytes': '{size} KB',
  'common.megabytes': '{size} MB',
  'common.joined': '{first} {second}',
  'common.try-again': 'Try again',
  'common.details': 'Details',
  'engine.restart': 'Restart the engine',
  'common.cancel': 'Cancel',
  'common.networkShare':
    'This workspace is on a network drive. Keep it open on one computer at a time: elsewhere Regulars may not see that it is in use.',
  'common.close': 'Close',
  'common.save': 'Save',
  'common.previous': 'Previous',
  'common.next': 'Next',
  'common.range': '{first, number} to {last, number} of {total, number}',
  'common.backToSegments': 'Back to segments',
  'common.allData': 'All data',
  'common.inCurrency': '{heading} ({currency})',
} as const
