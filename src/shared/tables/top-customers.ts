import { customerTitles, type MeasureKinds } from '../format/measure-titles.ts'
import type { CustomerRow } from '../model/customers.ts'
import type { Column } from './column.ts'

/** The customers of a segment who spent most; how to reach them where any of them can be reached. */
export function topColumns(kinds: MeasureKinds, top: readonly CustomerRow[]): readonly Column<CustomerRow>[] {
  const titles = customerTitles(kinds)
  const hasContact = top.some(({ phone, email }) => phone !== null || email !== null)
  return [
    {
      id: 'customer',
      title: 'paper.top',
      kind: 'text',
      value: ({ id, name }, { say }) => (name === null ? id : say('clusters.outliers.customer', { name, id })),
    },
    ...(hasContact ? [CONTACT] : []),
    { id: 'lastOrder', title: titles.lastOrder, kind: 'date', value: ({ lastOrder }) => lastOrder },
    { id: 'frequency', title: titles.frequency, kind: 'count', value: ({ frequency }) => frequency },
    { id: 'monetary', title: titles.monetary, kind: 'money', value: ({ monetary }) => monetary },
  ]
}

const CONTACT: Column<CustomerRow> = {
  id: 'contact',
  title: 'customers.column.contact',
  kind: 'text',
  value: ({ phone, email, optOut }, { say }) =>
    optOut === true ? say('paper.top.optOut') : [phone, email].filter((way) => way !== null).join(' · '),
}
