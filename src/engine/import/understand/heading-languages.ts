import { foldHeader } from '../values/fold.ts'

/** Words of headings of each language that is written in Latin letters, folded by `foldHeader`; a word may be of several. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'customer customername client name date orderdate time amount total quantity qty price unitprice order orderid orderno invoice receipt item product email status type sku store country currency',
  de: 'name uhrzeit typ wahrung brutto netto gebuhr kunde kundenname kaufer kundennummer kundennr datum betrag menge anzahl preis einzelpreis stuckpreis rechnung bestellung bestellnummer beleg artikel umsatz summe zahlung filiale',
  fr: 'client nomduclient acheteur date montant quantite prix prixunitaire commande facture produit article libelle ville statut total magasin',
  es: 'cliente nombre fecha importe cantidad precio preciounitario pedido factura ticket producto articulo estado total correo telefono ciudad tienda',
  pt: 'cliente nome data valor valortotal quantidade preco precounitario pedido produto situacao cidade loja telefone',
  it: 'cliente nome data importo quantita prezzo prezzounitario ordine fattura scontrino prodotto articolo stato totale citta negozio',
  nl: 'klant klantnaam naam datum bedrag aantal prijs stukprijs bestelling bestelnummer bon factuur artikel totaal winkel',
  da: 'kunde kundenavn navn dato belob antal pris ordre ordrenummer faktura vare produkt total butik',
  sv: 'kund kundnamn namn datum belopp antal pris order ordernummer kvitto faktura artikel produkt summa butik',
  fi: 'asiakas nimi paiva paivamaara summa maara hinta tilaus tilausnumero kuitti lasku tuote myymala',
  is: 'vidskiptavinur nafn dagsetning upphaed magn verd pontun reikningur vara',
  ca: 'client nom data import quantitat preu comanda factura producte estat botiga',
  pl: 'klient nazwaklienta nabywca kupujacy kontrahent data kwota ilosc liczba cena zamowienie nrzamowienia numerzamowienia paragon nrparagonu faktura nrfaktury wartosc razem produkt towar nazwa sklep status suma',
  cs: 'zakaznik odberatel jmeno datum castka mnozstvi pocet cena objednavka cisloobjednavky uctenka faktura zbozi produkt celkem stav prodejna',
  sk: 'zakaznik odberatel meno datum suma ciastka mnozstvo pocet cena objednavka cisloobjednavky pokladnicnyblok faktura tovar produkt spolu celkom stav predajna',
  hu: 'vevo vevonev ugyfel ugyfelnev vasarlo nev datum kelt osszeg vegosszeg mennyiseg ar egysegar rendeles rendelesszam szamla szamlaszam nyugta termek termeknev cikk statusz allapot uzlet',
  ro: 'client numeclient cumparator nume data suma cantitate pret pretunitar comanda numarcomanda factura bon produs denumire stare valoare magazin',
  sl: 'stranka kupec ime datum znesek kolicina cena narocilo stevilkanarocila racun izdelek artikel skupaj stanje trgovina',
  hr: 'kupac stranka ime datum iznos kolicina cijena narudzba brojnarudzbe racun proizvod artikl ukupno status trgovina poslovnica',
  tr: 'musteri musteriadi alici ad tarih tutar miktar adet fiyat birimfiyat siparis siparisno fis fisno fatura urun urunadi toplam durum magaza sube',
  lt: 'klientas pirkejas uzsakovas vardas data suma kiekis kaina uzsakymas uzsakymonr kvitas saskaita preke busena viso parduotuve',
  lv: 'klients pircejs vards datums summa daudzums skaits cena pasutijums rekins ceks prece statuss kopa veikals',
  et: 'klient ostja nimi kuupaev summa kogus hind tellimus tellimusenr arve kviitung toode kaup olek kokku pood',
  vi: 'khachhang tenkhachhang khach nguoimua ngay ngaymua sotien thanhtien tongtien soluong gia đongia đonhang mađonhang hoađon sanpham tensanpham trangthai cuahang',
}

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = languagesByWord()

/** So many cells of a heading are looked at. */
const MOST_CELLS = 200

/**
 * The languages whose words most cells of a file's first lines are, by their ISO 639 codes. Words that English has too do not tell;
 * none where as many cells are English alone.
 */
export function languagesOfHeading(lines: string): ReadonlySet<string> {
  const known = lines.split(/[,;|\t^~\r\n]/, MOST_CELLS).flatMap((cell) => [LANGUAGES_OF.get(foldHeader(cell)) ?? []])
  const english = known.filter(({ length, 0: first }) => length === 1 && first === ENGLISH).length
  const counts = new Map<string, number>()
  for (const language of new Set(known.flat())) {
    const own = known.filter((languages) => languages.includes(language) && !languages.includes(ENGLISH))
    if (own.length > english) counts.set(language, known.filter((languages) => languages.includes(language)).length)
  }
  const most = Math.max(0, ...counts.values())
  return new Set([...counts].filter(([, count]) => count === most).map(([language]) => language))
}

const ENGLISH = 'en'

/** Alphabets of which no language writes the month before the day where the year is last. */
const DAY_FIRST =
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Armenian}\p{sc=Georgian}]/u

/** Whether headings are of a language that writes the day before the month, as all do here but English, which does both. */
export function areDayFirst(headings: readonly string[]): boolean {
  return headings.some((heading) => DAY_FIRST.test(heading)) || languagesOfHeading(headings.join('\n')).size > 0
}

function languagesByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language])
  }
  return found
}
