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
  message     Message · Error message · Error messages · Returned message · Message text · Error string
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
  httpStatus  HTTP狀態碼 · HTTP 狀態碼 · HTTP狀態 · HTTP 狀態代碼
  code        錯誤碼 · 錯誤代碼 · 回傳碼 · 返回碼 · 錯誤編號 · 回應代碼 · 回覆代碼
  code2       十六進位 · 子錯誤碼 · 十六進制
  name        錯誤名稱 · 常數名稱 · 列舉值 · 常數
  message     錯誤訊息 · 訊息 · 回傳訊息 · 提示訊息 · 錯誤信息 · 回應訊息
  description 描述 · 說明 · 錯誤說明 · 錯誤描述 · 含義 · 原因 · 可能原因 · 錯誤原因 · 意義
  solution    解決方案 · 處理方式 · 解決方法 · 處理建議 · 建議處理方式 · 排除方法 · 因應措施 · 建議動作 ·
              應對措施 · 處理辦法
  module      模組 · 類別 · 分類 · 服務 · 錯誤類別 · 所屬模組 ·
              模組名稱
  retry       是否可重試 · 可否重試 · 是否重試 · 可重試
Japanese
  httpStatus  HTTPステータスコード · HTTPステータス · HTTP ステータス · HTTPステータス・コード · HTTPコード
  code        エラーコード · エラー番号 · 結果コード · リターンコード · エラーID · エラー・コード
  code2       16進数 · 16進 · 16進コード · サブコード · 詳細コード
  name        エラー名 · 定数名 · 定数 · シンボル名 · 列挙値
  message     エラーメッセージ · メッセージ · エラー・メッセージ · メッセージ内容 · 表示メッセージ
  description 説明 · 内容 · エラー内容 · 原因 · 意味 · 詳細 · 考えられる原因 · エラーの説明 · エラー原因 · 発生条件
  solution    対処方法 · 対処法 · 対応方法 · 解決策 · 対策 · 解決方法 · 処置 · 推奨される対応 · 推奨アクション · 対処 ·
              回避策 · 復旧方法
  module      モジュール · カテゴリ · サービス · 区分 · 分類 · 機能
  retry       リトライ · 再試行 · リトライ可否 · 再試行可否 · 再試行可能 · リトライ可能
Korean
  httpStatus  HTTP 상태 코드 · HTTP 상태코드 · HTTP 코드 · HTTP 응답 코드 · HTTP 상태
  code        오류 코드 · 에러 코드 · 에러코드 · 결과 코드 · 오류번호 · 응답 오류 코드 · 리턴 코드
  code2       16진수 · 하위 코드 · 서브 코드 · 상세 코드
  name        오류명 · 에러명 · 상수명 · 에러 이름 · 상수 · 오류 이름
  message     오류 메시지 · 에러 메시지 · 메시지 · 응답 메시지 · 결과 메시지 · 에러 메세지
  description 설명 · 의미 · 내용 · 원인 · 오류 설명 · 발생 원인 · 상세 설명 · 오류 원인 · 상세 내용 · 코멘트
  solution    해결 방법 · 조치 방법 · 대응 방법 · 해결책 · 조치 사항 · 조치사항 · 처리 방법 · 권장 조치 · 대처 방안 ·
              처리방안 · 조치내용 · 확인 사항
  module      모듈 · 카테고리 · 서비스 · 구분 · 분류 · 기능 ·
              대분류
  retry       재시도 · 재시도 여부 · 재시도 가능 여부 · 재시도 가능
German
  httpStatus  HTTP-Status · HTTP-Statuscode · HTTP-Code · HTTP Statuscode · HTTP-Antwortcode
  code        Fehlercode · Fehlernummer · Fehler-Nr. · Fehlercodes · Rückgabecode · Fehler-ID ·
              Fehlerschlüssel · Fehlerkennung · Code des Fehlers
  code2       Hexadezimal · Hex-Wert · Untercode · Hexadezimaler Wert · Subcode
  name        Fehlername · Konstante · Symbolischer Name · Name des Fehlers · Bezeichner
  message     Meldung · Fehlermeldung · Fehlertext · Nachricht · Meldungstext · Fehlernachricht
  description Beschreibung · Bedeutung · Ursache · Mögliche Ursache · Fehlerbeschreibung · Erläuterung ·
              Erklärung · Mögliche Ursachen · Fehlerursache · Grund ·
              Fehlerdetails · Kurzbeschreibung
  solution    Lösung · Maßnahme · Abhilfe · Behebung · Empfohlene Maßnahme · Was ist zu tun? ·
              Fehlerbehebung · Lösungsvorschlag · Empfehlung · Handlungsempfehlung ·
              Vorgehen · Empfohlene Aktion
  module      Modul · Kategorie · Dienst · Komponente · Fehlerkategorie · Bereich
  retry       Wiederholbar · Wiederholung · Erneut versuchen · Wiederholung möglich · Wiederholbar?
