import { describe, expect, test } from "vitest";
import { smallCatalog } from "../../testing/small-catalog.ts";
import { enrichClassification } from "./enrich-classification.ts";

/** What messages say in each language: a language a block, a kind a line. A language more is a block more. */
const languages = `
Chinese, traditional
  RESOURCE_EXHAUSTED  請求過於頻繁 · 已超過每分鐘請求次數上限 · 觸發限流 · 發送簡訊過於頻繁 · 超過流量限制 · 呼叫次數超過上限
  UNAUTHENTICATED     權杖已過期 · 簽章驗證失敗 · 帳號或密碼錯誤 · 尚未登入 · 無效的金鑰 · 驗證失敗，請重新登入
  PERMISSION_DENIED   權限不足 · 您沒有權限存取此檔案 · 帳號已被停用 · IP 不在白名單 · 拒絕存取 · 無權使用此功能
  NOT_FOUND           找不到訂單 · 查無此會員 · 檔案不存在 · 查無資料 · 使用者不存在
  ALREADY_EXISTS      訂單編號重複 · 電子郵件已被註冊 · 名稱已存在 · 此帳號已經存在
  INVALID_ARGUMENT    參數格式錯誤 · 缺少必填欄位 · 電子郵件格式不正確 · 金額必須大於零 · 無效的日期 · 欄位不可為空
  UNAVAILABLE         系統維護中 · 服務暫時無法使用 · 系統忙碌中，請稍後再試 · 伺服器忙碌
  DEADLINE_EXCEEDED   連線逾時 · 請求逾時 · 銀行回應逾時
  INTERNAL            系統錯誤 · 內部錯誤 · 資料庫錯誤 · 建立訂單失敗 · 未知錯誤
  FAILED_PRECONDITION 餘額不足 · 訂單狀態不允許退款 · 訂單已付款
Japanese
  RESOURCE_EXHAUSTED  リクエストが多すぎます · リクエスト数の上限を超えました · アクセスが集中しています · 呼び出し回数が制限を超えています · レート制限に達しました · 一定時間内の送信回数を超過しました
  UNAUTHENTICATED     認証に失敗しました · アクセストークンの有効期限が切れています · ログインしてください · トークンが無効です · 認証情報が正しくありません · パスワードが間違っています
  PERMISSION_DENIED   権限がありません · この操作を行う権限が不足しています · アクセスが拒否されました · アカウントが停止されています · 許可されていないIPアドレスです · 利用が制限されています
  NOT_FOUND           指定されたリソースが見つかりません · 注文が存在しません · 該当するデータがありません · ユーザーが見つかりませんでした
  ALREADY_EXISTS      すでに登録されています · 名前が重複しています · 既に存在する注文番号です · このメールアドレスは既に使用されています
  INVALID_ARGUMENT    パラメータが不正です · 必須項目が入力されていません · 形式が正しくありません · 日付の形式に誤りがあります · 無効なリクエストです
  UNAVAILABLE         現在メンテナンス中です · サービスが一時的に利用できません · サーバーが混み合っています · サービスを利用できません
  DEADLINE_EXCEEDED   タイムアウトしました · 接続がタイムアウトしました · 応答がタイムアウトになりました
  INTERNAL            内部エラーが発生しました · システムエラー · データベースエラー · 予期しないエラーが発生しました · 処理に失敗しました
  FAILED_PRECONDITION 残高が不足しています · この状態では実行できません · 使用中のため削除できません
Korean
  RESOURCE_EXHAUSTED  요청이 너무 많습니다 · 요청 한도를 초과했습니다 · 호출 횟수 초과 · 일일 사용량을 초과하였습니다 · 요청 제한 횟수 초과 에러 · 너무 많은 요청을 보냈습니다 · 초당 요청 수를 초과했습니다
  UNAUTHENTICATED     인증에 실패했습니다 · 토큰이 만료되었습니다 · 유효하지 않은 토큰입니다 · 로그인이 필요합니다 · 비밀번호가 일치하지 않습니다 · 만료된 토큰 · 인증이 필요한 요청 · 토큰이 없습니다
  PERMISSION_DENIED   권한이 없습니다 · 접근이 거부되었습니다 · 접근 권한 없음 · 정지된 계정입니다 · 허용되지 않은 IP입니다 · 서비스 접근거부 · 작성자만 수정할 수 있습니다 · 화이트리스트에 없는 IP
  NOT_FOUND           존재하지 않는 사용자입니다 · 주문을 찾을 수 없습니다 · 해당 데이터가 없습니다 · 파일이 존재하지 않습니다 · 조회된 결과가 없습니다
  ALREADY_EXISTS      이미 존재하는 이메일입니다 · 중복된 닉네임입니다 · 이미 등록된 사용자입니다 · 이미 사용 중인 이름입니다 · 이메일 중복
  INVALID_ARGUMENT    잘못된 요청입니다 · 필수 값이 누락되었습니다 · 형식이 올바르지 않습니다 · 유효하지 않은 날짜입니다 · 잘못된 파라미터
  UNAVAILABLE         서비스 점검 중입니다 · 서비스를 사용할 수 없습니다 · 서버가 혼잡합니다 · 일시적으로 이용할 수 없습니다
  DEADLINE_EXCEEDED   시간이 초과되었습니다 · 요청 시간 초과 · 응답 타임아웃
  INTERNAL            서버 내부 오류가 발생했습니다 · 시스템 오류 · 데이터베이스 오류 · 알 수 없는 오류 · 주문 생성에 실패했습니다
  FAILED_PRECONDITION 잔액이 부족합니다 · 이미 취소된 주문입니다 · 이미 결제가 완료되었습니다 · 현재 상태에서는 취소할 수 없습니다
German
  RESOURCE_EXHAUSTED  Zu viele Anfragen · Anfragelimit überschritten · Die Anzahl der Anfragen pro Minute wurde überschritten · Zu viele Anmeldeversuche · Das Ratenlimit wurde erreicht
  UNAUTHENTICATED     Nicht authentifiziert · Anmeldung fehlgeschlagen · Das Token ist abgelaufen · Ungültiges Token · Benutzername oder Passwort falsch · Ungültige Signatur · Nicht angemeldet
  PERMISSION_DENIED   Keine Berechtigung · Zugriff verweigert · Berechtigungen fehlen · Der Benutzer ist gesperrt · Sie haben nicht die erforderlichen Rechte · Fehlende Berechtigung
  NOT_FOUND           Benutzer nicht gefunden · Die Datei existiert nicht · Der Auftrag wurde nicht gefunden · Kein Datensatz vorhanden · Unbekannter Benutzer
  ALREADY_EXISTS      Der Name existiert bereits · E-Mail bereits registriert · Die Nummer ist bereits vergeben · Doppelter Eintrag
  INVALID_ARGUMENT    Ungültige Anfrage · Pflichtfeld fehlt · Das Format ist ungültig · Ungültiges Datum · Der Parameter fehlt
  UNAVAILABLE         Der Dienst ist nicht verfügbar · Wartungsarbeiten · Der Server ist überlastet · Dienst vorübergehend nicht erreichbar
  DEADLINE_EXCEEDED   Zeitüberschreitung · Zeitüberschreitung bei der Verbindung · Timeout bei der Anfrage
  INTERNAL            Interner Serverfehler · Interner Fehler · Datenbankfehler · Unbekannter Fehler · Der Auftrag konnte nicht angelegt werden
  FAILED_PRECONDITION Guthaben nicht ausreichend · Der Auftrag wurde bereits storniert · Der Status erlaubt keine Änderung · Das Konto ist nicht gedeckt
Spanish
  RESOURCE_EXHAUSTED  Demasiadas solicitudes · Límite de peticiones excedido · Se superó el límite de solicitudes por minuto · Demasiados intentos · Ha excedido el número máximo de peticiones
  UNAUTHENTICATED     No autenticado · Token inválido · El token ha expirado · Credenciales inválidas · Usuario o contraseña incorrectos · Firma inválida · Sesión expirada
  PERMISSION_DENIED   Acceso denegado · No tiene permisos para esta operación · Permisos insuficientes · Usuario bloqueado · Operación no autorizada · Cuenta suspendida
  NOT_FOUND           Usuario no encontrado · El recurso no existe · No se encontró el pedido · Pedido inexistente
  ALREADY_EXISTS      El usuario ya existe · Correo ya registrado · Registro duplicado · El nombre ya está en uso
  INVALID_ARGUMENT    Parámetro inválido · Falta un campo obligatorio · El formato de la fecha no es válido · Solicitud incorrecta · Campo requerido
  UNAVAILABLE         Servicio no disponible · El sistema está en mantenimiento · Servidor sobrecargado · Servicio temporalmente fuera de línea
  DEADLINE_EXCEEDED   Tiempo de espera agotado · Se agotó el tiempo de espera · Tiempo de espera excedido
  INTERNAL            Error interno del servidor · Error interno · Error de base de datos · Error desconocido · No se pudo procesar el pago
  FAILED_PRECONDITION Saldo insuficiente · Fondos insuficientes · La cuenta no está activa
Portuguese
  RESOURCE_EXHAUSTED  Muitas requisições · Limite de requisições excedido · Número máximo de tentativas excedido · Você excedeu o limite de chamadas · Consumo indevido: limite de requisições excedido
  UNAUTHENTICATED     Não autenticado · Token inválido · Token expirado · Usuário ou senha inválidos · Credenciais inválidas · Assinatura inválida · Autenticação necessária
  PERMISSION_DENIED   Acesso negado · Você não tem permissão para esta ação · Permissões insuficientes · Usuário bloqueado · Sem permissão · Conta suspensa
  NOT_FOUND           Usuário não encontrado · O recurso não existe · Pedido não localizado · Registro inexistente
  ALREADY_EXISTS      Já existe uma conta com este e-mail · Registro duplicado · E-mail já cadastrado · Pedido em duplicidade
  INVALID_ARGUMENT    Parâmetro inválido · Campo obrigatório não informado · Formato inválido · Data inválida · Requisição inválida
  UNAVAILABLE         Serviço indisponível · Sistema em manutenção · Servidor sobrecarregado · Serviço temporariamente fora do ar
  DEADLINE_EXCEEDED   Tempo limite excedido · Tempo de resposta esgotado · Timeout na consulta
  INTERNAL            Erro interno do servidor · Erro interno · Erro no banco de dados · Erro desconhecido · Falha ao criar o pedido
  FAILED_PRECONDITION Saldo insuficiente · A conta não está ativa · O status não permite alteração
Russian
  RESOURCE_EXHAUSTED  Слишком много запросов · Превышен лимит запросов · Превышено количество запросов в секунду · Превышена частота запросов · Слишком много попыток · Исчерпано количество попыток ввода кода
  UNAUTHENTICATED     Не авторизован · Ошибка аутентификации · Токен истёк · Неверный токен · Неверный логин или пароль · Токен просрочен · Требуется авторизация · Токен отозван · Неверные учётные данные · Неверная подпись
  PERMISSION_DENIED   Доступ запрещён · Недостаточно прав · Нет доступа · Пользователь заблокирован · Аккаунт заблокирован · Операция запрещена
  NOT_FOUND           Пользователь не найден · Заказ не существует · Страница не найдена · Данные не найдены · Запись отсутствует
  ALREADY_EXISTS      Пользователь уже существует · Такой адрес уже зарегистрирован · Дублирующийся номер заказа · Имя уже занято · Номер уже привязан к другой записи
  INVALID_ARGUMENT    Неверные параметры · Отсутствует обязательный параметр · Некорректный запрос · Неверный формат даты · Недопустимое значение · Поле не может быть пустым
  UNAVAILABLE         Сервис недоступен · Ведутся технические работы · Сервер перегружен · Сервис временно недоступен
  DEADLINE_EXCEEDED   Истекло время ожидания · Таймаут запроса · Превышено время ожидания ответа · Время ожидания запроса истекло
  INTERNAL            Внутренняя ошибка · Внутренняя ошибка сервера · Ошибка базы данных · Неизвестная ошибка · Не удалось создать заказ
  FAILED_PRECONDITION Недостаточно средств · Заказ уже отменён · Счёт закрыт · Заказ уже оплачен
`;

