import type { Stranger } from './stranger.ts'

/** As marketplaces and the tills of other countries export them, in short. */
export const MARKETPLACES: readonly Stranger[] = [
  {
    what: 'Loyverse, in German',
    rows: [
      'Datum,Belegnummer,Belegart,Kategorie,Artikelnummer,Artikel,Variante,Angewendete Modifikatoren,Menge,Bruttoumsatz,Rabatte,Nettoumsatz,Warenkosten,Bruttogewinn,Steuern,Kasse,Filiale,Kassierer,Kundenname,Kundenkontakte,Kommentar,Status',
      '14.03.26 10:22,1-1001,Verkauf,Getränke,10001,Tee,,,2,"10,00","0,00","10,00","2,00","8,00","0,00",Kasse 1,Mitte,Eva,Anna,anna@x.de,,Abgeschlossen',
      '14.03.26 10:22,1-1001,Verkauf,Geschirr,10002,Tasse,,,1,"8,00","1,00","7,00","3,00","4,00","0,00",Kasse 1,Mitte,Eva,Anna,anna@x.de,,Abgeschlossen',
      '15.03.26 11:00,1-1002,Verkauf,Getränke,10001,Tee,,,3,"15,00","0,00","15,00","3,00","12,00","0,00",Kasse 1,Mitte,Eva,Bert,bert@x.de,,Abgeschlossen',
      '16.03.26 11:00,1-1003,Rückerstattung,Getränke,10001,Tee,,,1,"5,00","0,00","5,00","1,00","4,00","0,00",Kasse 1,Mitte,Eva,Bert,bert@x.de,,Abgeschlossen',
      '17.03.26 11:00,1-1004,Verkauf,Getränke,10001,Tee,,,1,"5,00","0,00","5,00","1,00","4,00","0,00",Kasse 1,Mitte,Eva,Bert,bert@x.de,,Storniert',
    ],
    figures: { customers: 2, orders: 2, revenue: 27 },
  },
  {
    what: 'Ecwid, with the total of an order on both of its rows',
    rows: [
      'order_number,order_date,order_status,payment_status,email,customer_name,subtotal,shipping,tax,discount,total,currency,refunded_amount,item_sku,item_name,item_quantity,item_price',
      '101,2026-03-14 10:22:00 +0000,DELIVERED,PAID,anna@x.com,Anna,30.00,5.00,0,0,35.00,USD,0.00,T1,Tea,2,10.00',
      '101,2026-03-14 10:22:00 +0000,DELIVERED,PAID,anna@x.com,Anna,30.00,5.00,0,0,35.00,USD,0.00,C1,Cup,1,10.00',
      '102,2026-03-15 10:22:00 +0000,PROCESSING,PAID,bob@x.com,Bob,10.00,5.00,0,0,15.00,USD,15.00,T1,Tea,1,10.00',
      '103,2026-03-16 10:22:00 +0000,AWAITING_PROCESSING,AWAITING_PAYMENT,bob@x.com,Bob,20.00,5.00,0,0,25.00,USD,0.00,T1,Tea,2,10.00',
      '104,2026-03-17 10:22:00 +0000,SHIPPED,PAID,bob@x.com,Bob,20.00,0,0,0,20.00,USD,0.00,T1,Tea,2,10.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 55 },
  },
  {
    what: 'Lazada',
    rows: [
      'orderItemId,lazadaId,lazadaSku,createTime,updateTime,orderNumber,customerName,customerEmail,shippingFee,payMethod,paidPrice,unitPrice,itemName,status',
      '1,L1,T1,14 Mar 2026 10:22,15 Mar 2026 10:00,900,Anna,,15.00,COD,100.00,100.00,Tea,delivered',
      '2,L2,C1,14 Mar 2026 10:22,15 Mar 2026 10:00,900,Anna,,0.00,COD,80.00,80.00,Cup,delivered',
      '3,L3,T1,15 Mar 2026 10:22,15 Mar 2026 10:00,901,Bob,,15.00,COD,90.00,100.00,Tea,canceled',
      '4,L4,T1,16 Mar 2026 10:22,15 Mar 2026 10:00,902,Bob,,15.00,COD,90.00,100.00,Tea,shipped',
      '5,L5,T1,16 Mar 2026 11:22,15 Mar 2026 10:00,903,Bob,,15.00,COD,100.00,100.00,Tea,returned',
    ],
    figures: { customers: 2, orders: 2, revenue: 270 },
  },
  {
    what: 'SumUp, articles',
    rows: [
      'Datum,Transaktionsnummer,Zahlungsart,Menge,Beschreibung,Währung,Preis vor Rabatt,Rabatt,Preis (brutto),Preis (netto),Steuer,Steuersatz,Konto,Kunde',
      '"14.03.2026, 10:22",TDF1,Karte,2,Tee,EUR,10.00,0.00,10.00,8.40,1.60,19%,laden@shop.de,Anna',
      '"14.03.2026, 10:22",TDF1,Karte,1,Tasse,EUR,8.00,1.00,7.00,5.88,1.12,19%,laden@shop.de,Anna',
      '"15.03.2026, 11:00",TDF2,Bar,3,Tee,EUR,15.00,0.00,15.00,12.61,2.39,19%,laden@shop.de,Bert',
    ],
    figures: { customers: 2, orders: 2, revenue: 32 },
  },
  {
    what: 'Zettle, in Norwegian',
    rows: [
      'Dato,Kvitteringsnummer,Kunde,Produkt,Antall,Enhetspris,Rabatt (kr),Beløp (kr),Type',
      '14.03.2026,1,Anne,Te,2,"50,00","10,00","90,00",Salg',
      '15.03.2026,2,Bjørn,Te,1,"50,00","0,00","50,00",Salg',
      '16.03.2026,3,Bjørn,Te,1,"50,00","0,00","50,00",Refusjon',
      '17.03.2026,4,Bjørn,Kopp,1,"80,00","0,00","80,00",Salg',
    ],
    figures: { customers: 2, orders: 3, revenue: 170 },
  },
  {
    what: 'tills whose numbers start again each day, with reversed sales',
    rows: [
      'Txn No,Till,Trading Date,Member,Qty,Line Value,Reversed',
      '1,1,2026-03-14,M1,2,10.00,0',
      '2,1,2026-03-14,M2,1,5.00,0',
      '1,2,2026-03-14,M2,1,7.00,0',
      '1,1,2026-03-15,M1,2,12.00,0',
      '2,1,2026-03-15,M2,1,6.00,1',
      '1,2,2026-03-15,M2,1,8.00,0',
      '1,1,2026-03-16,M2,1,9.00,0',
      '1,2,2026-03-16,M1,1,3.00,0',
    ],
    figures: { customers: 2, orders: 7, revenue: 54 },
  },
  {
    what: 'Tokopedia',
    rows: [
      'Nomor Pesanan;Nomor Invoice;Tanggal Pembayaran;Status Terakhir;Nama Produk;Nomor SKU;Jumlah Produk Dibeli;Harga Jual (IDR);Diskon Produk (IDR);Biaya Pengiriman (IDR);Total Penjualan (IDR);Nama Pembeli',
      '1;INV/1;14-03-2026 10:22:00;Pesanan Selesai;Teh;T1;2;10.000;0;9.000;20.000;Ani',
      '2;INV/2;15-03-2026 10:22:00;Pesanan Dibatalkan;Teh;T1;1;10.000;0;9.000;10.000;Budi',
      '3;INV/3;16-03-2026 10:22:00;Pesanan Dikirim;Cangkir;C1;1;25.500;500;9.000;25.000;Budi',
    ],
    figures: { customers: 2, orders: 2, revenue: 45000 },
  },
  {
    what: 'Mercado Libre',
    rows: [
      '# de venta;Fecha de venta;Estado;Descripción del estado;Unidades;Ingresos por productos (ARS);Cargo por venta e impuestos (ARS);Costos de envío (ARS);Anulaciones y reembolsos (ARS);Total (ARS);SKU;Título de la publicación;Precio unitario de venta de la publicación (ARS);Comprador',
      '2000001;14 de marzo de 2026 10:22 hs.;Entregado;Llegó el 16 de marzo;2;20.000,00;-2.600,00;-1.000,00;0,00;16.400,00;T1;Té verde;10.000,00;ANNA',
      '2000002;15 de marzo de 2026 10:22 hs.;Venta cancelada;Cancelaste la venta;1;10.000,00;0,00;0,00;-10.000,00;0,00;T1;Té verde;10.000,00;BOB',
      '2000003;16 de marzo de 2026 10:22 hs.;En camino;Llega el 18;1;8.000,00;-1.000,00;0,00;0,00;7.000,00;C1;Taza;8.000,00;BOB',
    ],
    figures: { customers: 2, orders: 2, revenue: 28000 },
  },
  {
    what: 'Rakuten',
    rows: [
      '注文番号,注文ステータス,注文日時,注文者名字,注文者名前,注文者メールアドレス,商品名,商品管理番号,単価,個数,送料合計,クーポン利用額,請求金額',
      '100-1,発送済,2026/03/14 10:22,田中,花,hana@x.jp,お茶,T1,500,2,600,0,1600',
      '100-2,キャンセル確定,2026/03/15 10:22,鈴木,一,ichi@x.jp,お茶,T1,500,1,600,0,1100',
      '100-3,処理済,2026/03/16 10:22,鈴木,一,ichi@x.jp,茶碗,C1,800,1,600,100,1300',
    ],
    figures: { customers: 2, orders: 2, revenue: 1800 },
  },
  {
    what: 'Trendyol',
    rows: [
      'Barkod;Paket No;Kargo Firması;Sipariş Tarihi;Sipariş Numarası;Alıcı;Ürün Adı;Stok Kodu;Adet;Birim Fiyatı;Satış Tutarı;İndirim Tutarı;Faturalanacak Tutar;Sipariş Statüsü',
      '1;p1;MNG;14.03.2026 10:22;9001;Ayşe;Çay;T1;2;100,00;200,00;20,00;180,00;Teslim Edildi',
      '2;p2;MNG;15.03.2026 10:22;9002;Mehmet;Çay;T1;1;100,00;100,00;0,00;100,00;İptal Edildi',
      '3;p3;MNG;16.03.2026 10:22;9003;Mehmet;Fincan;C1;1;80,00;80,00;0,00;80,00;Kargoya Verildi',
      '4;p4;MNG;17.03.2026 10:22;9004;Mehmet;Fincan;C1;1;80,00;80,00;0,00;80,00;İade Edildi',
    ],
    figures: { customers: 2, orders: 2, revenue: 260 },
  },
  {
    what: 'a shop of Vietnam',
    rows: [
      'Mã đơn hàng,Ngày đặt hàng,Khách hàng,Tên sản phẩm,Số lượng,Đơn giá,Thành tiền,Trạng thái',
      '1,14/03/2026,An,Trà,2,50.000,100.000,Đã giao hàng',
      '2,15/03/2026,Bình,Trà,1,50.000,50.000,Đã huỷ',
      '3,16/03/2026,Bình,Cốc,1,80.000,80.000,Đang giao',
      '4,17/03/2026,Khách lẻ,Cốc,1,80.000,80.000,Hoàn thành',
    ],
    figures: { customers: 2, orders: 2, revenue: 180000 },
  },
  {
    what: 'a till of Indonesia',
    rows: [
      'Tanggal,No. Struk,Pelanggan,Produk,Jumlah,Harga,Total,Status',
      '14/03/2026,1,Ani,Teh,2,10.000,20.000,Lunas',
      '15/03/2026,2,Budi,Teh,1,10.000,10.000,Batal',
      '16/03/2026,3,Budi,Kopi,3,15.000,45.000,Lunas',
      '17/03/2026,4,Umum,Kopi,1,15.000,15.000,Lunas',
    ],
    figures: { customers: 2, orders: 2, revenue: 65000 },
  },
]
