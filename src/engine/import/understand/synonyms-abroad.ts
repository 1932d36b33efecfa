import type { ColumnRole } from '../../../shared/model/import.ts'

/** Header names of each role in languages beside those of the tills in `SYNONYMS`, folded as `foldHeader` does; they stand alone, never as the end of a longer name. */
export const OTHER_LANGUAGES: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  customer: list(`
    kodklienta numerklienta nrklienta idklienta номерклиента кодклиента idклиента 客户编号 会员编号 顧客番号 会員番号 고객번호 회원번호
    kodepelanggan idpelanggan makhachhang kundenr kundnummer kundnr asiakasnumero codicecliente numerocliente codigodocliente
    numerodocliente iddocliente codigodecliente numerodecliente iddelcliente idclient codclient vevokod ugyfelszam cislozakaznika`),
  customerName: list(`
    nombredelcliente nombrecliente comprador nombredelcomprador nomedocliente nomecliente nomduclient nomedelcliente naamklant
    klantnaam klient nazwaklienta kupujacy musteriadisoyadi клиент покупатель имяклиента zakaznik jmenozakaznika kund kundnamn
    kundenavn asiakas vevo vasarlo ugyfel numeclient cumparator pelanggan namapelanggan pembeli khachhang tenkhachhang 客户 客户名称
    客户姓名 买家 买家会员名 会员名 顧客名 お客様名 氏名 고객명 고객 구매자 πελατης العميل اسمالعميل לקוח`),
  order: list(`
    numeroderecibo numerodeorden numerodepedido numerodelaorden numerodefactura numerodeventa nodepedido iddopedido
    numerodopedido nodopedido pedidono numerodecommande ncommande numerodefacture numerodeticket numeroordine numeroscontrino
    bestelnummer ordernummer factuurnummer bonnummer numerzamowienia nrzamowienia zamowienie nrparagonu numerparagonu
    numerfaktury siparisno siparisnumarasi fisnumarasi номерзаказа номерчека заказ чек номердокумента cisloobjednavky objednavka
    cislodokladu uctenka ordrenummer ordrenr ordernr kvittonummer kvittering tilausnumero tilaus rendelesszam rendeles
    rendelesiszam bizonylatszam szamlaszam numarcomanda comanda nrcomanda nomorpesanan nopesanan nomororder mađonhang đonhang 订单号
    订单编号 单号 小票号 注文番号 注文id 受注番号 伝票番号 주문번호 영수증번호 αριθμοςπαραγγελιας رقمالطلب מספרהזמנה`),
  date: list(`
    fechadeventa fechadelaorden fechadelpedido fechayhora datadopedido datadavenda datadacompra datedecommande datedevente
    datecommande dataordine besteldatum orderdatum verkoopdatum datazamowienia datasprzedazy datazakupu siparistarihi satistarihi
    дата датазаказа датапродажи датапокупки datumobjednavky datumprodeje dato ordredato salgsdato paivamaara tilauspaiva datum
    rendelesdatuma eladasdatuma datacomenzii data tanggal tanggalpesanan tanggaltransaksi ngay ngayđathang ngayban 日期 下单时间 订单创建时间
    订单日期 交易时间 付款时间 注文日 注文日時 日付 購入日 売上日 주문일 주문일시 거래일 날짜 ημερομηνια التاريخ תאריך`),
  quantity: list(`
    unidades cantidadvendida quantidadevendida quantitevendue ilosc liczba liczbasztuk adetsayisi количество колво mnozstvi pocet
    antal antall maara mennyiseg darab cantitate jumlah kuantitas soluong 数量 件数 個数 購入数 수량 ποσοτητα الكمية כמות`),
  price: list(`
    preciounitario preciodelproducto precounitario valorunitario prixunitaire prezzounitario stukprijs cena cenajednostkowa
    birimfiyat цена ценазаединицу jednotkovacena cenazakus pris enhetspris stykpris apris hinta yksikkohinta ar egysegar pret
    pretunitar harga hargasatuan đongia 单价 价格 単価 価格 단가 가격 τιμη السعر מחיר`),
  amount: list(`
    ventasnetas ventaneta importetotal monto montototal totaldelaorden ingresos vendasliquidas valortotal valordopedido valorpago
    montanttotal totalttc ventesnettes importototale totaleordine venditenette nettoomzet totaalbedrag kwota wartosc suma
    wartosczamowienia tutari toplamtutar geneltoplam сумма итого стоимость суммазаказа celkem castka cenacelkem belopp summa
    totalt beløb beløp summebrutto yhteensa osszeg vegosszeg bruttoosszeg valoare totalharga jumlahtotal totalbayar thanhtien
    tongtien 金额 总金额 实付金额 买家实际支付金额 总价 金額 合計 合計金額 小計 売上 금액 총액 결제금액 συνολο ποσο المبلغ المجموع סכום סהכ`),
  productName: list(`
    nombredelproducto nomedoproduto nomduproduit nomeprodotto productnaam nazwaproduktu produkt towar urunadi товар наименование
    номенклатура nazevproduktu zbozi produktnamn varenavn vare tuote termek termeknev cikk produs denumireprodus namaproduk
    produk barang sanpham tensanpham 商品 商品名称 商品名 宝贝标题 品名 상품명 품목 προιον المنتج מוצר`),
  store: list(`
    sucursal loja filial boutique sklep lokalizacja magaza sube магазин точкапродаж pobocka prodejna butik butikk myymala uzlet
    magazin toko cabang cuahang 门店 店铺 店舗 매장 지점`),
  status: list(`
    estado estadodelaorden estadodelpedido estadodaencomenda situacao statusdopedido statut statutdelacommande etat stato
    statoordine bestelstatus statuszamowienia stan durum siparisdurumu статус статусзаказа состояние stav stavobjednavky tila
    allapot statusz rendelesallapota stare statuspesanan trangthai 订单状态 状态 交易状态 ステータス 注文状況 状態 상태 주문상태 κατασταση الحالة
    סטטוס`),
  type: list(`
    tipoderecibo tipodetransaccion tipodeoperacion tipodedocumento tipo tipodevenda typedetransaction typedevente tipodocumento
    rodzaj rodzajdokumentu typdokumentu islemturu тип типоперации видоперации typdokladu transaktionstyp tyyppi tipus tip
    jenistransaksi loai 交易类型 类型 種別 取引種別 유형 거래유형`),
  email: list(`
    correoelectronico emaildocliente adresseemail adresemail eposta электроннаяпочта emailklienta sahkoposti 邮箱 電子邮件 メールアトレス
    이메일`),
  phone: list(`
    telefono telefone celular movil telephone telefoonnummer telefoon numertelefonu telefonnumarasi телефон puhelin telefonszam
    nomortelepon sođienthoai 电话 手机 手机号 電話番号 전화번호 휴대폰`),
  country: list(`
    pais kraj ulke страна zeme maa orszag tara negara quocgia 国家 国 국가`),
  currency: list(`
    moeda waluta parabirimi валюта mena valuta valuutta penznem moneda matauang 币种 通貨 통화`),
}

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}
