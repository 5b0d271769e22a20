import { type HeaderWords, words } from "./words.ts";

/** Words over columns of identifiers that the vendor gives to codes, and of what they are called. */
export const headerWordsOfNames: readonly HeaderWords[] = [
  {
    role: "name",
    strength: 0.9,
    reason: "names the error by an identifier",
    words: words(`
      error name · error names · error definition · error constant · constant · enum · identifier
      mnemonic · macro · symbol · symbolic error code · symbolic code · symbolic name · constant name
      错误名 · 错误名称 · 错误定义 · 错误常量 · 常量 · 宏定义 · 宏 · 枚举 · 枚举值 · 错误码名称 · 变量名 · 英文名 · 英文名称 · 錯誤名稱 · 錯誤名 · 英文名稱
      错误标识符 · 枚举名称 · 枚举名 · 常数 · 常數 · 常數名稱 · 列舉值 · シンボル名 · 列挙値 · 에러 이름 · 상수명
      エラー名
      定数 · 定数名
      오류명 · 오류 이름 · 에러명 · 상수 · 연상 기호
      nombre del error · constante · nome do erro · fehlername · konstante
      symbolischer name · bezeichner · nombre simbólico · identificador · nome simbólico · символьное имя · имя константы
      konstantenname
      название ошибки · константа
      nom de l'erreur · exception name · error title
      列舉 · 枚舉值 · 識別名稱 · 例外名稱 · 列挙型 · 列挙子 · マクロ · シンボル · エラー名称 · エラー定数 · 例外名 · 例外クラス · 識別名 · 英語名
      열거형 · 열거값 · 심볼 · 식별자 · 영문명 · 에러 명칭 · 에러 상수 · 예외명 · 예외 이름 · 예외 클래스
      fehlerbezeichnung · enum-wert · enumwert · nombre de error · nombre de la constante · nome da constante
      имя ошибки · наименование ошибки · название константы · идентификатор
    `),
  },
  {
    role: "name",
    strength: 0.6,
    reason: "may name the error",
    words: words(`
      name · names · error · errors · title · type · error type · exception · label · value
      名称 · 名稱 · 命名 · 错误 · 错误类型 · 类型 · 類型 · 名前 · 種類
      タイプ · エラー · エラータイプ
      이름 · 유형 · 타입 · 오류 · 오류 유형 · 오류 타입 · 에러 타입
      bezeichnung · denominación · denominação · наименование · 명칭 · designation
      nombre · tipo · tipo de error · nome · tipo de erro · typ · fehlertyp · fehler
      имя · название · тип · тип ошибки · ошибка
      nom · type d'erreur · erreur · errore · error class · exception class · error enum · key · reason
      erro · status
      ausnahme · excepción · exceção · исключение · 例外 · 예외
      錯誤 · 錯誤類型
    `),
  },
];
