import { foldHeader } from './fold.ts'
import { isNobodysPhrase } from './nobody-phrases.ts'

/** No such name has more characters, with what stands behind it. */
const LONGEST = 60

/** What nobody is called: a store, till or number may stand behind it, and anything behind a separator. */
const NAMES = foldedSet(`
  walk-in, walk-ins, walk-in customer, walk-in customers, walk-in client, walk-in guest, walk-in sale, walk-in sales, cash customer,
  cash client, cash sale, cash sales, counter sale, counter sales, counter customer, over the counter, guest customer, guest checkout,
  guest user, retail customer, retail client, default customer, general customer, general public, one-time customer,
  occasional customer, casual customer, anonymous customer, anonymous client, anonymous buyer, unknown customer, unknown client,
  unregistered customer, unregistered, miscellaneous customer, misc customer, sundry customer, sundry customers, various customers,
  regular walk-in, pos customer, till customer, in-store customer, no customer, no customer name, no name, customer not set,
  non-member, no member, public customer, generic customer, dummy customer, test customer, customer unknown, customer walk-in,
  laufkundschaft, laufkunde, laufkundin, laufkunden, barverkauf, barverkäufe, barkunde, barkunden, bar-verkauf, kassenkunde,
  thekenverkauf, tresenverkauf, ladenverkauf, ladenkunde, ohne kunde, kein kunde, anonymer kunde, unbekannter kunde, diverse kunden,
  einmalkunde, gastkunde, gastbestellung, standardkunde, endkunde, endverbraucher, tageskunde, cpd kunde, cpd-kunde, conto pro diverse,
  privatkunde anonym, sammelkunde, sammeldebitor, stammkunde unbekannt, nichtmitglied, passant unbekannt, kunde unbekannt,
  público general, público en general, publico gral, cliente general, cliente genérico, cliente varios, clientes varios, varios clientes,
  cliente mostrador, venta mostrador, ventas mostrador, venta de mostrador, ventas de mostrador, venta al público, ventas al público, venta público general,
  venta público en general, venta al público en general, cliente contado, cliente de contado, venta contado, venta de contado,
  ventas de contado, cliente de paso, cliente ocasional, cliente eventual, cliente final, cliente anónimo, cliente desconocido,
  cliente no registrado, cliente sin registrar, cliente sin nombre, sin cliente, sin nombre, mostrador, consumidor final,
  cliente predeterminado, cliente por defecto, cliente casual, cliente efectivo, clientes contado, venta libre, cliente tienda,
  cliente invitado, venta directa, cliente particular,
  client passage, client de passage, clients de passage, clientèle de passage, client comptoir, vente comptoir, ventes comptoir,
  vente au comptoir, vente caisse, client caisse, client divers, clients divers, client anonyme, client inconnu, client occasionnel,
  client particulier, client magasin, vente magasin, client par défaut, client standard, client non identifié, sans client,
  sans nom, client générique, client au comptant, vente au comptant, client comptant, comptoir, grand public, client invité,
  client libre, aucun client, passager divers, vente directe, client non renseigné, clients comptoir,
  consumatore finale, cliente occasionale, clienti occasionali, cliente di passaggio, cliente generico, clienti vari, clienti diversi,
  cliente banco, vendita al banco, vendite al banco, vendita banco, cliente al banco, cliente anonimo, cliente sconosciuto,
  cliente non registrato, nessun cliente, senza cliente, senza nome, corrispettivi, cliente privato generico, cliente contanti,
  balieklant, baliekklant, balieverkoop, contante klant, contante verkoop, contantverkoop, losse klant, losse verkoop, passant klant,
  passanten, anonieme klant, onbekende klant, geen klant, winkelklant, winkelverkoop, kassaklant, kassaverkoop, toonbankverkoop,
  toonbank, diverse klanten, standaardklant, gastklant, particuliere klant, particulieren, niet-lid, klant onbekend,
  consumidor não identificado, cliente padrão, cliente balcão, venda balcão, venda ao consumidor, vendas a dinheiro, venda a dinheiro,
  cliente avulso, cliente diverso, clientes diversos, cliente indiferenciado, clientes indiferenciados, cliente não identificado,
  cliente não informado, cliente sem cadastro, cliente à vista, venda à vista, cliente anônimo, cliente desconhecido, sem cliente,
  sem nome, público geral, cliente geral, cliente de balcão, não identificado, não informado, cliente ocasional loja,
  perakende müşteri, perakende müşterisi, perakende satış, perakende, nihai tüketici, peşin müşteri, peşin satış, nakit müşteri,
  nakit satış, muhtelif müşteri, muhtelif müşteriler, genel müşteri, misafir müşteri, anonim müşteri, bilinmeyen müşteri,
  isimsiz müşteri, varsayılan müşteri, kapıdan müşteri, müşteri yok, kayıtsız müşteri, tezgah satışı, son tüketici,
  klient detaliczny, klienci detaliczni, sprzedaż detaliczna, klient gotówkowy, sprzedaż gotówkowa, klient anonimowy, klient nieznany,
  klient indywidualny, klient jednorazowy, klient domyślny, klient przypadkowy, klient paragonowy, sprzedaż paragonowa, brak klienta,
  klient z ulicy, bez klienta, nieznany klient, klient paragon, klient niezarejestrowany, odbiorca detaliczny, konsument detaliczny,
  kontantkund, kontantkunder, kontantförsäljning, butikskund, butiksförsäljning, kassakund, diversekund, anonym kund, okänd kund,
  strökund, tillfällig kund, ingen kund, drop-in kund, gästkund, kund saknas, kassaförsäljning, privatkund okänd,
  kontantkunde, kontantsalg, butikskunde, butikssalg, kassesalg, kassekunde, diverse kunde, anonym kunde, ukendt kunde, ukjent kunde,
  løskunde, løssalg, tilfældig kunde, tilfeldig kunde, ingen kunde, gæstekunde, gjestekunde, drop-in kunde, strøkunde,
  hotový zákazník, zákazník za hotové, hotovostní prodej, prodej za hotové, maloobchodní zákazník, maloobchod, anonymní zákazník,
  neznámý zákazník, náhodný zákazník, koncový zákazník, koncový spotřebitel, drobný zákazník, drobní zákazníci, bez zákazníka,
  zákazník pultu, neregistrovaný zákazník, výchozí zákazník, volný prodej, pultový prodej, drobný prodej,
  maloobchodný zákazník, anonymný zákazník, neznámy zákazník, náhodný zákazník, hotovostný zákazník, hotovostný predaj,
  predaj za hotové, koncový zákazník, konečný spotrebiteľ, neregistrovaný zákazník, predvolený zákazník, pultový predaj, drobný predaj,
  розничный покупатель, розничные покупатели, розничный клиент, розница, розничная продажа, розничные продажи, частное лицо,
  физическое лицо, физлицо, физ лицо, случайный покупатель, случайный клиент, анонимный покупатель, анонимный клиент,
  неизвестный покупатель, неизвестный клиент, покупатель по умолчанию, без клиента, без покупателя, конечный покупатель,
  конечный потребитель, гостевой покупатель, разовый покупатель, разовый клиент, клиент с улицы, покупатель розница,
  покупатель не указан, клиент не указан, незарегистрированный, незарегистрированный покупатель, прочие покупатели,
  роздрібний покупець, роздрібні покупці, роздрібний клієнт, роздріб, фізична особа, фізособа, випадковий покупець, випадковий клієнт,
  анонімний покупець, анонімний клієнт, невідомий покупець, невідомий клієнт, кінцевий споживач, без клієнта, без покупця,
  покупець за замовчуванням, приватна особа, разовий покупець, роздрібний продаж, незареєстрований,
  käteisasiakas, käteisasiakkaat, käteismyynti, satunnaisasiakas, satunnainen asiakas, kassa-asiakas, kassamyynti, myymäläasiakas,
  anonyymi asiakas, tuntematon asiakas, kuluttaja-asiakas, vähittäisasiakas, ei asiakasta, vierasasiakas, tiskimyynti, kertaasiakas,
  készpénzes vevő, készpénzes vásárló, kiskereskedelmi vevő, kisker vevő, lakossági vevő, eseti vevő, alkalmi vevő, alkalmi vásárló,
  ismeretlen vevő, ismeretlen vásárló, névtelen vevő, névtelen vásárló, nincs vevő, utcai vevő, pultos eladás, magánszemély,
  végfelhasználó, bolti vevő, vendég vásárló, készpénzes eladás, alapértelmezett vevő,
  client ocazional, client cu amănuntul, client retail, client final, clienți diverși, client necunoscut, client anonim, client cash,
  client implicit, fără client, persoană fizică, consumator final, vânzare cu amănuntul, client numerar, vânzare la tejghea,
  πελάτης λιανικής, πελάτες λιανικής, λιανική πώληση, λιανικής, λιανική, πελάτης ταμείου, περαστικός πελάτης, ανώνυμος πελάτης,
  άγνωστος πελάτης, διάφοροι πελάτες, τυχαίος πελάτης, πελάτης μετρητοίς, γενικός πελάτης, τελικός καταναλωτής, χωρίς πελάτη, ιδιώτης,
  jaeklient, sularahaklient, juhuklient, juhuslik klient, anonüümne klient, tundmatu klient, sularahamüük, jaemüük, klient puudub,
  eraklient, mazumtirdzniecības klients, mazumtirdzniecība, gadījuma klients, anonīms klients, nezināms klients, skaidras naudas klients,
  privātpersona, bez klienta, mažmeninis klientas, mažmeninis pirkėjas, atsitiktinis pirkėjas, atsitiktinis klientas,
  anoniminis klientas, nežinomas klientas, fizinis asmuo, be kliento,
  клиент на дребно, клиенти на дребно, краен клиент, краен потребител, случаен клиент, анонимен клиент, неизвестен клиент,
  клиент в брой, продажба на дребно, физическо лице, без клиент, гост клиент, купувач на дребно,
  maloprodajni kupec, gotovinski kupec, naključni kupec, končni kupec, končni potrošnik, neznani kupec, anonimni kupec, brez kupca,
  fizična oseba, gotovinska prodaja, maloprodaja, maloprodajni kupac, gotovinski kupac, slučajni kupac, krajnji kupac,
  krajnji potrošač, nepoznati kupac, anonimni kupac, fizičko lice, fizička osoba, bez kupca, građanstvo, малопродајни купац,
  непознати купац, физичко лице, готовински купац,
  pelanggan umum, pelanggan tunai, pelanggan walk-in, pelanggan eceran, pelanggan langsung, pelanggan anonim, pelanggan tamu,
  pelanggan default, pelanggan biasa, pelanggan runcit, pelanggan sambil lalu, pelanggan tidak dikenal, pelanggan tidak diketahui,
  pembeli umum, pembeli tunai, pembeli eceran, penjualan tunai, penjualan umum, konsumen umum, customer umum, customer tunai,
  tanpa pelanggan, tanpa nama, bukan member, non member, jualan tunai, jualan kaunter, pelanggan kaunter, tanpa nama pelanggan,
  client de pas, venda al públic, públic en general, client de mostrador, taulell, client anònim, client desconegut, sense client,
  client ocasional, clients varis, client comptat,
  khách lẻ, khách hàng lẻ, khách lẻ không lấy hóa đơn, khách vãng lai, khách hàng vãng lai, khách mua lẻ, người mua lẻ,
  khách hàng mặc định, khách không lấy hóa đơn, bán lẻ, khách tiền mặt, khách hàng ẩn danh, khách ẩn danh, khách bán lẻ,
  عميل نقدي, زبون نقدي, عميل نقدى, عميل عام, عميل افتراضي, عميل عابر, زبون عابر, زبون عام, عميل زائر, عميل مجهول, عميل غير معروف,
  عميل غير مسجل, بيع نقدي, مبيعات نقدية, المبيعات النقدية, العميل النقدي, عملاء نقديين, بدون عميل, زائر, عميل كاش, زبون كاش,
  לקוח מזדמן, לקוחות מזדמנים, לקוח כללי, לקוח מזומן, לקוח קופה, לקוח אנונימי, לקוח לא ידוע, לקוח רגיל, ללא לקוח, לקוח אקראי, מזדמן,
  לקוח פרטי, مشتری متفرقه, مشتری عمومی, مشتری نقدی, مشتری گذری, مشتری ناشناس, فروش نقدی, متفرقه,
  散客, 零售客户, 零售顾客, 零售客戶, 普通客户, 普通顾客, 匿名客户, 匿名顾客, 匿名用户, 非会员, 非會員, 临时客户, 現金客戶, 现金客户, 门店散客, 門市散客, 路过客,
  过路客, 過路客, 游客, 訪客, 访客, 未知客户, 未知顾客, 默认客户, 默认顾客, 无会员, 散客零售, 零散客户, 零售散客, 一般顧客, 散客客户, 未登记客户, 未登錄會員,
  非会員, 一般客, 一般のお客様, 一般のお客さま, 一般顧客, 店頭客, 店頭販売, 店頭現金, 現金客, 現金売上, 現金売り, 諸口, ゲスト購入, ゲスト, フリー客, フリー, 一見客,
  来店客, 通りすがり, 顧客未登録, 会員未登録, 未登録, 未会員, 会員外, 会員なし, 匿名, 不明, 名無し, ビジター, 通常客, 未登録客,
  비회원, 일반고객, 일반 손님, 일반손님, 현금고객, 현금 고객, 현장고객, 워크인, 익명, 익명고객, 미등록, 미등록고객, 게스트, 방문객, 소매고객, 비회원고객,
  ลูกค้าทั่วไป, ลูกค้าเงินสด, ลูกค้าขาจร, ลูกค้าหน้าร้าน, ลูกค้าปลีก, ขาจร, ขายสด, ขายหน้าร้าน, ไม่ระบุชื่อ, ลูกค้าไม่ระบุ, เงินสด,
  नकद ग्राहक, सामान्य ग्राहक, नगद ग्राहक, खुदरा ग्राहक, काउंटर बिक्री, अज्ञात ग्राहक, नकद बिक्री, নগদ গ্রাহক, সাধারণ গ্রাহক, খুচরা ক্রেতা
`)

