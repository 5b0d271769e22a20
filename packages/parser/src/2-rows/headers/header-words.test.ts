import { describe, expect, test } from "vitest";
import { headerWords } from "./header-words.ts";
import { matchHeader, normaliseHeader } from "./match-header.ts";
import { words } from "./words.ts";

/** What vendors write over each column: a language a block, a role a line. A language more is a block more. */
const languages = `
English
  httpStatus  HTTP status · HTTP Status Code · HTTP code · HTTP response code · Status (HTTP)
  code        Error code · Error Codes · Error no. · errno · Return code · Result code · Code of the error ·
              Error number · Response error code
  code2       Hex · Hex code · Hexadecimal value · Sub-code · Suberror code · Secondary code
  name        Error name · Constant · Symbolic name · Enum name · Mnemonic · Identifier
  message     Message · Error message · Error messages · Returned message · Message text · Error string ·
              Error information
  description Description · Meaning · Error description · Explanation · Cause · Possible causes · Details ·
              Why it happens · Reason ·
              What it means · Problem · Semantics · Error condition · Comments
  solution    Solution · Resolution · Recommended action · How to fix it · What to do · Suggested fix ·
              Action · Troubleshooting steps · Remedy ·
              How to handle · Recommended actions · Hint
  module      Module code · Category code · Module · Category · Service · Component · Error category · Product ·
              Service name
  retry       Retry · Retryable · Retryable? · Can be retried · Should retry? · Retry possible ·
              Is retryable · Transient
Chinese, simplified
  httpStatus  HTTP状态码 · HTTP 状态码 · HTTP状态 · Http返回码 · HTTP响应状态码
  code        错误码 · 错误代码 · 返回码 · 错误编号 · 业务错误码 · 错误码(code) · 返回错误代码 · 响应错误码
  code2       十六进制 · 子错误码 · 二级错误码 · 十六进制错误码 · 错误子码
  name        错误名称 · 枚举值 · 常量名 · 宏定义 · 枚举名称 · 错误标识符
  message     错误信息 · 错误消息 · 返回信息 · 提示信息 · 报错信息 · 错误提示 · 返回消息 · 报错内容
  description 描述 · 说明 · 错误描述 · 含义 · 错误原因 · 可能原因 · 原因 · 错误说明 · 详细说明 · 问题描述 · 出错原因 ·
              中文描述 · 具体描述
  solution    解决方案 · 处理措施 · 解决方法 · 处理建议 · 处理方法 · 解决办法 · 建议操作 · 排查方法 · 处理策略 ·
              如何解决 · 应对方案 · 排查思路
  module      模块码 · 模块代码 · 模块 · 所属模块 · 错误类别 · 服务 · 业务模块 · 分类 · 错误分类 · 所属服务 ·
              产品名称 · 模块名称
  retry       是否可重试 · 是否重试 · 可重试 · 能否重试 · 是否支持重试 · 是否需要重试
Chinese, traditional
  httpStatus  HTTP狀態碼 · HTTP 狀態碼 · HTTP狀態 · HTTP 狀態代碼 ·
              HTTP狀態代碼 · 回應狀態碼
  code        錯誤碼 · 錯誤代碼 · 回傳碼 · 返回碼 · 錯誤編號 · 回應代碼 · 回覆代碼 ·
              錯誤代號 · 失敗代碼 · 異常代碼 · 結果代碼 · 訊息代碼
  code2       十六進位 · 子錯誤碼 · 十六進制 ·
              子代碼 · 細項代碼
  name        錯誤名稱 · 常數名稱 · 列舉值 · 常數 ·
              枚舉值 · 例外名稱
  message     錯誤訊息 · 訊息 · 回傳訊息 · 提示訊息 · 錯誤信息 · 回應訊息 ·
              訊息內容 · 錯誤提示 · 失敗訊息 · 顯示訊息
  description 描述 · 說明 · 錯誤說明 · 錯誤描述 · 含義 · 原因 · 可能原因 · 錯誤原因 · 意義 ·
              發生原因 · 觸發情境 · 代碼說明 · 注意事項
  solution    解決方案 · 處理方式 · 解決方法 · 處理建議 · 建議處理方式 · 排除方法 · 因應措施 · 建議動作 ·
              應對措施 · 處理辦法 ·
              解決方式 · 排除方式 · 處置方式 · 建議做法 · 對策
  module      模組 · 類別 · 分類 · 服務 · 錯誤類別 · 所屬模組 ·
              模組名稱 ·
              產品 · 群組
  retry       是否可重試 · 可否重試 · 是否重試 · 可重試 ·
              是否可以重試 · 能否重試
Japanese
  httpStatus  HTTPステータスコード · HTTPステータス · HTTP ステータス · HTTPステータス・コード · HTTPコード ·
              HTTPレスポンスコード
  code        エラーコード · エラー番号 · 結果コード · リターンコード · エラーID · エラー・コード ·
              終了コード · 返却コード · 理由コード · メッセージID · 例外コード
  code2       16進数 · 16進 · 16進コード · サブコード · 詳細コード ·
              補助コード · サブエラーコード
  name        エラー名 · 定数名 · 定数 · シンボル名 · 列挙値 ·
              列挙型 · 列挙子 · 例外クラス
  message     エラーメッセージ · メッセージ · エラー・メッセージ · メッセージ内容 · 表示メッセージ ·
              エラー文言 · 応答メッセージ · 出力メッセージ
  description 説明 · 内容 · エラー内容 · 原因 · 意味 · 詳細 · 考えられる原因 · エラーの説明 · エラー原因 · 発生条件 ·
              発生理由 · 発生タイミング · 事象 · 条件 · 補足
  solution    対処方法 · 対処法 · 対応方法 · 解決策 · 対策 · 解決方法 · 処置 · 推奨される対応 · 推奨アクション · 対処 ·
              回避策 · 復旧方法 ·
              対応内容 · 改善策 · 確認事項 · 推奨事項 · 次のステップ
  module      モジュール · カテゴリ · サービス · 区分 · 分類 · 機能 ·
              グループ · サブシステム
  retry       リトライ · 再試行 · リトライ可否 · 再試行可否 · 再試行可能 · リトライ可能 ·
              再実行可否 · 再送可否 · リトライの可否
Korean
  httpStatus  HTTP 상태 코드 · HTTP 상태코드 · HTTP 코드 · HTTP 응답 코드 · HTTP 상태 ·
              HTTP 스테이터스
  code        오류 코드 · 에러 코드 · 에러코드 · 결과 코드 · 오류번호 · 응답 오류 코드 · 리턴 코드 ·
              실패 코드 · 거절코드 · 사유 코드 · 반환코드 · 메시지 코드
  code2       16진수 · 하위 코드 · 서브 코드 · 상세 코드 ·
              세부 코드 · 보조 코드
  name        오류명 · 에러명 · 상수명 · 에러 이름 · 상수 · 오류 이름 ·
              열거형 · 예외명 · 식별자
  message     오류 메시지 · 에러 메시지 · 메시지 · 응답 메시지 · API 응답 메시지 · 결과 메시지 · 에러 메세지 ·
              에러 문구 · 안내 문구 · 반환 메시지
  description 설명 · 의미 · 내용 · 원인 · 오류 설명 · 발생 원인 · 상세 설명 · 오류 원인 · 상세 내용 · 코멘트 ·
              발생 상황 · 발생 조건 · 이유 · 유의사항 · 참고 사항
  solution    해결 방법 · 조치 방법 · 대응 방법 · 해결책 · 조치 사항 · 조치사항 · 처리 방법 · 권장 조치 · 대처 방안 ·
              처리방안 · 조치내용 · 확인 사항 ·
              대처 · 권장 사항 · 복구 방법 · 클라이언트 처리 · 다음 단계
  module      모듈 · 카테고리 · 서비스 · 구분 · 분류 · 기능 ·
              대분류 ·
              컴포넌트 · 그룹
  retry       재시도 · 재시도 여부 · 재시도 가능 여부 · 재시도 가능 ·
              재시도여부 · 재요청 가능 여부
German
  httpStatus  HTTP-Status · HTTP-Statuscode · HTTP-Code · HTTP Statuscode · HTTP-Antwortcode ·
              HTTP-Returncode
  code        Fehlercode · Fehlernummer · Fehler-Nr. · Fehlercodes · Rückgabecode · Fehler-ID ·
              Fehlerschlüssel · Fehlerkennung · Code des Fehlers ·
              Ablehnungscode · Meldungsnummer · Störungscode · Netzwerkfehlercode · Exit-Code
  code2       Hexadezimal · Hex-Wert · Untercode · Hexadezimaler Wert · Subcode ·
              Detailcode · Zusatzcode
  name        Fehlername · Konstante · Symbolischer Name · Name des Fehlers · Bezeichner ·
              Fehlerbezeichnung · Enum-Wert
  message     Meldung · Fehlermeldung · Fehlertext · Nachricht · Meldungstext · Fehlernachricht ·
              Statusmeldung · Rückmeldung · Antworttext · Gerätefehlermeldung
  description Beschreibung · Bedeutung · Ursache · Mögliche Ursache · Fehlerbeschreibung · Erläuterung ·
              Erklärung · Mögliche Ursachen · Fehlerursache · Grund ·
              Fehlerdetails · Kurzbeschreibung ·
              Statusbeschreibung · Auslöser · Wann tritt der Fehler auf? · Fehlerbild · Hinweise
  solution    Lösung · Maßnahme · Abhilfe · Behebung · Empfohlene Maßnahme · Was ist zu tun? ·
              Fehlerbehebung · Lösungsvorschlag · Empfehlung · Handlungsempfehlung ·
              Vorgehen · Empfohlene Aktion ·
              Gegenmaßnahmen · Lösungsansatz · Entwickleraktionen · Nächste Schritte · Korrektur
  module      Modul · Kategorie · Dienst · Komponente · Fehlerkategorie · Bereich ·
              Fehlerklasse · Produktkategorie
  retry       Wiederholbar · Wiederholung · Erneut versuchen · Wiederholung möglich · Wiederholbar? ·
              Erneuter Versuch · Wiederholung sinnvoll?
Spanish
  httpStatus  Código HTTP · Código de estado HTTP · Estado HTTP · Status HTTP · Código de respuesta HTTP ·
              Código de error HTTP
  code        Código de error · Códigos de error · Código del error · Número de error · Código de retorno ·
              Cód. de error · Cod. error · Código error · Nº de error · N.º de error ·
              Clave de error · ID de error · Código de salida · Código de fallo · Cód.
  code2       Hexadecimal · Subcódigo · Código hexadecimal · Valor hexadecimal ·
              Código secundario
  name        Nombre del error · Constante · Nombre simbólico · Identificador ·
              Nombre de la constante
  message     Mensaje · Mensaje de error · Mensajes de error · Texto del mensaje · Texto del error ·
              Mensaje de respuesta ·
              Mensaje devuelto · Texto de error
  description Descripción · Significado · Causa · Posible causa · Posibles causas · Descripción del error ·
              Detalle · Explicación · Motivo · Causas posibles ·
              Razón ·
              Condición · Escenario · Ocurre cuando · Causa probable · Origen del error
  solution    Solución · Acción recomendada · Qué hacer · Cómo solucionarlo · Acción correctiva ·
              Posible solución · Posibles soluciones · Solución recomendada · Acciones · Recomendación ·
              Resolución · Acción a realizar ·
              Cómo corregirlo · Sugerencia · Pasos a seguir · Medidas · Tratamiento
  module      Módulo · Categoría · Servicio · Componente · Categoría del error ·
              Sistema · Producto
  retry       Reintento · Reintentar · Reintentable · ¿Reintentar? · Se puede reintentar · Permite reintento ·
              Es reintentable
Portuguese
  httpStatus  Código HTTP · Código de status HTTP · Status HTTP · HTTP status · Código de resposta HTTP ·
              Código de estado HTTP ·
              Código de erro HTTP
  code        Código de erro · Códigos de erro · Código do erro · Número do erro · Código de retorno ·
              Cód. erro · Código erro ·
              cStat · ID do erro · Código de recusa · Chave do erro · Código de saída
  code2       Hexadecimal · Subcódigo · Código hexadecimal · Valor hexadecimal ·
              Código secundário
  name        Nome do erro · Constante · Nome simbólico · Identificador ·
              Nome da constante
  message     Mensagem · Mensagem de erro · Mensagens de erro · Texto da mensagem · Mensagem de retorno ·
              Mensagem do erro ·
              Mensagem exibida · Texto do erro
  description Descrição · Definição · Significado · Causa · Possível causa · Possíveis causas · Descrição do erro ·
              Detalhe · Explicação · Motivo ·
              Razão · Detalhamento ·
              Cenário · Quando dispara · Condição · Causa provável · Interpretação
  solution    Solução · Ação recomendada · O que fazer · Como resolver · Ação corretiva · Possível solução ·
              Possíveis soluções · Ação · Ações · Recomendação · Tratamento ·
              Resolução · Orientação ·
              Tratativa · Como proceder · Sugestão · Providências · Dica
  module      Módulo · Categoria · Serviço · Componente · Categoria do erro ·
              Produto · Sistema
  retry       Retentativa · Permite retentativa · Tentar novamente · Pode tentar novamente? · Repetível ·
              Reenviar · Permite nova tentativa
Russian
  httpStatus  HTTP-код · Код HTTP · HTTP код · HTTP-статус · Статус HTTP · Код ответа HTTP · HTTP код ответа ·
              Код состояния HTTP ·
              HTTP-код статуса
  code        Код ошибки · Коды ошибок · Номер ошибки · Код возврата · Код · Идентификатор ошибки ·
              № ошибки · ID ошибки · Код отказа · Код причины · Ключ ошибки
  code2       Шестнадцатеричный · Шестнадцатеричный код · Подкод · HEX ·
              Дополнительный код · Субкод
  name        Название ошибки · Константа · Имя ошибки · Символьное имя · Имя константы ·
              Имя ошибки · Идентификатор
  message     Сообщение · Сообщение об ошибке · Текст ошибки · Текст сообщения · Сообщения об ошибках ·
              Ответное сообщение · Сообщение сервера
  description Описание · Значение · Причина · Возможная причина · Возможные причины · Описание ошибки ·
              Пояснение · Расшифровка · Причина ошибки · Причины ·
              Детали ·
              Когда · Условия возникновения · Типичные случаи · Суть ошибки · Примечания
  solution    Решение · Что делать · Рекомендации · Способ устранения · Как исправить · Действия ·
              Рекомендуемые действия · Способ решения · Рекомендация · Возможное решение ·
              Как решить · Порядок действий ·
              Действия пользователя · Исправление · Как устранить · Варианты решения · Обработка ошибки
  module      Модуль · Категория · Сервис · Раздел · Компонент · Категория ошибки · Группа ·
              Подсистема ·
              Продукт
  retry       Повтор · Повторить · Можно повторить · Повторный запрос · Повтор запроса ·
              Повторная попытка · Можно ли повторить?
`;