Spanish
  httpStatus  Código HTTP · Código de estado HTTP · Estado HTTP · Status HTTP · Código de respuesta HTTP
  code        Código de error · Códigos de error · Código del error · Número de error · Código de retorno ·
              Cód. de error · Cod. error · Código error · Nº de error · N.º de error
  code2       Hexadecimal · Subcódigo · Código hexadecimal · Valor hexadecimal
  name        Nombre del error · Constante · Nombre simbólico · Identificador
  message     Mensaje · Mensaje de error · Mensajes de error · Texto del mensaje · Texto del error ·
              Mensaje de respuesta
  description Descripción · Significado · Causa · Posible causa · Posibles causas · Descripción del error ·
              Detalle · Explicación · Motivo · Causas posibles ·
              Razón
  solution    Solución · Acción recomendada · Qué hacer · Cómo solucionarlo · Acción correctiva ·
              Posible solución · Posibles soluciones · Solución recomendada · Acciones · Recomendación ·
              Resolución · Acción a realizar
  module      Módulo · Categoría · Servicio · Componente · Categoría del error
  retry       Reintento · Reintentar · Reintentable · ¿Reintentar? · Se puede reintentar · Permite reintento
Portuguese
  httpStatus  Código HTTP · Código de status HTTP · Status HTTP · HTTP status · Código de resposta HTTP ·
              Código de estado HTTP
  code        Código de erro · Códigos de erro · Código do erro · Número do erro · Código de retorno ·
              Cód. erro · Código erro
  code2       Hexadecimal · Subcódigo · Código hexadecimal · Valor hexadecimal
  name        Nome do erro · Constante · Nome simbólico · Identificador
  message     Mensagem · Mensagem de erro · Mensagens de erro · Texto da mensagem · Mensagem de retorno ·
              Mensagem do erro
  description Descrição · Definição · Significado · Causa · Possível causa · Possíveis causas · Descrição do erro ·
              Detalhe · Explicação · Motivo ·
              Razão · Detalhamento
  solution    Solução · Ação recomendada · O que fazer · Como resolver · Ação corretiva · Possível solução ·
              Possíveis soluções · Ação · Ações · Recomendação · Tratamento ·
              Resolução · Orientação
  module      Módulo · Categoria · Serviço · Componente · Categoria do erro
  retry       Retentativa · Permite retentativa · Tentar novamente · Pode tentar novamente? · Repetível
Russian
  httpStatus  HTTP-код · Код HTTP · HTTP код · HTTP-статус · Статус HTTP · Код ответа HTTP · HTTP код ответа ·
              Код состояния HTTP
  code        Код ошибки · Коды ошибок · Номер ошибки · Код возврата · Код · Идентификатор ошибки
  code2       Шестнадцатеричный · Шестнадцатеричный код · Подкод · HEX
  name        Название ошибки · Константа · Имя ошибки · Символьное имя · Имя константы
  message     Сообщение · Сообщение об ошибке · Текст ошибки · Текст сообщения · Сообщения об ошибках
  description Описание · Значение · Причина · Возможная причина · Возможные причины · Описание ошибки ·
              Пояснение · Расшифровка · Причина ошибки · Причины ·
              Детали
  solution    Решение · Что делать · Рекомендации · Способ устранения · Как исправить · Действия ·
              Рекомендуемые действия · Способ решения · Рекомендация · Возможное решение ·
              Как решить · Порядок действий
  module      Модуль · Категория · Сервис · Раздел · Компонент · Категория ошибки · Группа ·
              Подсистема
  retry       Повтор · Повторить · Можно повторить · Повторный запрос · Повтор запроса
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