/** What nobody is called and some people too, or an id begins with: only a store or till may stand behind it. */
const WORDS = foldedSet(`
  guest, guests, visitor, cash, counter, anonymous, anon, unknown, passer-by, passerby, stranger, retail, gast, gäste, unbekannt, diverse, anonym,
  barzahler, passant, passante, passants, passage, particulier, contant, invité, inconnu, anonyme, divers, comptant, invitado, anónimo,
  desconocido, contado, público, varios, convidado, anônimo, desconhecido, ospite, sconosciuto, anonimo, passaggio, contanti,
  balcão, onbekend, anoniem, misafir, bilinmeyen, isimsiz, muhtelif, peşin, gość, nieznany, detal, detaliczny, gotówka, anonimowy, gäst, okänd,
  kontant, gæst, ukendt, gjest, ukjent, host, hosť, neznámý, neznámy, anonymní, anonymný, hotovost, hotovosť, гость, неизвестный, аноним,
  неизвестно, гість, невідомий, анонім, vieras, tuntematon, anonyymi, käteinen, vendég, ismeretlen, névtelen,
  készpénz, oaspete, necunoscut, anonim, numerar, επισκέπτης, άγνωστος, ανώνυμος, περαστικός, külaline, tundmatu, viesis, nezināms,
  svečias, nežinomas, гост, неизвестен, анонимен, gost, neznan, nepoznat, tamu, umum, tunai, tidak diketahui, tetamu, convidat,
  desconegut, ضيف, نقدي, نقدا, مجهول, כללי, אורח, מזומן, مهمان, ناشناس, 游客, แขก, अतिथि, अज्ञात, takeaway, take away,
  in-store, in store purchase, venda consumidor, customer name, online guest, website guest, point of sale, quick sale, open sale, phone order, delivery, pickup, kassenverkauf,
  tagesumsatz, ladenkasse, einzelverkauf, xaxx010101000, xexx010101000, bon fiscal, corrispettivo, lakosság, khách hàng, kh lẻ,
  店頭, 一般, 現金, 匿名希望, 非会員様, 会員以外, 일반, 현금손님, ลูกค้าจร, 散户, 普通, 零售, 现金, 路人, 门店零售,
  to go, take-out, takeout, eat in, dine in, drive-thru, drive through, zum mitnehmen, à emporter, para llevar, da asporto, afhaal
`)

