import type { ColumnRole } from '../../../shared/model/import.ts'
import { foldHeader } from '../values/fold.ts'

/** Header names of each role in languages beside those of the tills in `SYNONYMS`, without spaces; they stand alone, never as the end of a longer name. */
export const OTHER_LANGUAGES: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  customer: list(`
    customeraccount accountno accountnumber soldtono
    klientokodas klientonr pirkejokodas klientanr klientakods kliendikood kliendinr шифракупца идкупца 客戶編號 會員編號 會員id 買家帳號 מספרלקוח קודלקוח رقمالعميل كودالعميل
    loginkupujacego kupujacylogin nickcomprador apodocomprador buyerid buyerlogin 注文者id 구매자id 买家id 用户id 用户名 会员id
    username buyerusername 会员卡号 会员卡 会员代码 会员代号 客户代码 客户代号 客户号 顾客号 顾客编码 会员编码 会员码 会员号 顾客id 客户id 顾客编号 会員コード 顧客コード 得意先コード 顧客id idcontato idcontacto codcliente
    кодклиент idклієнта кодклієнта codcliente кодпокупателя idпокупателя idnasabah memberid kundenno musterikodu musterino idkupca sifrakupca รหัสลูกค้า ग्राहकआईडी
    kodklienta numerklienta nrklienta idklienta номерклиента кодклиента idклиента 客户编号 会员编号 顧客番号 会員番号 고객번호 회원번호
    kodepelanggan idpelanggan makhachhang kundenr kundnummer kundnr asiakasnumero codicecliente numerocliente codigodocliente
    numerodocliente iddocliente codigodecliente numerodecliente iddelcliente idclient codclient vevokod ugyfelszam cislozakaznika`),
  customerName: list(`
    гость vidskiptavinur viðskiptavinur blerësi klienti musteri müştəri alici guestname namedesverbrauchers consumername المشتري اسمالزبون nomdelclient comprador compradora
    vasarloneve vevoneve ugyfelneve
    consumentennaam nomedocontato nomecontato nombredelcontacto nombrecontacto 得意先名 得意先 购买人 订购人 会员姓名
    klientas pirkejas uzsakovas klientovardas klients pircejs klientavards ostja kliendinimi купац купца именакупца имекупца наручилац 客戶 客戶名稱 客戶姓名 顧客 顧客姓名 買家 買家名稱 會員姓名 會員名稱 訂購人 訂購人姓名 ชื่อลูกค้า ชื่อผู้ซื้อ ผู้ซื้อ שםלקוח שםהלקוח اسمالزبون الزبون ग्राहककानाम ग्राहक
    partyname party
    имяпокупателя фиопокупателя 注文者氏名 soldto soldtoparty
    contactname contact imieinazwisko nazwakontrahenta kontrahent контрагент получатель заказчик фио 注文者名 注文者 ご注文者名 お届け先氏名 수취인이름 수취인 회원명 用户姓名 客户名
    клієнт покупець замовник клиентка клиент купувач kupac kupec narucitelj stranka odberatel zakaznikmeno musteriadi aliciadi alici   nguoimua khach usernamepembeli namapembeli pembeliusername ลูกค้า ชื่อลูกค้า ผู้ซื้อ ग्राहक ग्राहककानाम odbiorca nabywca destinatario apellidoynombre razonsocial nombreyapellido compradornombre clientenombre acheteur acquirente koper besteller kaufer rechnungsempfanger kopare kober kjoper ostaja vasarlonev ugyfelnev cumparatorul ονοματεπωνυμο αγοραστης المشتري اسمالمشتري הקונה שםלקוח שםהלקוח 会员姓名 收货人姓名 顾客 顾客姓名 購入者 購入者名 注文者 注文者氏名 お客様 구매자명 주문자 주문자명
    nombredelcliente nombrecliente comprador nombredelcomprador nomedocliente nomecliente nomduclient nomedelcliente naamklant
    klantnaam klient nazwaklienta kupujacy musteriadisoyadi клиент покупатель имяклиента zakaznik jmenozakaznika kund kundnamn
    kundenavn asiakas vevo vasarlo ugyfel numeclient cumparator pelanggan namapelanggan pembeli khachhang tenkhachhang 客户 客户名称
    客户姓名 买家 买家会员名 会员名 顧客名 お客様名 氏名 고객명 고객 구매자 πελατης العميل اسمالعميل לקוח`),
  order: list(`
    bookingid bookingno bookingnumber reservationid pöntunarnúmer pöntun numerodecomanda sifariş docket docketno docketnumber bookingref
    auftragsnummer auftragsnr auftragid bestellungnr bestellid rendelesazonosito idcommande idpedido idordine bestellingid idobjednavky idcomanda
    voucherno vouchernumber documentno docno docnumber docnum slipno purchaseid purchaseno
    uzsakymonr uzsakymonumeris uzsakymas kvitonr kvitonumeris saskaitosnr cekionr pasutijums pasutijumanr pasutijumanumurs cekanr rekinanr tellimus tellimusenr tellimusenumber arvenr tsekinr бројпоруџбине поруџбина бројрачуна бројнаруџбе рачун 訂單編號 訂單號碼 訂單 發票號碼 交易序號 เลขที่ใบเสร็จ เลขที่คำสั่งซื้อ หมายเลขคำสั่งซื้อ เลขที่บิล מספרחשבונית חשבונית رقمالفاتورة الفاتورة
    номер numer
    transaktionsnummer transaktionsnr transaktionsid transaktionscode numerodetransaction codedetransaction numerodetransaccion codigodetransaccion idtransakcji numertransakcji
    nodeventa nodevenda identyfikatorzamowienia idzamowienia kvitteringsnummer kvitteringsnr kvittonr bonnr iddelaorden identificadordelpedido номеротправления billingdoc billingdocument
    documentnumber документ накладная реализация заказno 受注id 伝票 订单no belegno
    номерзамовлення замовлення чекno номерпоръчка поръчка narudzba brojnarudzbe brojracuna racun stevilkanarocila narocilo cisloobjednavky objednavkac nopesanan nomorinvoice noinvoice mãđơnhàng mãhóađơn hóađơn sốhóađơn หมายเลขคำสั่งซื้อ เลขที่ใบเสร็จ เลขที่คำสั่งซื้อ ऑर्डरसंख्या ऑर्डरआईडी rechnungsnr bestellnr bestellnummer bonnr belegnr belegnummer vorgangsnr folio comprobante nrocomprobante numerocomprobante numeroticket ticketno numerodevente scontrino numeroscontrino ricevuta numeroricevuta fattura bon bonnummer kassabon kvitto kvittonr bestallning bestillingsnummer fakturanr fakturanummer paragon nrdokumentu numerdokumentu fisno siparisnumarasi siparis belgeno nyugtaszam szamla bizonylat bonfiscal numarbon αριθμοςαποδειξης αποδειξη παραγγελια رقمالفاتورة رقمالإيصال رقمالايصال חשבונית מספרחשבונית 交易号 流水号 订单号码 レシート番号 取引番号 取引id 伝票no 영수증 거래번호 주문아이디
    numeroderecibo numerodeorden numerodepedido numerodelaorden numerodefactura numerodeventa nodepedido iddopedido
    numerodopedido nodopedido pedidono numerodecommande ncommande numerodefacture numerodeticket numeroordine numeroscontrino
    bestelnummer ordernummer factuurnummer bonnummer numerzamowienia nrzamowienia zamowienie nrparagonu numerparagonu
    numerfaktury siparisno siparisnumarasi fisnumarasi номерзаказа номерчека заказ чек номердокумента cisloobjednavky objednavka
    cislodokladu uctenka ordrenummer ordrenr ordernr kvittonummer kvittering tilausnumero tilaus rendelesszam rendeles
    rendelesiszam bizonylatszam szamlaszam numarcomanda comanda nrcomanda nomorpesanan nopesanan nomororder mađonhang đonhang 订单号
    订单编号 单号 小票号 注文番号 注文id 受注番号 伝票番号 주문번호 영수증번호 αριθμοςπαραγγελιας رقمالطلب מספרהזמנה`),
  date: list(`
    открыт закрыт учетныйдень dagsetning pöntunardagur dataecomandes datadelacomanda tarix arrivaldate checkindate checkin startdate appointmentdate soldon
    creacion fechadecreacion fechacreacion emision fechadeemision criadoem datadecriacao emissao datadeemissao creation datedecreation datecreation erstelldatum erstelltam erstellt angelegtam aangemaakt aanmaakdatum datautworzenia utworzono vytvoreno opprettet oprettet skapad luotu letrehozva olusturmatarihi olusturulmatarihi датасоздания создан датавідкриття датастворення створено датаоткрытия датазакрытия датазакриття
    订单日期 订购日期 下单日期 购买日期 结账时间 结帐时间 交易日期 成交日期 消费日期 消费时间
    uzsakymodata pardavimodata datums pasutijumadatums pardosanasdatums kuupaev tellimusekuupaev датумпоруџбине датумпродаје 訂單日期 訂購日期 交易日期 成立時間 訂單成立日期 วันที่ วันที่สั่งซื้อ วันที่ขาย תאריךהזמנה تاريخالطلب تاريخالفاتورة दिनांक तारीख
    период принятвобработку датаивремя датапродаж 注文日付 受注日 受注日時 订购时间 成交时间 거래일시 주문날짜 waktutransaksi tanggalpembayaran
    датазамовлення датапокупки датачека датапоръчка датум datumnarudzbe datumracuna datumnarocila datumobjednavky waktupesanandibuat waktupembayaran tanggalpembelian tanggalorder ngaytao ngaymua ngaylap ngaylaphoadon thoigian วันที่ วันที่สั่งซื้อ วันเวลา तारीख ऑर्डरतिथि दिनांक bestelldatum kaufdatum belegdatum rechnungsdatum verkaufsdatum bonstart fechacompra fechaorden fechapedido fechaventa fechahora fechaemision fechadecompra dataacquisto dataora dataemissione datavendita aankoopdatum transactiedatum inkopsdatum forsaljningsdatum kobsdato salgsdatum myyntipaiva ostopaiva islemtarihi faturatarihi tarihsaat kelt teljesites datavanzarii датачас datumprodaje ημερομηνιαπαραγγελιας تاريخالطلب تاريخالبيع תאריךהזמנה 支付时间 付款日期 销售日期 取引日時 取引日 購入日時 販売日 売上日時 결제일 결제일시 판매일
    fechadeventa fechadelaorden fechadelpedido fechayhora datadopedido datadavenda datadacompra datedecommande datedevente
    datecommande dataordine besteldatum orderdatum verkoopdatum datazamowienia datasprzedazy datazakupu siparistarihi satistarihi
    дата датазаказа датапродажи датапокупки datumobjednavky datumprodeje dato ordredato salgsdato paivamaara tilauspaiva datum
    rendelesdatuma eladasdatuma datacomenzii data tanggal tanggalpesanan tanggaltransaksi ngay ngayđathang ngayban 日期 下单时间 订单创建时间
    订单日期 交易时间 付款时间 注文日 注文日時 日付 購入日 売上日 주문일 주문일시 거래일 날짜 ημερομηνια التاريخ תאריך`),
  quantity: list(`
    quantitat magn miqdar sasia
    kiekis vnt daudzums skaits kogus количина 數量 परिमाण
    quantidadecomprada cantidadcomprada quantitecommandee
    订购数量 购买数量 구매수 구매수량 주문수량 販売数量 jumlahproduk jumlahbarang liczbaprzedmiotow unidadesvendidas kvantitet anzahlstuck
    кількість количествобр kolicina kolicinakom soluongsp จำนวน मात्रा cantid stuckzahl anzahlartikel cantidadtotal qta quantitavenduta stuks aantalstuks antalstk kpl kappale db mennyisegdb buc bucati miktari adedi ποσοτητατεμ τεμαχια 销量 数量合計 販売数 판매수량
    unidades cantidadvendida quantidadevendida quantitevendue ilosc liczba liczbasztuk adetsayisi количество колво mnozstvi pocet
    antal antall maara mennyiseg darab cantitate jumlah kuantitas soluong 数量 件数 個数 購入数 수량 ποσοτητα الكمية כמות`),
  price: list(`
    preu verð qiymət çmimi sell soldprice sellprice actualprice
    vk vkpreis prixdevente
    kaina vienetokaina vienibascena hind uhikuhind 單價 價格 售價
    coutdelarticle 상품가격 판매가 rate
    preciounitariodeventadelapublicacion precounitariodevendadoanuncio
    unitamount 京东价 商品单价 成交价 판매단가 hargasetelahdiskon hargajual hargaproduk cenazasztuke cenabrutto valordoproduto
    ціна ценабр cijena cijenakom cenazakom cenaek ราคา ราคาต่อหน่วย मूल्य stuckpreisbrutto stkpreis epreis ep preciounit preciodeventa prixunit puttc puht puttcunit prezzounit prezzodivendita eenheidsprijs prijsperstuk styckpris enhedspris yksikkohinta birimfiyati satisfiyati cenaszt cenajedn bruttoar unitprijs τιμημοναδας سعرالوحدة מחירליחידה 売価 販売単価 판매가
    preciounitario preciodelproducto precounitario valorunitario prixunitaire prezzounitario stukprijs cena cenajednostkowa
    birimfiyat цена ценазаединицу jednotkovacena cenazakus pris enhetspris stykpris apris hinta yksikkohinta ar egysegar pret
    pretunitar harga hargasatuan đongia 单价 价格 単価 価格 단가 가격 τιμη السعر מחיר`),
  amount: list(`
    суммасоскидкой суммасоскидкойр import importtotal upphæð samtals məbləğ shuma extsell extsale extendedsell إجماليالطلب اجماليالطلب مجموعالطلب قيمةالطلب sotien
    charge charges amountcharged auftragswert bestellwert warenwert rechnungssumme belegsumme bonsumme totalcommande totaldelacommande totalfacture totaldepedido totalvenda totaldavenda totalcomanda rendelesvegosszege osszesen досплати коплате
    totalpaid amountpaid paidamount totalamountpaid
    amtpaid 用户实付金额 买家实付金额 实付款 实付款金额 实际支付金额 实际付款金额 支付总额 商家实收金额 totdoc totaledocumento totaledoc totaldocumento ventatotalbruta ventabruta totalbruto totalpedido totaldopedido totalavista 订单合计 订单总额 订单总金额 消费金额 实收 应收 总计 合计 小计 实付
    isviso viso bendrasuma kopa kopsumma kokku kogusumma износ укупно укупанизнос 總金額 訂單金額 總計 總額 實付金額 ยอดรวม ยอดเงิน ยอดขาย รวมเงิน ราคารวม सारांशराशि राशि الاجمالي إجمالي
    netto brutto
    montanttotaldelacommande 총주문금액 totalpenjualan
    lineamount 订单金额 结算金额 应付金额 成交金额 결제액 주문금액합계 실결제금액 totalhargaproduk totalharga totalbayar kwotadozaplaty dozaplaty slutpris slutsumma суммаотправления суммапродажи выручка faturalanacaktutar importodalpagare zahlungsbetrag
    сума сумазамовлення суманачека загальнасума стойност общасума iznos ukupno ukupaniznos znesek skupaj totalpembayaran subtotalproduk totalbelanja nilaipesanan tổngtiềnđơnhàng tổngtiền tongcong tienhang ยอดรวม ยอดสุทธิ จำนวนเงิน राशि कुल कुलराशि endbetrag zahlbetrag bruttobetrag rechnungsbetrag verkaufspreis umsatzbrutto importeventa importecobrado totalventa totalpagado totalcompra montodelaventa montantdelavente totalvente prixtotal totaleivato importopagato totaalincl orderbedrag verkoopbedrag ordersumma totalsumma totalbelop belopinklmoms totalpris ordretotal loppusumma kokonaissumma odenentutar satistutari wartoscbrutto kwotabrutto razem sumabrutto vegosszegbrutto fizetendo valoaretotala totalplata ποσοπληρωμης αξια الإجمالي الاجمالي سעךהכל סהכלתשלום 实收金额 应收金额 销售金额 交易金额 付款金额 支付金額 売上金額 決済金額 注文金額 税込金額 총금액 판매금액 주문금액
    ventasnetas ventaneta importetotal monto montototal totaldelaorden ingresos vendasliquidas valortotal valordopedido valorpago
    montanttotal totalttc ventesnettes importototale totaleordine venditenette nettoomzet totaalbedrag kwota wartosc suma
    wartosczamowienia tutari toplamtutar geneltoplam сумма итого стоимость суммазаказа celkem castka cenacelkem belopp summa
    totalt beløb beløp summebrutto yhteensa osszeg vegosszeg bruttoosszeg valoare totalharga jumlahtotal totalbayar thanhtien
    tongtien 金额 总金额 实付金额 买家实际支付金额 总价 金額 合計 合計金額 小計 売上 금액 총액 결제금액 συνολο ποσο المبلغ المجموع סכום סהכ`),
  productName: list(`
    preke prekespavadinimas prece preces nosaukums toode kaup производ називпроизвода 商品名稱 品項 產品名稱
    beschreibung artikelbeschreibung
    宝贝名称 등록상품명 노출상품명 nazwaoferty tytuloferty titulodelapublicacion titolo
   назватовару продукт proizvod artiklnaziv izdelek nazivproizvoda สินค้า ชื่อสินค้า उत्पाद namabarang tenhang mathang artikelbezeichnung warenbezeichnung descripcion libelle designationproduit descrizioneprodotto omschrijving benamning varebeskrivelse tuotenimi urunadiadi megnevezes denumire περιγραφη اسمالمنتج שםמוצר 产品名称 货品名称 商品名称規格 品目 제품명
    nombredelproducto nomedoproduto nomduproduit nomeprodotto productnaam nazwaproduktu produkt towar urunadi товар наименование
    номенклатура nazevproduktu zbozi produktnamn varenavn vare tuote termek termeknev cikk produs denumireprodus namaproduk
    produk barang sanpham tensanpham 商品 商品名称 商品名 宝贝标题 品名 상품명 품목 προιον المنتج מוצר`),
  store: list(`
    sucursal loja filial boutique sklep lokalizacja magaza sube магазин точкапродаж pobocka prodejna butik butikk myymala uzlet
    magazin toko cabang cuahang 门店 店铺 店舗 매장 지점`),
  status: list(`
    estat staða gjendja
    busena uzsakymobusena statuss olek seisund статуспоруџбине 訂單狀態 狀態 付款狀態
    статусзамовлення статуспоръчка състояние statusnarudzbe stanje statusnarocila statusobjednavky สถานะ สถานะคำสั่งซื้อ स्थिति auftragsstatus bestellstatus zahlungsstatus estadodelpago estadodelaventa estadopago estatus statutcommande etatdelacommande statodellordine statopagamento betaalstatus ordrestatus betalningsstatus tilauksentila odemedurumu statuszam fizetesistatusz statuscomanda statusplata κατασταση καταστασηπαραγγελιας حالةالطلب סטטוסהזמנה מצב 支付状态 付款状态 注文ステータス 決済状況 支払状況 결제상태 처리상태
    estado estadodelaorden estadodelpedido estadodaencomenda situacao statusdopedido statut statutdelacommande etat stato
    statoordine bestelstatus statuszamowienia stan durum siparisdurumu статус статусзаказа состояние stav stavobjednavky tila
    allapot statusz rendelesallapota stare statuspesanan trangthai 订单状态 状态 交易状态 ステータス 注文状況 状態 상태 주문상태 κατασταση الحالة
    סטטוס`),
  type: list(`
    типдокумента видоперация vrstadokumenta tipdokumenta ประเภท प्रकार tipodecomprobante comprobantetipo tipotransaccion typeoperation typeticket tipooperazione tipovendita soortdocument transactietype dokumenttyp typdokladupohyb bizonylattipus ειδοςπαραστατικου نوعالعملية סוגמסמך 单据类型 业务类型 区分 取引区分 売上区分 구분 거래구분
    tipoderecibo tipodetransaccion tipodeoperacion tipodedocumento tipo tipodevenda typedetransaction typedevente tipodocumento
    rodzaj rodzajdokumentu typdokumentu islemturu тип типоперации видоперации typdokladu transaktionstyp tyyppi tipus tip
    jenistransaksi loai 交易类型 类型 種別 取引種別 유형 거래유형`),
  email: list(`
    注文者メールアドレス 注文者メール メールアドレス お客様メールアドレス 구매자이메일 emailpembeli emailkupujacego
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
  return words.trim().split(/\s+/).map(foldHeader)
}
