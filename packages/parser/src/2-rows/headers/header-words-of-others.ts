import { type HeaderWords, words } from "./words.ts";

const wordsOfRetry = words(`
  retry · retriable · retryable · transient · is transient · can retry · is retryable · retry allowed · should retry
  can be retried · retry possible · is it retryable
  是否支持重试 · 是否需要重试 · 可否重試 · 是否重試 · 可重試
  是否可重试 · 是否重试 · 重试 · 可重试 · 能否重试 · 重试建议 · 是否可重試 · 重試
  リトライ · リトライ可否
  再試行 · 再試行可否 · 再試行可能 · リトライ可能
  재시도 · 재시도 여부 · 재시도 가능 · 재시도 가능 여부
  reintento · reintentable · retentativa · permitido retentar · wiederholbar · wiederholung · wiederholen · erneut versuchen · wiederholung möglich
  retentável · reintentar · reintentos · se puede reintentar · permite reintento · retentar · tentar novamente · pode retentar · repetível
  permite retentativa
  повтор · повторять · повторить · повторный запрос · можно повторить · повтор запроса
  réessayer · nouvelle tentative
  是否可以重試 · 能否重試 · 重試建議
  再実行 · 再実行可否 · 再送 · 再送可否 · リトライ可能か · リトライの可否 · 再試行の可否
  재시도여부 · 재시도 가능여부 · 재전송 가능 여부 · 재요청 · 재요청 가능 여부
  erneuter versuch · wiederholungsversuch · wiederholung sinnvoll · es reintentable · repetir · reenviar · permite nova tentativa
  повторная попытка · можно ли повторить · повторяемая · повторять запрос · ретрай
`);

/** Words over columns of modules and retry advice, and over columns beside them that say nothing of the error. */
export const headerWordsOfOthers: readonly HeaderWords[] = [
  {
    role: "module",
    strength: 0.9,
    reason: "names a group of errors",
    words: words(`
      module · modules · service · services · category · categories · component · subsystem · product
      模块 · 模块名 · 所属模块 · 模组 · 类别 · 分类 · 服务 · 服务名 · 产品 · 接口 · 业务模块 · 子系统 · 模組 · 類別 · 分類 · 服務
      カテゴリー · カテゴリ
      区分
      モジュール · サービス
      機能
      기능
      카테고리 · 구분 · 분류 · 모듈 · 서비스
      módulo · categoría · servicio · componente · categoria · categorias · serviço · modul · kategorie
      dienst · komponente
      fehlerkategorie · bereich · funktionsbereich
      модуль · категория · раздел · сервис · компонент
      группа · группа ошибок · категория ошибки
      module code · category code · 模块码 · 模块代码 · 模块编码 · 模块编号 · 类别代码 · 类别码 · 分类代码 · 類別代碼 · 分類代碼
      カテゴリコード · モジュールコード · 모듈 코드 · 카테고리 코드 · código de módulo · código de categoría · código de categoria
      подсистема · grupo · grupos · gruppe · 대분류 · 중분류
      catégorie · composant · feature
      功能 · 功能模块
      產品 · 元件 · 群組 · コンポーネント · サブシステム · グループ · 컴포넌트 · 그룹 · produkt · fehlerklasse · fehlergruppe · teilsystem · producto · produto · sistema · продукт
    `),
  },
  {
    role: "module",
    strength: 0.5,
    reason: "may name a group",
    words: words(`
      group · api · operation · api name · type · tipo · class
      error type · 错误类型 · 錯誤類型 · エラー種別 · 種別 · エラータイプ · 오류 유형 · 에러 유형 · 유형 · 타입
      typ · fehlertyp · fehlerart · tipo de error · tipo de erro · тип · тип ошибки · type d'erreur
      分组 · 组 · 操作 · 类型 · 合约 · 合約
      タイプ
      area · área
      класс ошибки · clase · classe
    `),
  },
  {
    role: "retry",
    strength: 0.95,
    reason: "says whether to try again",
    words: wordsOfRetry,
  },
  {
    role: "solution",
    strength: 0.5,
    reason: "says how to try again, where its values are no yes and no",
    words: wordsOfRetry,
  },
  {
    role: "other",
    strength: 1,
    reason: "names what codes begin with",
    words: words(`
      prefix · code prefix · error code prefix · error prefix
      前缀 · 错误码前缀 · 前綴 · 錯誤碼前綴
      接頭辞 · プレフィックス
      접두사
      prefijo · prefixo · präfix · préfixe · префикс
    `),
  },
  {
    role: "other",
    strength: 0.8,
    reason: "names something beside the error",
    words: words(`
      # · no · index · step · rank · schritt · paso · passo · шаг · étape
      序号 · 番号
      번호
      example · examples
      示例 · 例 · 例子
      예 · 예시
      ejemplo · ejemplo code · exemplo · beispiel
      пример
      exemple · valid · version
      版本
      platform · since · date
      更新时间
      successful or not
      成否
      성공 여부
      是否成功
      is successful
      severity · severidad · gravedad · severidade · gravidade · schweregrad · серьёзность · серьезность · gravité
      严重程度 · 严重级别 · 嚴重程度 · 重大度 · 深刻度 · 심각도
      级别
      level
      错误级别 · 重要度
      link · reference
      参考 · 参照
      see also · platforms
      平台
      プラットフォーム
      플랫폼
      vigência · tarifa
      과금 여부
      charge
      计费
      count · sdk · os · schema · format
      格式
      file · file name · source file · 文件 · 文件名 · 源文件 · 源码 · 源代码 · ファイル · ファイル名 · 파일 · datei · archivo · arquivo · fichier · файл
      group id · internal · includes exception message · more info · documentation · docs · system action
      等級 · 嚴重性 · 严重性 · レベル · 레벨 · ebene · stufe · nivel · nível · уровень · критичность
      範例
    `),
  },
];
