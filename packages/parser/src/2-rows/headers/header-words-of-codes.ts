import { type HeaderWords, words } from "./words.ts";

const wordsOfNotations = words(`
  hexadecimal · hexadecimal notation · hex · hex code · hex value · error code (hex) · error code hex
  十六进制 · 十六進制 · 十六進位 · 16进制 · 16進数 · 16進
  16진수
  hexadezimal · hexadezimaler wert · hex-wert · hexadécimal · hexadecimales
  шестнадцатеричный
`);

const wordsOfSecondCodes = words(`
  sub code · subcode · secondary code · sqlstate · sql state · gqlstatus · internal error code
  子码 · 错误子码
  untercode · detailcode · zusatzcode · subcódigo · подкод · субкод · дополнительный код
`);

/** Words over columns of codes: HTTP statuses, codes, second codes. */
export const headerWordsOfCodes: readonly HeaderWords[] = [
  {
    role: "httpStatus",
    strength: 1,
    reason: "names HTTP",
    words: words(`
      http · http status code · http status · http code · http response code · http error code
      http response · http response status · http return code · http result code · http-status-code
      http状态码 · http状态 · http错误码 · http返回码 · http响应码 · http码 · http状态代码 · http狀態碼 · http 狀態碼 · http響應碼
      http 響應碼 · http 状态码 · http 响应码 · http 返回码
      httpステータスコード · httpステータス · http ステータスコード · http ステータス
      http 상태 코드 · http 상태코드 · http상태코드 · http 상태 · http 응답 코드
      http-statuscode · código http · código de estado http · código de status http · status http
      estado http
      http-код · код http · http код · статус http · http-статус · код ответа http
      code http · code d'état http · code de statut http · statut http
    `),
  },
  {
    role: "httpStatus",
    strength: 0.7,
    reason: "names statuses, those of HTTP unless the values are others",
    words: words(`
      status code · status codes · response status · response status code · statuscode
      状态码 · 狀態碼 · 返回状态码 · 响应状态码 · 正常状态码 · 错误状态码 · 状态代码
      ステータスコード · ステータス コード
      상태 코드 · 상태코드 · 응답 상태 코드
      código de estado · código de status · códigos de estado · codigo de estado
      код состояния · код статуса
      code d'état · code de statut · code d’état · mögliche http status codes · statuscodes
      狀態代碼 · 回應狀態碼 · 状態コード
    `),
  },
  {
    role: "httpStatus",
    strength: 0.55,
    reason: "may name HTTP statuses",
    words: words(`
      status · response code
      响应码 · 響應碼 · 状态 · 狀態
      ステータス · 状態
      상태
      estado
      応答コード
      응답 코드 · 응답코드
      код ответа
      antwortcode · code de réponse
      статус
      código de respuesta · código de resposta · código da resposta
      レスポンスコード · 스테이터스
    `),
  },
  {
    role: "code",
    strength: 1,
    reason: "names error codes",
    words: words(`
      error code · error codes · err · err code · errcode · errorcode · error number · error no · errno
      error id · code id · fault code · exception code · failure code · numeric code · message id
      response error code · error identifier
      error code value · numeric error code · reason code · decline code · message code · error num
      return code · return codes · returned value · returned code · result code · result codes · retcode
      ret code · exit code · api code · business code · api error code
      错误码 · 错误代码 · 错误号 · 错误编号 · 错误编码 · 错误值 · 异常码 · 异常代码 · 故障码 · 报错码 · 返回码 · 返回代码 · 返回错误码 · 返回编码 · 结果码
      业务码 · 业务错误码 · 错误标识 · 錯誤碼 · 錯誤代碼 · 錯誤號 · 回傳碼 · 返回碼 · 返回代碼 · 結果碼 · 回應代碼 · 異常碼
      响应错误码 · 返回错误代码 · 錯誤編號 · 回覆代碼
      エラーコード · エラー コード · エラー番号 · エラーno · 結果コード · リターンコード · 戻りコード
      エラー・コード · エラーid
      오류 코드 · 오류코드 · 에러 코드 · 에러코드 · 오류 번호 · 결과 코드 · 결과코드 · 반환 코드
      오류번호 · 에러 번호 · 에러번호 · 응답 오류 코드 · 리턴 코드 · 리턴코드
      código de error · códigos de error · codigo de error · codigos de error · código del error
      código de rechazo · código de rejeição · códigos de rejeição · rejeição
      código error · número de error · no de error · n.o de error · n° de error · cód. de error · cód. error · cod. error · cod. de error
      código de erro · códigos de erro · codigo de erro · código do erro · código de retorno · fehlercode
      código erro · no do erro · no de erro · n.o do erro · número do erro · número de erro · cód. de erro · cód. erro · cod. erro · códigos de retorno
      fehlercodes · fehlernummer · fehler-code · fehler code · fehlerkode · rückgabecode
      fehler-nr · fehlernr · fehler nr · fehlernummern · fehler-id · fehlerschlüssel · fehlerkennung · rückgabewert
      код ошибки · коды ошибок · номер ошибки · код возврата · код результата
      идентификатор ошибки · коды возврата · номера ошибок
      codice errore · codice di errore · codici errore · codici di errore · codice d'errore · codice d’errore
      kod błędu · kody błędów · numer błędu · kód chyby · číslo chyby · foutcode · foutcodes · felkod · felkoder
      hata kodu · hata kodları · mã lỗi · kode error · kode kesalahan · код помилки · коди помилок
      code d'erreur · codes d'erreur · code d’erreur · code erreur · numéro d'erreur · code de retour
      gqlstatus code
      錯誤代號 · 錯誤號碼 · 錯誤識別碼 · 錯誤鍵 · 異常代碼 · 例外代碼 · 失敗代碼 · 失敗碼 · 拒絕代碼 · 故障代碼 · 故障碼 · 結果代碼 · 回傳代碼 · 回覆碼 · 訊息代碼 · 業務代碼 · 業務碼
      失败代码 · 失败码 · 拒绝码 · 拒绝代码 · 消息码 · 消息代码 · 结果代码 · 业务代码
      エラー識別子 · エラーキー · 例外コード · 異常コード · 障害コード · 警告コード · 返却コード · 終了コード · 完了コード · 処理結果コード · 理由コード · 事由コード · 拒否コード · メッセージid · メッセージコード · メッセージ番号
      예외 코드 · 예외코드 · 실패 코드 · 실패코드 · 거절 코드 · 거절코드 · 사유 코드 · 사유코드 · 장애 코드 · 경고 코드 · 반환코드 · 종료 코드 · 종료코드 · 처리결과코드 · 처리 결과 코드 · 메시지 코드 · 메시지 id · 에러 id
      오류 id · 에러 키
      fehlerkennzeichen · fehlerkürzel · ablehnungscode · störungscode · störcode · ausnahmecode · warncode · alarmcode · ergebniscode · resultatcode
      returncode · return-code · exitcode · exit-code · rückgabewerte · meldungsnummer · meldungsnr · meldungscode · meldungs-id · nachrichtencode
      clave de error · id de error · id del error · identificador de error · identificador del error · código de resultado · código de salida
      código de excepción · código de fallo · código de falla · código de motivo · código de mensaje
      id do erro · identificador do erro · chave do erro · código de saída · código de exceção · código da exceção · código de falha
      código de recusa · código da recusa · código da rejeição · código da mensagem · c stat
      id ошибки · no ошибки · код ошибок · ключ ошибки · код исключения · код отказа · код причины · код завершения · код сообщения
      код неисправности
      錯誤編碼 · 錯誤序號 · エラー値 · アラームコード · 알람 코드
    `),
  },
  {
    role: "code",
    strength: 0.8,
    reason: "names codes of some kind",
    words: words(`
      code · codes · code value · identifier value · decimal
      代码 · 代碼 · 编码 · 编号
      コード · コード値
      코드
      código · códigos · codigo · codigos
      код · коды
      kode
      返回值 · 返値
      戻り値
      十进制 · 十進制 · 10进制 · 10進数 · 10進
      10진수
      dezimal · decimal notation
      码值 · 码
      return value · error key · map key
      错误键
      sqlcode · error type · merchant advice code
      代號 · 代碼值 · 碼值 · 返却値
      코드값 · 코드 값 · 코드 번호 · 반환값 · 반환 값 · 리턴값 · 리턴 값
      cód · cod · valor de retorno · valor devuelto · возвращаемое значение
      編碼 · 編號
    `),
  },
  {
    role: "code",
    strength: 0.55,
    reason: "may name the codes",
    words: words(`
      识别码 · 标识码 · 識別碼 · 標識碼
      error · errors · exception · error name · errors code · errore
      错误 · 错误名 · 错误名称 · 异常 · 異常
      エラー
      오류 · 에러
      fehler · erro · erros · errores · erreur
      ошибка
      kennung
      錯誤
    `),
  },
  {
    role: "code",
    strength: 0.6,
    reason: "names codes of the service where its values are no HTTP statuses",
    words: words(`
      status code · status codes · response code
      状态码 · 狀態碼 · 响应码 · 響應碼 · 回應碼
      ステータスコード · 応答コード
      상태 코드 · 응답 코드 · 응답코드
      código de estado · código de status · código de respuesta · códigos de respuesta
      código de resposta · código da resposta · códigos de resposta · statuscode · statuscodes · antwortcode
      код ответа · код состояния · код статуса
      code d'état
      狀態代碼 · レスポンスコード · 状態コード · código respuesta · código resposta
    `),
  },
  {
    role: "code",
    strength: 0.7,
    reason: "names codes of a standard, those of the service where no other column has its own",
    words: words(`sqlstate · sql state`),
  },
  {
    role: "code",
    strength: 0.4,
    reason: "may name codes",
    words: words(`
      id · value · name · key · symbol · status
      値 · 数値 · 값 · wert · valor · значение · valeur
      值 · 名称 · 状态
      ステータス
      상태
      номер · clave · chave
    `),
  },
  {
    role: "code2",
    strength: 0.9,
    reason: "names another way to write the code",
    words: wordsOfNotations,
  },
  {
    role: "code",
    strength: 0.4,
    reason: "names codes where no other column does",
    words: wordsOfNotations,
  },
  {
    role: "code2",
    strength: 0.9,
    reason: "names a second code",
    words: wordsOfSecondCodes,
  },
  {
    role: "code",
    strength: 0.4,
    reason: "names codes where no other column does",
    words: wordsOfSecondCodes,
  },
];
