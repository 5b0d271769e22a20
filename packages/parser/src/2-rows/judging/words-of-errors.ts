/* The words by which a table shows that its codes are of errors, in many languages. A default is no fault. */

/** What a title over codes of errors says: that they are of errors, or that answers have them. */
export const speaksOfErrors: RegExp =
  /error|exception|(?<!de)fault|failure|malfunction|err(?:no|code)|(?:return|result|exit|reason|alarm|trouble)\s?(?:code|status)|reject|decline|advice code|错误|錯誤|异常|異常|返回码|返回碼|结果码|退出码|退出代码|結果代碼|报错|故障|回應碼|回应码|エラー|例外|結果コード|오류|에러|결과\s?코드|\berro|códigos? de (?:retorno|respuesta|resposta|resultado|salida|saída|estado|status|motivo|reembolso)|\bfalhas?\b|\bfall[oa]s?\b|recha[zc]|rejei[çt]|recusa|fehler|rückgabecode|störung|ошиб|отказ|коды? (?:возврата|завершения|выхода)|回傳碼|リターンコード|終了コード|終了ステータス|返却コード|戻りコード|반환\s?코드|종료\s?코드|erreur|\bcodes? (?:de\s|d['’])(?:retour|réponse|sortie|statut|état|résultat|rejet|refus|annulation)|błęd|\bchyb[ayo]|\bfout(?:code|melding|en)?|\bfel(?:kod|meddelande)|\bhata(?:lar)?(?:\s|$)|\blỗi|kesalahan|\bgalat|помилк/iu;

/** The word error itself, and those that mean the same. */
export const saysError: RegExp =
  /error|exception|(?<!de)fault|failure|malfunction|错误|錯誤|异常|異常|故障|エラー|오류|에러|\berro|fehler|ошиб|erreur|błęd|\bchyb[ayo]|\bfout(?:code|melding|en)?|\bfel(?:kod|meddelande)|\bhata(?:lar)?(?:\s|$)|\blỗi|kesalahan|\bgalat|помилк/iu;

/** What a sentence over a table says of it: that it follows. */
export const introduces: RegExp =
  /follow(?:ing|s)\b|\bbelow\b|\btable\b|\blist(?:s|ed)?\b|下表|以下|如下|下列|下面|次の|下記|表|다음|아래|siguiente|seguinte|abaixo|a continuación|\btabl?[ae]la?\b|folgend|tabelle|следующ|ниже|таблиц|suivant|ci-dessous|tableau/iu;

/** Codes, of whatever kind, in the plural. */
export const namesCodes: RegExp = /\bcodes\b|代码|代碼|コード|코드|códigos|коды/iu;

/** A line that says of the list below it that it has codes which are given back, and nothing else: `STATUS CODES:`. */
export const labelsCodes: RegExp =
  /^[\W_]*(?:(?:status|return|error|result|exit)[ _]?(?:codes?|values?)|错误码|错误代码|返回码|返回值|状态码|錯誤碼|返回碼|エラーコード|戻り値|에러 코드|오류 코드|반환 값|códigos? de (?:error|erro|retorno)|fehlercodes?|rückgabewerte?|коды? (?:ошибок|ошибки|возврата)|codes? (?:d['’]erreur|de retour))[\W_：]*$/iu;

/** A line that says of the list below it that it has flags, options or levels of a log. */
export const labelsOptions: RegExp =
  /\b(?:flags?|options?|bits|modes?)\b|\blog(?:ging)? levels?\b|标志|选项|日志级别|標誌|選項|日誌級別|フラグ|オプション|ログレベル|플래그|옵션|로그 레벨|\bopciones\b|\bopções\b|niveles de registro|níveis de log|optionen|protokollstufen|флаги|параметры|уровни лог/iu;

/** A code, of whatever kind. */
export const namesCode: RegExp = /code|码|碼|コード|코드|código|код/iu;

/** What texts about errors say went wrong, a language a line. */
export const textOfErrors: RegExp = new RegExp(
  [
    /error|fail|(?<!de)fault|invalid|incorrect|insufficient|not (?:found|exist|allowed|support|valid|permitted|enough|have|authori[sz]ed)|denied|declined|prohibited|forbidden/,
    /reject|refus|missing|exceed|expired|time(?:d |_)?out|unauthori|corrupt|violat|cannot|could not|unable to|too (?:many|few|long|short|large|small|big|high|low)/,
    /错误|失败|失效|有误|故障|未授权|无权|禁止|不允许|不匹配|不可用|未找到|找不到|不存在|非法|不合法|无效|不正确|异常|不支持|超时|超出|过期|拒绝|不足|缺少|过[长短大小高低]|過[長短大小高低]|錯誤|失敗|無效|逾時|過期|拒絕|異常|不支援|不正確/,
    /エラー|失敗|無効|不正|見つかりません|タイムアウト|期限切れ|超過|拒否|できません|できない|存在しません|ありません/,
    /오류|에러|실패|잘못|(?<!\d\s?[\p{L}%]{0,4}\s?)초과|만료|거부|거절|존재하지|유효하지|찾을 수 없|없습니다|없음|불가/u,
    /inválid|insuficiente|erro|rechaz|recus|expirad|excedid|denegad|negad[ao]|vencid|incorret|falh|fallo|no (?:existe|encontrad|permitid|autorizad|válid|hay|se p)|não (?:existe|encontrad|permitid|autorizad|suportad|há|foi p)/,
    /ungültig|fehler|fehlgeschlagen|abgelehnt|abgelaufen|überschritten|gesperrt|fehlt|falsch|konnte nicht|nicht (?:als|gefunden|erlaubt|vorhanden|gültig|zulässig|unterstützt)/,
    /ошибк|неверн|недопустим|истек|превыш|отклон|запрещ|заблокир|невозможно|отсутств|недостаточно|просроч|не (?:найден|указан|существ|поддерж|удалось)/,
    /erreur|invalide|échou|refusé|expiré|dépassé|introuvable|interdit|manquant|non (?:autorisé|trouvé|valide|permis)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "iu",
);
