import { type HeaderWords, words } from "./words.ts";

/** Words over columns that tables of something else than errors have. */
export const headerWordsOfOtherTables: readonly HeaderWords[] = [
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
      型別 · 資料型別 · 資料類型 · データ型 · データタイプ · 데이터 타입 · 자료형 · 필수 여부 · 필수여부
      datentyp · pflichtfeld · erforderlich · feldname · tipo de dato · tipo de datos · tipo de dado · tipo de dados · atributo · atributos
      requerido
      тип данных · имя поля · атрибут · обязательность
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
    reason: "names functions",
    tableOf: "functions",
    words: words(`
      api signature · function signature · method signature · signature · prototype · function prototype
      函数原型 · 函数签名 · 函數原型 · 関数シグネチャ · プロトタイプ · 함수 원형 · 함수 시그니처 · прототип · сигнатура
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
    reason: "names codes of what is sold, of who sells it, or how it is paid",
    words: words(`
      pan · card number · test card number · test card · número de tarjeta · número do cartão · kartennummer
      卡号 · 测试卡号 · 卡號 · カード番号 · 카드번호 · 카드 번호 · номер карты · numéro de carte
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
    reason: "names metrics",
    tableOf: "metrics",
    words: words(`
      metric · metrics · metric name · what it measures · 指标 · 指标名称 · 指標 · 監控指標 · 监控指标 · メトリクス · メトリック · 지표 · 메트릭
      métrica · métricas · metrik · метрика · métrique
    `),
  },
  {
    role: "other",
    strength: 0.9,
    reason: "names what is to be done",
    tableOf: "tasks",
    words: words(`
      requirement · requirements · milestone · milestones · epic · epics · user story · acceptance criteria
      需求 · 里程碑 · 要件 · マイルストーン · 요구사항 · 마일스톤
      requisito · requisitos · hito · marco · anforderung · meilenstein · требование · этап · exigence · jalon
    `),
  },
  {
    role: "other",
    strength: 0.9,
    reason: "names limits",
    tableOf: "limits",
    words: words(`
      limit · limits · quota · rate limit · limitation · threshold · thresholds
      阈值 · 閾值 · しきい値 · 閾値 · 임계값 · umbral · limiar · schwellenwert · порог · seuil
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
];
