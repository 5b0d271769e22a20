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
`);

/** Words over columns of modules and retry advice, and over columns that tables of something else have. */
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
    strength: 0.9,
    reason: "names request or response fields",
    tableOf: "parameters",
    words: words(`
      example value · sample value · sample · is required · response parameter · request parameter
      示例值 · 取值样例 · 样例值 · 是否必需 · 必需 · 是否必传 · 必传 · 元素名称 · 属性名称 · 变量 · 环境变量 · 类型说明
      variable · variables · variable name · environment variable · environment variables
      環境変数 · 환경 변수 · 환경변수 · variable de entorno · variável de ambiente · umgebungsvariable
      переменная · переменная окружения · variable d'environnement
      parameter · parameters · param · parameter name · property · property name · properties · field
      field name · fields · element · elements · attribute · attributes · argument · children · default
      参数 · 参数名 · 参数名称 · 参数类型 · 字段 · 字段名 · 字段名称 · 属性 · 属性名 · 元素 · 组成部分 · 请求参数 · 參數 · 參數名 · 參數名稱 · 欄位
      パラメータ · パラメーター · プロパティ · フィールド
      項目
      매개변수 · 파라미터 · 필드 · 속성 · 항목
      parámetro · campo · propiedad · parâmetro · propriedade · feld · eigenschaft
      параметр · поле · свойство
      paramètre · champ · propriété · data type
      数据类型 · 數據類型
      required · mandatory · optional
      是否必选 · 是否必填 · 是否必须 · 必选 · 必填 · 必須
      필수
      obligatorio · obrigatório · pflicht
      обязательный
      obligatoire · default value
      默认值 · 默認值
      デフォルト
      기본값
      取值范围 · 取值
      value range · valid values · json key
    `),
  },
  {
    role: "other",
    strength: 0.9,
    reason: "names request parts",
    tableOf: "requests",
    words: words(`
      returns · overrides · throws · specified by · modifier and type · public methods · constructor · constants
      enum constant · field and description · method and description · 方法和说明 · 构造器和说明
      header · headers · response header · request header
      レスポンスヘッダー · リクエストヘッダー
      请求头 · 响应头 · 消息头
      응답 헤더 · 요청 헤더
      method · http method
      请求方法
      endpoint · url · uri · path
      メソッド
      엔드포인트
      请求url · 接口地址
      reason phrase · status reason phrase
    `),
  },
  {
    role: "other",
    strength: 0.9,
    reason: "names terms",
    tableOf: "terms",
    words: words(`
      glossary · term · terms
      术语 · 名词 · 用語
      용어
      término · begriff
      термин
      abbreviation
    `),
  },
  {
    role: "other",
    strength: 1,
    reason: "names codes, but none of errors",
    tableOf: "codes",
    words: words(`
      country code · currency code · language code · region code · postal code · zip code · area code
      国家码 · 国家代码 · 国家编码 · 地域编码 · 区域代码 · 币种代码 · 语言代码 · 行业代码 · 城市编码
      国コード · 通貨コード · 言語コード
      국가 코드 · 통화 코드 · 언어 코드
      example code · source code · código de país · código de moneda · código de moeda · ländercode
      währungscode
      код страны
      code pays · code postal · code devise
    `),
  },
  {
    role: "other",
    strength: 1,
    reason: "names codes of what is sold, or of who sells it",
    words: words(`
      merchant code · product code · item code · store code · part number · model number · sku
      商户号 · 商户代码 · 商品编码 · 商品代码 · 产品代码 · 产品编码 · 产品型号 · 物料编码 · 商品代碼 · 產品代碼
      商品コード · 加盟店コード · 品番 · 型番
      상품 코드 · 상품코드 · 가맹점 코드
      código de comercio · código de producto · código del producto · código do produto · código do estabelecimento
      artikelnummer · produktcode · teilenummer
      код товара · артикул
      code produit · code article
    `),
  },
  {
    role: "other",
    strength: 0.9,
    reason: "names where fields lie",
    tableOf: "parameters",
    words: words(`
      offset · length · presence · cardinality · 偏移 · 偏移量 · 长度 · 長度 · オフセット · 長さ · 오프셋 · 길이
      desplazamiento · longitud · deslocamento · versatz · länge · смещение · длина · décalage · longueur
    `),
  },
  {
    role: "other",
    strength: 0.9,
    reason: "names limits",
    tableOf: "limits",
    words: words(`
      limit · limits · quota · rate limit · limitation
      限制 · 配额 · 上限 · 制限
      제한
      límite · limite · grenze
      ограничение · лимит
    `),
  },
  {
    role: "other",
    strength: 0.8,
    reason: "names languages",
    tableOf: "languages",
    words: words(`
      language · languages · locale
      语言 · 語言
      言語
      언어
      idioma · idiomas · sprache
      язык
      langue
    `),
  },
  {
    role: "other",
    strength: 0.9,
    reason: "names ranges of codes",
    tableOf: "ranges",
    words: words(`
      range · ranges · code range · code ranges · error code range · base value
      first digit · first digits · first two digits · first three digits
      前 1 位 · 前 2 位 · 前 3 位 · 前1位 · 前2位 · 前3位 · 前两位 · 前三位
      范围 · 号段 · 错误码段 · 错误码范围 · 範圍 · 範囲 · コード範囲
      범위 · 코드 범위
      rango · rango de códigos · faixa · faixa de códigos · codebereich · диапазон · диапазон кодов · plage
    `),
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
      internal · includes exception message · more info · documentation · docs · system action
    `),
  },
];
