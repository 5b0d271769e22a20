import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each([
  ["zh-CN", "请求数据错误。"],
  ["zh-TW", "請確認參數是否正確，並檢查網路連線。"],
  ["ja", "リクエストに問題があります"],
  ["ko", "요청이 잘못되었습니다"],
  ["ru", "Запрос содержит ошибку"],
  ["uk", "Запит містить помилку, її слід виправити"],
  ["en", "The request is not valid."],
  ["en", "As it should be"],
  ["en", "No such album"],
  ["de", "Die Anfrage ist nicht gültig"],
  ["es", "La solicitud no es válida"],
  ["pt", "A solicitação não é válida"],
  ["fr", "La requête n'est pas valide pour ce service"],
  ["it", "La richiesta non è valida per il servizio"],
])("%s: %s", (language, text) => {
  expect(detectLanguage([text])).toBe(language);
});

test("names and numbers tell nothing", () => {
  expect(detectLanguage(["NOT_FOUND", "400", "x1"])).toBeUndefined();
  expect(detectLanguage([])).toBeUndefined();
});

test("identifiers within Chinese texts do not make them English", () => {
  expect(detectLanguage(["请确认创建子网的请求体中availability_zone字段是否为空"])).toBe("zh-CN");
  expect(detectLanguage(["url里的tenant_id和token中解析到的tenant_id不一致"])).toBe("zh-CN");
});
