import type { CustomerOrder } from '../../shared/model/customers.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatDate, formatExactMoney, formatMoney } from '../ui/format.ts'
import { say } from '../ui/words.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** One bar per order, as high as its amount, from the first order to the analysis date; returns go down. */
export function orderBars(
  orders: readonly CustomerOrder[],
  asOf: IsoDate,
  currency: string | null,
  tokens: Tokens,
): ChartOption {
  const quiet = { color: tokens.textQuiet, fontSize: 11 }
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 12, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'item',
      formatter: (params) => orderWords(orders[indexOf(params)], currency),
    },
    xAxis: {
      type: 'time',
      max: `${asOf} 23:59`,
      axisLine: { lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      axisLabel: { ...quiet, hideOverlap: true },
      splitNumber: 6,
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      splitLine: { lineStyle: { color: tokens.line } },
      axisLabel: { ...quiet, formatter: (value: number) => formatMoney(value * MONEY_SCALE, currency) },
    },
    series: [
      {
        type: 'bar',
        cursor: 'default',
        barWidth: orders.length > 120 ? 2 : 6,
        data: orders.map((order) => ({
          value: [order.time, order.amount / MONEY_SCALE],
          itemStyle: { color: order.amount < 0 ? tokens.bad : tokens.accent, borderRadius: 1 },
        })),
      },
    ],
  }
}

/** The chart in a sentence. */
export function ordersInWords(orders: readonly CustomerOrder[], currency: string | null): string {
  const newest = orders[0]
  const oldest = orders.at(-1)
  if (newest === undefined || oldest === undefined) return say('charts.orders.none')
  const largest = orders.reduce((most, order) => (order.amount > most.amount ? order : most), newest)
  return say('charts.orders.label', {
    count: orders.length,
    first: formatDate(oldest.time.slice(0, 10)),
    last: formatDate(newest.time.slice(0, 10)),
    largest: formatExactMoney(largest.amount, currency),
  })
}

function orderWords(order: CustomerOrder | undefined, currency: string | null): string {
  if (order === undefined) return ''
  const date = formatDate(order.time.slice(0, 10))
  return [
    order.number === null ? date : say('charts.orders.numbered', { date, number: order.number }),
    say('charts.orders.lines', { amount: formatExactMoney(order.amount, currency), lines: order.lines }),
  ].join('\n')
}

function indexOf(params: unknown): number {
  return typeof params === 'object' && params !== null && 'dataIndex' in params ? Number(params.dataIndex) : -1
}
