import type { ExclusionReason } from '../../../shared/model/exclusions.ts'
import { foldWords } from './fold.ts'

/** What a name says of something that is no product. */
export interface NoProduct {
  readonly reason: Exclude<ExclusionReason, 'code' | 'chosen'>
  /** Whether nobody buys such a thing. */
  readonly isSure: boolean
}

/** A longer name describes a thing. */
const MOST_WORDS = 6

/** Words that are the thing itself, wherever it is sold: as the last word, or beside nothing but fillers. */
const HEADS: readonly (readonly [NoProduct['reason'], RegExp])[] = [
  [
    'postage',
    /^(?:postage|shipping|shipment|freight|pp|versand|versandkosten|porto|portokosten|lieferkosten|lieferpauschale|fracht|frachtkosten|envio|envios|flete|portes|frete|spedizione|livraison|verzendkosten|verzending|bezorgkosten|bezorging|frakt|fraktkostnad|fragt|forsendelse|toimitus|toimituskulut|toimitusmaksu|postikulut|wysylka|przesylka|dostawa|doprava|postovne|dopravne|szallitas|szallitasi|livrare|dostava|kargo|teslimat|доставка|доставки|пересылка|μεταφορικα|αποστολη|运费|運費|邮费|快递费|送料|配送料|운송비|배송비|택배비|ongkir|vanchuyen)$/,
  ],
  [
    'fee',
    /^(?:fees?|surcharges?|commissions?|cover charge|gebuhr(?:en)?|bearbeitungsgebuhr|servicegebuhr|zuschlag|provision|bankgebuhren|comision(?:es)?|comissao|comissoes|commissione|commissioni|provvigione|provisie|toeslag|servicekosten|taxa|tasa|recargo|avgift|gebyr|gebyrer|maksu|palkkio|prowizja|oplata|poplatek|dij|jutalek|comision|taksa|komisyon|ucret|комиссия|сбор|комісія|προμηθεια|手续费|手續費|服务费|手数料|サービス料|수수료|biaya)$/,
  ],
  [
    'correction',
    /^(?:adjustments?|adjust|corrections?|rounding|writeoff|korrektur|rundung|ausgleich|ajuste|redondeo|correccion|arrondi|rettifica|arrotondamento|correctie|afronding|arredondamento|korekta|zaokraglenie|zaokrouhleni|avrundning|oresavrundning|pyoristys|kerekites|yuvarlama|округление|корректировка|抹零|四捨五入|端数|반올림)$/,
  ],
  [
    'tip',
    /^(?:gratuity|trinkgeld|propinas?|gorjetas?|pourboires?|fooi|dricks|drikkepenge|napiwek|spropitne|borravalo|bahsis|чаевые|小费|チップ|팁)$/,
  ],
  [
    'discount',
    /^(?:discounts?|rabatt?e?|nachlass|descuentos?|descontos?|remises?|sconto|sconti|korting|alennus|sleva|kedvezmeny|indirim|скидка|знижка|折扣|割引|할인|diskon)$/,
  ],
  [
    'voucher',
    /^(?:vouchers?|gutscheine?|geschenkgutschein|vales?|cadeaubon|giftcards?|gavekort|presentkort|lahjakortti|podarunkowa)$/,
  ],
]

/** Two words and more that say it together. */
const PHRASES: readonly (readonly [NoProduct['reason'], RegExp])[] = [
  ['fee', /\b(?:bank|service|admin|handling|booking|cover|card|processing|late|small order|fuel|energy) charges?$/],
  ['fee', /^(?:amazon|ebay|paypal|etsy|stripe|shopify) ?fees?$/],
  [
    'postage',
    /^(?:frais|gastos?|spese|costi?|costes?|custos?|taxa|tarifa|cargo|koszt|kosten|naklady|cheltuieli|ongkos|biaya|phi) (?:de |di |do |da |del |der |voor )?(?:port|livraison|expedition|envio|entrega|spedizione|consegna|trasporto|frete|wysylki|dostawy|przesylki|dopravy|transport|livrare|kirim|van chuyen|versand)/,
  ],
  [
    'fee',
    /^(?:frais|gastos?|spese|costi?|costes?|custos?|taxa|tarifa|cargo) (?:de |di |do |da |del )?(?:dossier|gestion|service|servicio|servizio|bancari|banco|manejo|administra)/,
  ],
  [
    'postage',
    /^(?:postage|shipping|delivery|carriage|post) (?:and|n|plus|und|et|y|e) (?:packing|packaging|handling|insurance|verpackung|emballage)$/,
  ],
  ['correction', /\bbad debts?$|^write ?offs?$/],
  [
    'voucher',
    /^(?:\S+ )?(?:gift (?:voucher|card|certificate)s?|carte cadeau|cheque cadeau|tarjeta (?:de )?regalo|vale presente)(?: \S+)*$/,
  ],
]

/** What is no product alone or beside fillers, and may be one beside other words. */
const ALONE: readonly (readonly [NoProduct['reason'], RegExp])[] = [
  ['postage', /^(?:post|carriage|delivery|courier|transport)$/],
  ['fee', /^charges?$/],
  ['tip', /^tips?$/],
  ['deposit', /^(?:deposits?|pfand|leergut|pant|statiegeld|consigne)$/],
  ['manual', /^(?:manual|miscellaneous|misc|sundr(?:y|ies)|diverse[sn]?|divers|varios)$/],
  ['sample', /^(?:samples?|muster|test|muestras?|echantillons?|donations?|spenden?|donacion)$/],
]

/** What stands beside them and changes nothing: how, where to and how much. */
const FILLER =
  /^(?:\d+|\d+(?:st|nd|rd|th|g|kg)|and|und|for|the|per|charges?|costs?|cost|kosten|fees?|packing|packaging|handling|insurance|insured|tracked|signed|standard|express|expres|economy|priority|premium|basic|extra|free|paid|next|day|nextday|same|first|second|class|local|national|international|domestic|worldwide|europe|usa|dhl|ups|dpd|gls|hermes|fedex|usps|royal|mail|correios|pac|sedex|gratis|gratuit|gratuita|inland|ausland|weekend|saturday|flat|rate|total|[a-z]{1,2})$/

/**
 * What a product's name or code says where it is no product: postage, a fee, a correction and the like; null for a product, such as
 * FRENCH CARRIAGE LANTERN, where such a word only tells what kind of thing it is.
 */
export function noProductOf(name: string): NoProduct | null {
  const words = foldWords(name.replaceAll(/\bp\s?&\s?p\b/gi, 'postage'))
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const text = words.join(' ')
  const phrase = PHRASES.find(([, pattern]) => pattern.test(text))
  if (phrase) return { reason: phrase[0], isSure: SURE.has(phrase[0]) }
  const last = words.at(-1) as string
  for (const [reason, pattern] of HEADS) {
    if (pattern.test(last) || beside(words, pattern)) return { reason, isSure: SURE.has(reason) }
  }
  const alone = ALONE.find(([, pattern]) => beside(words, pattern))
  return alone ? { reason: alone[0], isSure: SURE.has(alone[0]) } : null
}

/** Whether one word is meant and all others are fillers. */
function beside(words: readonly string[], pattern: RegExp): boolean {
  return words.some((word) => pattern.test(word)) && words.every((word) => pattern.test(word) || FILLER.test(word))
}

/** What nobody buys; a voucher, a deposit or a sample somebody did. */
const SURE: ReadonlySet<ExclusionReason> = new Set(['postage', 'fee', 'correction', 'tip'])
