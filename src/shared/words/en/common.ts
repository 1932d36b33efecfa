/** Texts that more than one screen, file or command needs. */
export const COMMON = {
  'common.customers': '{count, plural, one {# customer} other {# customers}}',
  'common.days': '{count, plural, one {# day} other {# days}}',
  'common.rows': '{count, plural, one {# row} other {# rows}}',
  'common.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'common.kilobytes': '{size} KB',
  'common.megabytes': '{size} MB',
  'common.cancel': 'Cancel',
} as const
