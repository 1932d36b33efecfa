import type { Stranger } from './stranger.ts'

/** As shops and their books in other languages export them, in short. */
export const SHOPS_ABROAD: readonly Stranger[] = [
  {
    what: 'WooCommerce, in French',
    rows: [
      '"Numéro de commande","État de la commande","Date de commande","E-mail (facturation)","Nom de l\'article","Quantité","Coût de l\'article","Montant de la remise","Montant total de la commande","Montant remboursé"',
      '501,Terminée,2026-03-14 10:22,anna@x.fr,Thé,2,10.00,0,25.00,0',
      '501,Terminée,2026-03-14 10:22,anna@x.fr,Tasse,1,5.00,0,25.00,0',
      '502,Échouée,2026-03-15 10:22,bob@x.fr,Thé,1,10.00,0,10.00,0',
      '503,En cours,2026-03-16 10:22,bob@x.fr,Thé,3,10.00,0,30.00,10',
      '504,Remboursée,2026-03-17 10:22,bob@x.fr,Thé,1,10.00,0,10.00,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 45 },
  },
  {
    what: 'lines taken off a bill',
    rows: [
      'Ticket,Opened At,Closed At,Guest,Item,Qty,Price,Total,Line Status,Void Reason',
      '1,2026-03-14 10:00,2026-03-14 10:30,Anna,Tea,2,5.00,10.00,OK,',
      '1,2026-03-14 10:00,2026-03-14 10:30,Anna,Cup,1,8.00,8.00,VOID,Mistake',
      '2,2026-03-15 10:00,2026-03-15 10:30,Bob,Tea,1,5.00,5.00,OK,',
    ],
    figures: { customers: 2, orders: 2, revenue: 15 },
  },
  {
    what: 'books of Russia, with documents that are not posted',
    rows: [
      'Номер;Дата;Контрагент;Номенклатура;Количество;Цена;Сумма;Вид операции;Проведен',
      '1;14.03.2026 10:22:00;Анна;Чай;2;100,00;200,00;Продажа;Да',
      '2;15.03.2026 10:22:00;Борис;Чай;1;100,00;100,00;Продажа;Нет',
      '3;16.03.2026 10:22:00;Борис;Чашка;1;80,00;80,00;Продажа;Да',
      '4;17.03.2026 10:22:00;Борис;Чашка;1;80,00;80,00;Возврат от покупателя;Да',
      '5;18.03.2026 10:22:00;Розничный покупатель;Чашка;1;80,00;80,00;Продажа;Да',
    ],
    figures: { customers: 2, orders: 2, revenue: 200 },
  },
  {
    what: 'orders of China, less what was taken off',
    rows: [
      '订单号,下单时间,订单状态,支付方式,客户姓名,商品名称,订购数量,京东价,订单金额,优惠金额,应付金额',
      '1,2026-03-14 10:22,完成,在线支付,王芳,茶,2,50,100,10,90',
      '2,2026-03-15 10:22,(删除)等待付款,在线支付,李雷,茶,1,50,50,0,50',
      '3,2026-03-16 10:22,等待出库,在线支付,李雷,杯,1,80,80,0,80',
      '4,2026-03-17 10:22,锁定 退款,在线支付,李雷,杯,1,80,80,0,80',
    ],
    figures: { customers: 2, orders: 2, revenue: 170 },
  },
  {
    what: 'orders of Korea, returned and cancelled by a claim',
    rows: [
      '상품주문번호,주문번호,주문상태,클레임상태,결제일,구매자명,구매자ID,상품명,수량,상품가격,총 주문금액,배송비 합계',
      '11,1,구매확정,,2026-03-14 10:22,김민지,minji,녹차,2,5000,10000,3000',
      '12,1,구매확정,,2026-03-14 10:22,김민지,minji,찻잔,1,8000,8000,3000',
      '21,2,취소,취소완료,2026-03-15 10:22,이준호,junho,녹차,1,5000,5000,3000',
      '31,3,배송중,,2026-03-16 10:22,이준호,junho,찻잔,1,8000,8000,3000',
      '41,4,배송완료,반품완료,2026-03-17 10:22,이준호,junho,찻잔,1,8000,8000,3000',
    ],
    figures: { customers: 2, orders: 2, revenue: 26000 },
  },
  {
    what: 'books of India',
    rows: [
      'Bill No,Bill Date,Party Name,Item,Qty,Rate,Disc%,Amount,Voucher Type',
      'S1,14-Mar-2026,Anil,Tea,2,100,5,190,Sales',
      'S2,15-Mar-2026,Bala,Tea,1,100,0,100,Sales',
      'R1,16-Mar-2026,Bala,Tea,1,100,0,100,Credit Note',
      'S3,17-Mar-2026,Cash,Tea,1,100,0,100,Sales',
    ],
    figures: { customers: 2, orders: 2, revenue: 190 },
  },
  {
    what: 'Nuvemshop, with the order on its first row',
    rows: [
      'Número do Pedido;E-mail;Data;Status do Pedido;Status do Pagamento;Moeda;Subtotal;Desconto;Valor do Frete;Total;Nome do comprador;Nome do Produto;Valor do Produto;Quantidade Comprada',
      '1;ana@x.br;14/03/2026;Aberto;Confirmado;BRL;30,00;0,00;5,00;35,00;Ana;Chá;10,00;2',
      '1;;;;;;;;;;;Xícara;10,00;1',
      '2;bia@x.br;15/03/2026;Cancelado;Recusado;BRL;10,00;0,00;5,00;15,00;Bia;Chá;10,00;1',
      '3;bia@x.br;16/03/2026;Arquivado;Confirmado;BRL;20,00;2,00;0,00;18,00;Bia;Chá;10,00;2',
    ],
    figures: { customers: 2, orders: 2, revenue: 53 },
  },
  {
    what: 'an order book of Germany, with offers',
    rows: [
      'Auftragsnr.;Auftragsdatum;Lieferdatum;Kundennr.;Kunde;Artikelnr.;Bezeichnung;Menge;ME;VK-Preis;Rabatt %;Gesamt netto;MwSt;Auftragsart',
      '1;14.03.2026;20.03.2026;K1;Anna GmbH;A1;Tee;2;Stk;10,00;10;18,00;3,42;Auftrag',
      '2;15.03.2026;21.03.2026;K2;Bert AG;A1;Tee;1;Stk;10,00;0;10,00;1,90;Angebot',
      '3;16.03.2026;22.03.2026;K2;Bert AG;A2;Tasse;3;Stk;8,00;0;24,00;4,56;Auftrag',
      '4;17.03.2026;;K2;Bert AG;A2;Tasse;1;Stk;8,00;0;8,00;1,52;Gutschrift',
    ],
    figures: { customers: 2, orders: 2, revenue: 34 },
  },
  {
    what: 'invoices of Hungary and what corrects them',
    rows: [
      'Számlaszám;Kelt;Vevő;Megnevezés;Mennyiség;Egységár;Bruttó összeg;Típus',
      '1;2026.03.14.;Anna;Tea;2;500;1000;Számla',
      '2;2026.03.15.;Bob;Tea;3;500;1500;Számla',
      '3;2026.03.16.;Bob;Tea;1;500;500;Sztornó számla',
      '4;2026.03.17.;Bob;Tea;1;500;500;Helyesbítő számla',
    ],
    figures: { customers: 2, orders: 2, revenue: 1500 },
  },
  {
    what: 'a shop of Romania',
    rows: [
      'Nr. comanda;Data comenzii;Client;Produs;Cantitate;Pret unitar;Valoare;Stare',
      '1;14.03.2026;Ana;Ceai;2;5,00;10,00;Livrată',
      '2;15.03.2026;Bogdan;Ceai;1;5,00;5,00;Anulată',
      '3;16.03.2026;Bogdan;Cană;1;8,00;8,00;Finalizată',
      '4;17.03.2026;Bogdan;Cană;1;8,00;8,00;Returnată',
      '5;17.03.2026;Bogdan;Cană;1;8,00;8,00;Plată eșuată',
    ],
    figures: { customers: 2, orders: 2, revenue: 18 },
  },
  {
    what: 'a till of Japan',
    rows: [
      '伝票番号,売上日,会員番号,商品コード,商品名,数量,単価,値引額,売上金額,取引区分',
      '1,2026/03/14,M1,T1,お茶,2,500,100,900,売上',
      '2,2026/03/15,M2,T1,お茶,1,500,0,500,取消',
      '3,2026/03/16,M2,C1,茶碗,1,800,0,800,売上',
      '4,2026/03/17,M2,C1,茶碗,1,800,0,800,返品',
    ],
    figures: { customers: 2, orders: 2, revenue: 900 },
  },
  {
    what: 'a till of Spain',
    rows: [
      'Nº Ticket;Fecha;Hora;Cliente;Artículo;Uds.;PVP;Dto.;Importe;Tipo',
      '1;14/03/2026;10:22;Ana;Té;2;5,00;1,00;9,00;Venta',
      '2;15/03/2026;10:22;Blas;Té;1;5,00;0,00;5,00;Venta',
      '3;16/03/2026;10:22;Blas;Té;1;5,00;0,00;5,00;Devolución',
      '4;17/03/2026;10:22;Cliente contado;Té;1;5,00;0,00;5,00;Venta',
    ],
    figures: { customers: 2, orders: 2, revenue: 9 },
  },
  {
    what: 'a shop of Estonia, with payments awaited and failed',
    rows: [
      'Tellimuse nr;Kuupäev;Klient;Summa;Olek',
      '1;05.01.2026;Jüri;10,00;Täidetud',
      '2;06.01.2026;Mari;20,00;Tühistatud',
      '3;17.01.2026;Mari;30,00;Täidetud',
      '4;18.01.2026;Mari;40,00;Ootab maksmist',
      '5;19.01.2026;Jüri;50,00;Makse ebaõnnestus',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a shop of Latvia, with money returned',
    rows: [
      'Pasūtījuma nr.;Datums;Klients;Summa;Statuss',
      '1;05.01.2026;Jānis;10,00;Izpildīts',
      '2;06.01.2026;Līga;20,00;Atcelts',
      '3;17.01.2026;Līga;30,00;Izpildīts',
      '4;18.01.2026;Līga;40,00;Gaida apmaksu',
      '5;19.01.2026;Jānis;50,00;Nauda atgriezta',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a shop of Lithuania, with money returned',
    rows: [
      'Užsakymo Nr.;Data;Pirkėjas;Suma;Būsena',
      '1;2026-01-05;Jonas;10,00;Įvykdytas',
      '2;2026-01-06;Rūta;20,00;Atšauktas',
      '3;2026-01-17;Rūta;30,00;Įvykdytas',
      '4;2026-01-18;Rūta;40,00;Laukiama apmokėjimo',
      '5;2026-01-19;Jonas;50,00;Grąžinta',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a shop of Catalonia',
    rows: [
      'Comanda;Data;Client;Import;Estat',
      '1;05/01/2026;Jordi;10,00;Completada',
      '2;06/01/2026;Núria;20,00;Cancel·lada',
      '3;07/01/2026;Núria;30,00;Completada',
      '4;08/01/2026;Jordi;40,00;Retornada',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a shop of Hungary, with a payment awaited',
    rows: [
      'Rendelésszám;Dátum;Vevő neve;Állapot;Bruttó összeg',
      '1;2026.01.05. 10:22;Éva;Teljesítve;10 000 Ft',
      '2;2026.01.06. 10:22;Pál;Visszamondta a vevő;8 000 Ft',
      '3;2026.01.17. 10:22;Pál;Kiszállítva;6 000 Ft',
      '4;2026.01.19. 10:22;Éva;Fizetésre vár;3 000 Ft',
    ],
    figures: { customers: 2, orders: 2, revenue: 16_000 },
  },
  {
    what: 'dates that only the language of the headings tells',
    rows: [
      'Bestellnummer;Datum;Kunde;Betrag',
      '1;05.01.2026;Anna;10,00',
      '2;06.01.2026;Bernd;20,00',
      '3;07.01.2026;Anna;30,00',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    what: 'yen as the encoding of Japan has them',
    rows: [
      '伝票番号,日付,顧客名,商品名,単価,数量,金額',
      '1,2026/1/5,山田太郎,お茶,\\500,2,"\\1,000"',
      '2,2026/1/16,鈴木花子,お茶,\\500,1,\\500',
      '3,2026/1/27,山田太郎,菓子,\\300,3,\\900',
    ],
    figures: { customers: 2, orders: 3, revenue: 2400 },
  },
]
