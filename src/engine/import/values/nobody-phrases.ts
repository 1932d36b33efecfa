import { foldWords } from './fold.ts'

/** What those who buy are called; nobody when such words stand alone. */
const BUYERS = folded(`
  customer customers client clients buyer shopper consumer cust party member person people kunde kunden kundin kundenname kaeufer person
  personen cliente clientes comprador consumidor consumidores persona personas socio utilisateur personne acheteur consommateur clienti
  consumatore acquirente utente klant klanten koper persoon consument kund kunder konsument kupac kupci kupec potrosac potrosnik klient klienci klienta
  klientow nabywca odbiorca konsumenta osoba osoby zakaznik zakaznici spotrebitel spotrebitelia vevo vasarlo vasarlok vevok client cumparator persoana persoane musteri
  musteriler musterisi alici cari asiakas asiakkaat kuluttaja henkilo klientas pirkejas asmuo klients pirceejs persona isik pelanggan pembeli konsumen
  покупатель покупатели клиент клиенты клиента покупателя лицо лица покупець клієнт особа покупця клієнта купувач потребитель потребител купац купци лице πελατης πελατες
  عميل عملاء العميل زبون زبائن לקוח לקוחות ग्राहक গ্রাহক grahak 客 客户 顾客 客人 客戶 顧客 お客様 会員 고객 손님 회원 ลูกค้า
`)

/** What makes one of them nobody in particular. */
const ANY = folded(`
  walk walking walkin walkins cash counter retail general generic default standard std end final casual occasional anonymous anon unknown
  unnamed unspecified unassigned unallocated unregistered unidentified guest visitor misc miscellaneous sundry various random private public over passing nobody
  laufkundschaft bar diverse privat privatkunde privatkunden privatkunder endkunden privatperson privatpersoner detailhandel direktkund bareinnahmen private anonym unbekannt gast einzel detail
  mostrador contado varios vario generico generica general generales final casual ocasional anonimo desconocido particular particulares invitado publico
  passage comptoir divers generique particulier particuliers inconnu inconnue anonyme comptant invite occasionnel
  banco generico occasionale privato privati vari diversi anonimo sconosciuto contanti ospite passaggio finale
  balcao avulso diverso diversos ocasional padrao anonimo desconhecido convidado
  balie losse contant contante passant onbekend onbekende particulier particuliere anonieme
  kontant kontanter kassa kasse butik diverse privat privata okand ukendt ukjent tillfallig gast anonym
  detaliczny detaliczna gotowkowy indywidualny anonimowy nieznany prywatna prywatny fizyczna domyslny paragonowy sklepowy
  maloobchodni maloobchodny fyzicka sukroma soukroma sukromna neznamy anonymni anonymny konecny koncovy nahodny hotovostni
  egyeb ismeretlen alkalmi eseti lakossagi nevtelen maganszemely keszpenzes
  diversi diverse fizica fizice ocazional necunoscut anonim numerar final
  perakende pesin nakit genel muhtelif bilinmeyen isimsiz varsayilan misafir nihai
  kateis kateinen satunnainen satunnaiset tuntematon anonyymi
  fizinis fiziska privatpersona eraisik mazmeninis gadijuma juhuslik
  krajnji fizicka fizicko maloprodajni gotovinski nepoznati slucajni koncni nakljucni fizicna
  umum tunai eceran anonim biasa
  розничный розничная частный частное физическое физ случайный анонимный неизвестный разовый конечный роздрібний приватна фізична випадковий анонімний кінцевий краен случаен анонимен неизвестен малопродајни крајњи физичко
  λιανικης ιδιωτης ανωνυμος αγνωστος διαφοροι περαστικος
  نقدي نقدى عام عادي متفرقون متفرق مجهول افتراضي עובר חולף מזדמן מזדמנים כללי אקראי नकद सामान्य
`)

/** What may stand between or behind them: how a sale is called, and small words. */
const BESIDE = folded(`
  in sale sales a c ac account acct the of at for and to by with from shop store name user order pos quick open checkout transaction party
  verkauf verkaeufe kasse laden und am an der die das zum venta ventas de del al la el en y web cuenta tienda vente ventes du le au caisse magasin et
  vendita vendite di da do dello negozio venda vendas ao no na loja e verkoop verkopen aan de het winkel forsaljning salg i pa sprzedaz z na
  prodej predaj za eladas vanzare cu la satis satisi myynti pardavimas muuk penjualan prodaja продажа продажи без имени по в на продаж продажба πωληση بيع
`)

const NOT = folded(`
  no not non un nil without ohne kein keine keiner nicht sin ninguno ninguna sans aucun aucune pas senza nessun nessuna sem nenhum nao zonder geen niet
  utan ingen ej uden ikke inte uten ei bez nie brak bez zadny ziadny ne nincs nem fara nu yok degil ilman tanpa tidak bukan khong
  без не нет немає няма χωρις بدون غير ללא לא
`)

/** What somebody may lack. */
const HAD = folded(`
  name named registered registration specified identified provided given set selected assigned entered known data
  angabe angegeben name namen zugeordnet zugewiesen ausgewaehlt registriert erfasst nombre asignar identificar identificado especificar registrar registrado especificado asignado disponible datos
  nom renseigne identifie defini enregistre nome definito registrato specificato identificato assegnato cadastrado cadastro identificado informado definido registado registrado naam bekend opgegeven ingevuld geregistreerd
  namn angiven angivet navn angivet oppgitt imienia nazwy danych jmena mena nev megadva nume specificat nimi nama diketahui ten
  имени указан указано указана зарегистрирован определен определено вказано вказаний ονομα اسم معروف محدد שם ידוע
`)

/** A number that stands for none; a single nought can be the first of those that are counted on. */
const ZEROS = /^0{2,}$/
const NUMBER_NONE = /# ?0\b/

/** A phrase of more words tells of somebody. */
const MOST_WORDS = 6
const BEGINNING = 3
const BEGINNINGS = new Set([...BUYERS, ...ANY, ...NOT, ...BESIDE].map((word) => word.slice(0, BEGINNING)))

/** Whether all words of a name are such as describe nobody in particular: `Private customer`, `Cliente não cadastrado`, `Sales, retail`. */
export function isNobodysPhrase(text: string, beginning: string): boolean {
  if (!BEGINNINGS.has(beginning.slice(0, BEGINNING)) && !BEGINNINGS.has(beginning.slice(0, 2))) return false
  const words = foldWords(text.replace(NUMBER_NONE, '00'))
  if (words.length > MOST_WORDS) return false
  let isAny = false
  let isNot = false
  let isLacking = false
  let buyers = 0
  for (const word of words) {
    const isBuyer = BUYERS.has(word)
    if (isBuyer) buyers++
    if (ANY.has(word)) isAny = true
    else if (NOT.has(word)) isNot = true
    else if (HAD.has(word)) isLacking = true
    else if (!isBuyer && !BESIDE.has(word) && !ZEROS.test(word)) return false
  }
  return isAny || (isNot && (isLacking || buyers > 0)) || buyers === words.filter((word) => !ZEROS.test(word)).length
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).flatMap(foldWords))
}