const blocks = languages
  .trim()
  .split(/\n(?=\S)/)
  .map((block) => {
    const [language = "", ...rest] = block.split("\n");
    const roles = rest.join("\n").matchAll(/^ {2}(\w+) +((?:.+ ·\n)*.+)/gm);
    return [language, [...roles].map(([, role, headers]) => [role, words(headers!)] as const)] as const;
  });

/** The role that a header says most strongly. */
function roleOf(header: string): string | undefined {
  return [...matchHeader(header).strengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

describe.each(blocks)("%s", (_, roles) => {
  test.each(roles)("%s", (role, headers) => {
    expect(headers.map((header) => `${header} → ${roleOf(header)}`)).toEqual(
      headers.map((header) => `${header} → ${role}`),
    );
  });
});

test("a word stands once in its row, written as headers are compared", () => {
  const odd = headerWords.flatMap(({ words: list }) =>
    list.filter((word, index) => list.indexOf(word) !== index || normaliseHeader(word) !== word),
  );
  expect(odd).toEqual([]);
});

test("every language has headers for every role", () => {
  const roles = "httpStatus code code2 name message description solution module retry";
  expect(blocks.map(([language, each]) => [language, each.map(([role]) => role).join(" ")])).toEqual(
    blocks.map(([language]) => [language, roles]),
  );
  expect(blocks.length).toBeGreaterThanOrEqual(9);
});
