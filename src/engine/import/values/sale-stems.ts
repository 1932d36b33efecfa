import { foldWords } from './fold.ts'

/**
 * How the words begin that say a sale never happened, money went back, or a row is no sale, in the languages whose months are known.
 * In scripts without spaces a text holds them anywhere.
 */
export const STEMS = {
  /** The sale never happened, nobody paid, or it is no sale yet. */
  cancelled:
    list(`tuhist ebaonnest maksmata mustand aegun hinnapakk atcelt noraid neapmaks neizdev melnrakst atsauk anuliuo atmest neapmok nepavyk juodrast pasiulym afturkal hætt mistok ogreitt legv ləgv uğursuz ugursuz откаж неплатен неуспеш anulu  cancel kancel kansel void declin denied reject refused fail unsuccess expir lapsed draft abandon delet abort unpaid unsettled chargeback fraud
    quotation estimate incomplete invalid timeout error aborted discarded blocked
    storn abgebroch abgelehn annul fehlgeschlag gescheiter entwurf angebot abgelauf verworf ungultig unbezahl gelosch widerruf
    parked geparkt aparcad abgesagt zuruckgezog afgebrok afbrudt aflyst avlyst keskeyt interrott przerwan cofniet odwolan niezrealiz nerealiz selhal zlyhal lemond visszamond vazgec pembatal fallo fallad απετυχ
    erfolglos verweiger zuruckgewies unvollstand fehler geplatz
    echou echec refus rejet brouillon devis impay supprim expire incomplet invalide erreur
    anul rechaz fallid caduc vencid borrador presupuest declin eliminad deneg impag cotizacion erroneo 
    recus rejeit falh rascunho orcament negad excluid naoautoriz inadimpl expirad estornad
    rifiut fallit scadut bozza preventiv abbandon respint eliminat errore insolut
    geannul geweiger mislukt verlop afgewez verwijder offerte concept onbetaald ongeldig
    odrzuc nieudan wygas szkic porzuc nieoplac niezaplac usunie odmow wycen blad
    zrusen zamitnut neuspe vyprsel odmiet odmit nezaplac neplatn koncept smazan vymazan neuhraz
    torol sztorn elutasit sikertel lejart piszkozat arajanlat meghius visszavon ervenytelen kifizetetlen hibas
    respins esuat expirat ciorna refuz neplatit neachit sters nereusit
    iptal reddedil basarisiz taslak odenmedi odenmem silindi gecersiz teklif
    avbrut avbest makuler avslag avvis misslyck mislyk utkast kladde utgang slett fejlet feilet afvist ogiltig ugyldig obetal ubetal
    offert tilbud raderad
    peruut perutt hylat epaonnist luonnos vanhentun mitato maksamat poistettu tarjous
    ponist otkaz odbij nacrt preklic zavrn neuspj neuspe istek nepotvrd storno neplac
    ακυρ ακυρω απορριφθ απορριψ αποτυχ προχειρ ληξ ανεπιτυχ απληρωτ διαγραφ
    отмен аннулир сторн отклон отказ неудач просроч истек чернов неоплач удален скасов відхил відхіл невдал чернет анулиран анулован
    отхвърл неуспеш неуспіш несплач незаплат недейств ошибк изтрит видален видалено аннульов прострочен поништен
    ملغ الغ إلغ مرفوض رفض فشل فاشل مسود منتهي  בוטל מבוטל נדחה נכשל טיוט פגתוקף לאשולם لغو ناموفق کنسل ردشده
    रदद रद्द अस्वीकृत विफल असफल निरस्त
    batal dibatal gagal ditolak kedaluwarsa kadaluarsa kadaluwarsa draf kedaluarsa`),
  returned:
    list(`tagast atgriez atmaks grazin sugraz endurgrei qaytar rimburs kthyer retorn dipulang devolt вратен рефунд refund return revers repaid
    gutschrift gutgeschrieb retoure retourn ruckgab ruckgang ruckerstatt erstatt ruckzahl zuruckgezahl zuruckgeschick
    reembols devolu devuel devolv reintegr rembours remborse rendu retour rimbors stornat restitu terugbetaal terugbetal teruggestort geretourneerd teruggestuurd
    zwrot zwroc vracen vrat dobropis vratk visszater visszaru visszakuld jovair ramburs retur aterbetal aterkop krediter tilbagebetal tilbakebetal tilbagefor
    refusjon refunder returner hyvity hyvite palaut
    povrat povrac vracil vrnjen iade επιστροφ επιστραφ επεστραφ возврат возвращ повернен поверн поверт връщан върнат възстанов
    استرداد استرجاع إرجاع ارجاع مرتجع مسترجع مسترد مرجع החזר הוחזר זוכה זיכוי वापस रिफंड
    pengembalian dikembalikan`),
  /** Rows of a ledger beside its sales. */
  ledger: list(`payout fee fees transfer adjustment adjust topup withdraw conversion deposit  paidout paidin settlement
    auszahl gebuhr uberweis einzahl umbuch abhebung frais virement retrait versement depot comision retiro transferenc tarifa deposito saque taxa
    prelievo versamento commission bonific uitbetal overboek opname storting wyplat wplat oplat przelew prowizj vyplat poplat prevod vyber
    uttag insattning overforing avgift gebyr udbetal utbetal kifizetes dij nosto talletus komisyon havale transfer viranje
    выплат комисс перевод вывод пополнен внесени изъяти`),
  /** Part of it, so that the rest is a sale. */
  partly: list(
    'osalis osalin daleji partial partly teilweis parcial partiel parzial gedeelt czesciow castec ciastoc reszben partial kismi delvis osittain частичн частков частично μερικ djelomic delno sebagian جزئي חלקי',
  ),
  not: list(
    'not no non nicht kein pole nav nera ekki nuk ne nie nao ikke inte ei не bez without ohne sin sans niet geen nem nu δεν μη لم غير לא khong chua belum tidak नहीं',
  ),
  /** Something has yet to happen. */
  waiting:
    list(`ootab ootel gaida laukia bidur gozlə var varja pending await wait unsettled due outstanding overdue ausstehend offen warte wartet warten attente attesa aguard pendient pendent esper afwacht
    wacht openstaand oczek czek niezreal bekle avvakt vantar invant avvent afvent venter ceka cak varakoz fuggoben astept ожида очіку очаква чека αναμο αναμε αναμεν
    εκκρεμ menunggu odott cekan vodgoju انتظار بانتظار معلق ממתין प्रतीक्षा लंबित`),
  /** A payment, other than that something is paid. */
  payment:
    list(`makse maksmist tasumi apmaks maksaj apmokej mokej greidsl odenis fizetesre payment transfer virement cheque uberweis bonifico bonific transferenc przelew havale eft boleto prevod overforing zahlung paiement reglement pago pagos pagamento betaling platnosc platnosci wplat platb uhrad zaplaten odeme fizetes plata platii pembayaran bayar
    maksu оплат платеж платіж плащан плаћањ placanj placilo uplat πληρωμ الدفع תשלום לתשלום भुगतान betalning`),
  /** What a payment or an order has to be for a sale to have happened. */
  done: list(`makstud tasutud onnestu taidet apmaks apmoket sekming pabeigt izpild ivykdy greidd recover convert paid pay payment successful complet captur authori authoris approv accept confirm valid settled finali bezahl zahl erfolgreich abgeschloss genehmig bestatig
    paye pay reussi abouti accepte valide pagad pago exito aprob autoriz complet confirm efetu sucesso aprovad riuscit pagat andat completat approvat
    betaald gelukt voltooid geslaagd oplac zaplac udan zrealiz dokonc zaplat schval betal genomfor gennemfor fullfor onnistu maksettu fizet siker platit reusit achitat finaliz
    odendi basar оплач успеш оплат заверш подтвер сплач плат πληρω ολοκλ שולם הושלם مدفوع مكتمل dibayar bayar berhasil thanh`),
  /** Nobody paid yet. */
  unpaid: list(
    'unpaid unsettled unbezahl impay impag onbetaald nieoplac niezaplac nezaplac neuhraz kifizetetlen neplatit odenmedi odenmem obetal ubetal maksamat απληρωτ неоплач несплач overdue uberfallig vencid scadut vervallen przeterminow forfal eraantyn просроч прострочен',
  ),
  /** Money or goods came in, so that what is awaited is something else. */
  received: list(
    'receiv erhalten eingegang recu recib ricevut recebid ontvang mottag modtag otrzym prijat получен отриман paid',
  ),
} as const

