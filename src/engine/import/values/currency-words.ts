import { foldHeader } from './fold.ts'

/** No amount has more characters; the patterns below take long over much longer texts. */
const LONGEST = 100

/** Names, short names and signs of money in which three digits behind a mark are thousands, in the languages of tills. */
const MONEY = foldedSet(`
  euro, euros, euró, eurot, euroa, eur, evro, evra, evrov, евро, євро, ευρώ, يورو, אירו, یورو, dollar, dollars, dólar, dólares, dolar, dolares,
  dollari, dollaria, dolary, dolarů, dolarów, доллар, доллара, долларов, долар, доларів, دولار, דולר, peso, pesos, real, reais, reales, zl,
  zł, zlot, złoty, złote, złotych, zloty, zlotys, zlotych, kč, kc, koruna, koruny, korun, korún, kr, krona, kronor, krone, kroner, króna, krónur,
  krooni, lev, leva, lv, лв, лева, лев, hryvnia, hryvnias, грн, гривна, гривня, гривні, гривень, гривен, руб, рубль, рубля, рублей, рублів, р, rub,
  rubles, roubles, lira, liras, lire, lirası, türk lirası, tl, try, forint, forintot, ft, lei, leu, ron, rupee, rupees, rs, re, rupia,
  rupias, rupiah, rp, ringgit, rm, baht, บาท, yen, yens, en, yuan, renminbi, rmb, 円, 元, 圆, 圓, 원, won, đồng, dong, đ, vnd, vnđ, franc, francs,
  franken, franco, fr, sfr, pound, pounds, sterling, libra, libras, quid, shekel, shekels, nis, שקל, שקלים, שח, dirham, dirhams, درهم, riyal,
  riyals, ريال, ر.س, جنيه, ج.م, egyptian pound, rand, rands, naira, cedi, cedis, shilling, shillings, ksh, tsh, ush, taka, tk, টাকা, রুপি,
  रुपये, रुपया, रु, रू, kuna, kune, kn, tenge, тенге, тг, сум, сом, сўм, манат, manat, лари, lari, драм, dram, din, sol, soles, bolivianos, boliviano,
  bs, quetzal, quetzales, lempira, lempiras, colón, colones, córdobas, guaraní, guaraníes, gs, balboa, balboas, sucre, bolívar, bolívares,
  gourde, ariary, kwacha, metical, meticais, kwanza, kwanzas, escudo, escudos, cfa, fcfa, toman, تومان, ریال
`)
/** Other words beside an amount: money of three decimals, and what says nothing. */
const BESIDE =
  foldedSet(`dinar, dinars, dinara, dinari, dinaras, دينار, динар, динара, динаров, rial, rials, omani, only, net, gross, brutto, netto,
  incl, inkl, each, stück, american, canadian, australian, swiss, turkish, türk, us, usd, français, suisses, pesos mexicanos`)

const LEADING = /^([-+(\s]*)((?:[\p{L}/]{1,3}\.)+\p{L}{0,3})\s*(?=[\d-])/u
const TRAILING = /(\d[\s.,–-]*?)\s*(?:\p{L}{1,3}\.)+\p{L}{0,3}\s*$/u
/** `500/-` and `500/=`: nothing of the smaller coin. */
export const NO_COINS = /(?<=\d)\s*\/[-–—=]+\s*$/u
const WORD = /\p{L}[\p{L}\p{M}]*/gu

/** A number as text without the names of currencies that have a dot or many letters, and without a dash for no coins. */
export function withoutCurrency(text: string): string {
  if (text.length > LONGEST) return text
  // Nothing below finds anything in plain figures, which nearly all texts are.
  if (!/[\p{L}/]/u.test(text)) return text.trim()
  return text
    .replace(NO_COINS, '')
    .replace(LEADING, '$1')
    .replace(TRAILING, '$1')
    .replace(WORD, (word) => (isKnown(word) ? '' : word))
    .trim()
}

/** Whether a number as text names money in which three digits behind a mark are thousands. */
export function namesMoney(text: string): boolean {
  if (text.length > LONGEST) return false
  return NO_COINS.test(text) || (text.match(WORD) ?? []).some((word) => MONEY.has(foldHeader(word)))
}

function isKnown(word: string): boolean {
  const folded = foldHeader(word)
  return MONEY.has(folded) || BESIDE.has(folded)
}

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map(foldHeader))
}