/** What stands alone in place of a name that is not there. */
const NO_NAMES = foldedSet(`
  none, na, nona, nan, null, nil, undefined, blank, empty, not set, not provided, not available, not applicable, no data, leer, keine,
  keiner, ohne, ohne angabe, keine angabe, ninguno, ninguna, no aplica, vacío, sin datos, sin especificar, no especificado, aucun,
  aucune, vide, non renseigné, nessuno, nessuna, vuoto, non specificato, geen, leeg, nenhum, nenhuma, vazio, não se aplica, yok, boş,
  brak, puste, ingen, saknas, žádný, žiadny, нет, не указан, не указано, не определено, немає, не вказано, ei ole, nincs, üres, fără,
  κανένας, puudub, nav, nėra, няма, nema, tidak ada, tiada, kosong, không, không có, không rõ, لا يوجد, غير معروف, غير محدد, אין,
  לא ידוע, 无, 無, 空, 没有, なし, 空白, 없음, ไม่มี, customer, client, cliente, kunde, klant, klient, покупатель, покупець, клієнт, клиент,
  khách, 顾客, 顧客, お客様, 손님, زبون, consumidor, nobody, no one, test, xxx, xxxx
`)

/** Places at which nobody in particular sits; a number makes them one. */
const TABLES =
  /^(?:table|tables|tisch|mesa|tavolo|tafel|bord|stolik|stůl|stôl|stol|masa|стол|столик|стіл|маса|asztal|pöytä|meja|bàn|laud|galds|stalas|miza|taula|τραπέζι|طاولة|שולחן|桌|桌号|テーブル|卓|테이블|โต๊ะ|room|zimmer|habitación|chambre|camera|kamer|quarto|seat|platz|bar)\s*[-–#:.]?\s*(?:nr|no|nº|n°|№)?\.?\s*\d{1,3}\p{L}?$/iu

/** What may stand behind such a name without a separator: where it was, in words and numbers. */
const PLACE = `store|shop|branch|outlet|location|till|register|pos|terminal|counter|default|standard|retail|no|nr|n|main|filiale|laden|markt|kasse|theke|tienda|sucursal|caja|local|magasin|boutique|caisse|agence|negozio|cassa|punto vendita|winkel|kassa|filiaal|loja|caixa|filial|mağaza|kasa|şube|sklep|sala|butik|prodejna|pokladna|predajňa|pokladňa|магазин|касса|филиал|каса|myymälä|bolt|pénztár|üzlet|magazin|casa|κατάστημα|ταμείο|kauplus|veikals|parduotuvė|trgovina|blagajna|toko|cabang|kasir|kedai|cawangan|botiga|cửa hàng|chi nhánh|فرع|متجر|סניף|חנות|店|店舗|门店|分店|レジ|매장|지점|สาขา`
const IS_PLACE_ONLY = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${PLACE})(?![\\p{L}])|\\d+|[^\\p{L}\\p{N}]+|(?<=\\d)\\p{L})*$`,
  'iu',
)
/** Guest 12 is somebody, whom the till numbers. */
const IS_ID = /^[\s#№.-]*\d+\s*$/
const IS_SET_APART = new RegExp(`^\\s*(?:[-–—:/|([{（［【<#*.№]|\\d|(?:${PLACE})(?![\\p{L}]))`, 'iu')
const WITH_A_NUMBER = /\d\p{L}?$/u
/** How many letters of a name tell nearly always that it is none of these. */
const BEGINNING = 3
const BEGINNINGS = new Set([...NAMES, ...WORDS].map((name) => name.slice(0, BEGINNING)))
/** Short for no name, no data, no answer; without its points each may be somebody's code. */
const SHORT_FOR_NONE = /^(?:n\.\s?n\.|n\.\s?d\.|s\.\s?n\.|k\.\s?a\.|o\.\s?a\.|[ns]\/[nds]|c\/f|unbek\.)$/iu
const ENDS = /[\s\d\-–—:/|([{（［【<#*.,№]/gu

/** Whether a customer's name or id is one that tills write where nobody gave one, perhaps with a store, till or number behind it. */
export function isNobodysName(text: string): boolean {
  if (text.length > LONGEST) return false
  const folded = foldHeader(text)
  if (folded === '') return true
  if (NAMES.has(folded) || WORDS.has(folded) || NO_NAMES.has(folded)) return true
  if (SHORT_FOR_NONE.test(text) || isNobodysPhrase(text, folded)) return true
  if (WITH_A_NUMBER.test(text) && TABLES.test(text)) return true
  if (!BEGINNINGS.has(folded.slice(0, BEGINNING)) && !BEGINNINGS.has(folded.slice(0, 2))) return false
  for (const { index } of text.matchAll(ENDS)) {
    const name = foldHeader(text.slice(0, index))
    const rest = text.slice(index)
    if (
      (NAMES.has(name) && IS_SET_APART.test(rest)) ||
      (WORDS.has(name) && IS_PLACE_ONLY.test(rest) && !IS_ID.test(rest))
    )
      return true
  }
  return false
}

/** Whether a text stands in place of a name that is not there, and says nothing of who it is. */
export function isNoName(text: string): boolean {
  const folded = foldHeader(text)
  return folded === '' || NO_NAMES.has(folded)
}

function foldedSet(names: string): ReadonlySet<string> {
  return new Set(names.split(',').map(foldHeader))
}
