/**
 * How the words begin that say a sale never happened, money went back, or a row is no sale, in the languages whose months are known;
 * folded as `wordsOf` folds them. In scripts without spaces a text holds them anywhere.
 */
export const STEMS = {
  /** The sale never happened, nobody paid, or it is no sale yet. */
  cancelled:
    list(`cancel kancel kansel void declin reject fail expir draft abandon delet abort unpaid chargeback fraud quotation
    storn abgebroch abgelehn annul fehlgeschlag gescheiter entwurf angebot abgelauf verworf ungultig unbezahl gelosch widerruf
    echou refus rejet brouillon devis impay supprim
    anul rechaz fallid caduc borrador presupuest declin eliminad deneg impag
    recus rejeit falh rascunho orcament negad excluid naoautoriz
    rifiut fallit scadut bozza preventiv abbandon respint
    geannul geweiger mislukt verlop afgewez verwijder
    odrzuc nieudan wygas szkic porzuc nieoplac usunie
    zrusen zamitnut neuspe vyprsel odmiet nezaplac
    torol sztorn elutasit sikertel lejart piszkozat arajanlat meghius
    respins esuat expirat ciorna refuz
    iptal reddedil basarisiz taslak odenmedi
    avbrut avbest makuler avslag avvis misslyck mislyk utkast kladde utgang slett fejlet afvist
    peruut perutt hylat epaonnist luonnos vanhentun mitato
    ponist otkaz odbij nacrt preklic zavrn
    ακυρ απορριφθ αποτυχ προχειρ
    сторн отмен аннулир отклон отказ неудач просроч чернов неоплач удален скасован відхил невдал чернет анулиран отхвърл неуспеш
    ملغ الغ إلغ مرفوض فشل مسود לבוטל בוטל מבוטל נדחה נכשל טיוט لغو ناموفق
    रदद रद्द अस्वीकृत विफल
    batal dibatal gagal ditolak kedaluwarsa kadaluarsa`),
  returned: list(`refund return revers
    gutschrift retoure retour ruckgab ruckerstatt erstatt ruckzahl
    reembols devolu devuel rembours rimbors terugbetal
    zwrot vracen dobropis vratk visszater visszaru jovair ramburs retur aterbetal tilbagebetal refusjon hyvity palaut
    povrat vracil iade επιστροφ возврат возвращ поверн връщан възстанов
    استرداد مرتجع החזר זיכוי वापस
    pengembalian`),
  /** Rows of a ledger beside its sales. */
  ledger: list(`payout fee fees transfer adjustment adjust topup withdraw conversion
    auszahl gebuhr uberweis einzahl umbuch frais virement retrait versement comision retiro transferenc tarifa saque taxa
    prelievo commission bonific uitbetal overboek wyplat oplat przelew prowizj
    выплат комисс перевод вывод пополнен`),
  /** Part of it, so that the rest is a sale. */
  partly: list(
    'partial partly teilweis parcial partiel parzial gedeelt czesciow castec reszben partial kismi delvis osittain частичн',
  ),
  not: list('not no non nicht kein ne nie nao ikke inte ei не bez without ohne sin sans'),
} as const

/** The same for scripts that put no spaces between words. */
export const HOLDS = {
  cancelled:
    list(`取消 关闭 關閉 作废 作廢 失败 失敗 拒绝 拒絕 过期 過期 草稿 未付款 待付款 未支付 キャンセル 取り消し 無効 拒否 期限切れ 下書き 見積
    未払い 中止 취소 실패 거절 거부 만료 초안 견적 미결제 무효 ยกเลิก ปฏิเสธ ล้มเหลว`),
  returned: list('退款 退货 退貨 返品 返金 払い戻し 払戻 환불 반품 คืนเงิน คืนสินค้า'),
  ledger: list('提现 手续费 转账 出金 手数料 振込 수수료 출금 이체'),
  partly: list('部分 一部 부분'),
} as const

function list(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}