/** The same for scripts that put no spaces between words. */
export const HOLDS = {
  cancelled:
    list(`取消 关闭 關閉 作废 作廢 失败 失敗 拒绝 拒絕 过期 過期 草稿 未付款 待付款 未支付 待支付 付款失败 已失效 已撤销 驳回 等待买家付款 等待付款 キャンセル 取り消し 取消し 無効 拒否 期限切れ 下書き 見積 未入金
    未払い 未決済 入金待ち 支払い待ち 支払待ち 決済待ち お支払い待ち エラー 中止 취소 실패 거절 거부 만료 초안 견적 미결제 미입금 입금대기 입금 대기 결제대기 결제 대기 무효 ยกเลิก ปฏิเสธ ล้มเหลว หมดอายุ ฉบับร่าง รอชำระ ยังไม่ชำระ ไม่สำเร็จ
    ที่ต้องชำระ`),
  returned: list('退款 退货 退貨 已退 返品 返金 払い戻し 払戻 환불 반품 คืนเงิน คืนสินค้า ตีกลับ'),
  ledger: list('提现 手续费 转账 充值 出金 入金手数料 手数料 振込 수수료 출금 이체 충전'),
  partly: list('部分 一部 부분 บางส่วน'),
} as const

function list(words: string): readonly string[] {
  return words.split(/\s+/).flatMap((word) => foldWords(word)[0] ?? [])
}