const blocks = languages
  .trim()
  .split(/\n(?=\S)/)
  .map((block) => {
    const [language = "", ...lines] = block.split("\n");
    return [language, lines.map((line) => line.trim().split(/\s{2,}|(?<=^\w+) /))] as const;
  });

/** The kind of an error whose text is all that the source says. */
function kindOf(message: string): string | undefined {
  return enrichClassification(smallCatalog({ "L.1": { message } })).entries[0]?.grpcCode;
}

describe.each(blocks)("%s", (_, kinds) => {
  test.each(kinds)("%s", (kind, messages = "") => {
    const said = messages.split(" · ");
    expect(said.map((message) => `${message} → ${kindOf(message)}`)).toEqual(
      said.map((message) => `${message} → ${kind}`),
    );
  });
});

const advice: readonly [text: string, retry: string][] = [
  ["時間をおいて再度お試しください", "true exponential null"],
  ["30秒後に再試行してください", "true fixed 30"],
  ["値を修正して再度送信してください", "false none null"],
  ["잠시 후 다시 시도해 주세요", "true exponential null"],
  ["5분 후 다시 시도하세요", "true fixed 300"],
  ["토큰을 갱신한 후 다시 요청하세요", "false none null"],
  ["請稍後再試", "true exponential null"],
  ["請勿重複送出", "false none null"],
  ["Bitte versuchen Sie es später erneut", "true exponential null"],
  ["Versuchen Sie es in 10 Sekunden erneut", "true fixed 10"],
  ["Bitte die Daten prüfen und erneut senden", "false none null"],
  ["Vuelva a intentarlo más tarde", "true exponential null"],
  ["Espere 2 minutos e intente nuevamente", "true fixed 120"],
  ["Verifique los datos e intente nuevamente", "false none null"],
  ["Aguarde e tente novamente", "true exponential null"],
  ["Tente novamente em 30 segundos", "true fixed 30"],
  ["Corrija o valor e tente novamente", "false none null"],
  ["Попробуйте ещё раз позже", "true exponential null"],
  ["Повторите запрос через 5 минут", "true fixed 300"],
  ["Проверьте данные и повторите попытку", "false none null"],
];

test.each(advice)("%s means %s", (solution, expected) => {
  const said = { status: [500], message: "Lamp broke", solution };
  const retry = enrichClassification(smallCatalog({ "L.1": said })).entries[0]?.retry;
  expect(`${retry?.retryable} ${retry?.strategy} ${retry?.delaySeconds}`).toBe(expected);
});
