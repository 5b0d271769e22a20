/** Traditional characters that stand in words of the rules, and the simplified ones that the rules are written in. */
const TRADITIONAL =
  "無錯誤敗參數餘額庫權許過請試後沒資狀態異當網絡務統內認證簽碼帳號戶頻達連時應響輸長檢條鎖凍結刪關閉開綁註冊佔還絕訪問處衝創鑑錄陸驗維護載斷復據損壞傳個總範圍須為確實貨幣單訂餉級動啟執進變續滿於發觸類項欄暫銷訊線銀電話讀寫標際選擇設備儲遠離複轉換夠這說憑鑰經歷組隊擴減補調";
const SIMPLIFIED =
  "无错误败参数余额库权许过请试后没资状态异当网络务统内认证签码账号户频达连时应响输长检条锁冻结删关闭开绑注册占还绝访问处冲创鉴录陆验维护载断复据损坏传个总范围须为确实货币单订饷级动启执进变续满于发触类项栏暂销讯线银电话读写标际选择设备储远离复转换够这说凭钥经历组队扩减补调";

const PAIRS = new Map(
  [...TRADITIONAL].map((character, index) => [character, [...SIMPLIFIED][index] ?? character]),
);

/**
 * A Chinese text with simplified characters, as long as before, so that places in one are places in the other:
 * `餘額不足` → `余额不足`. Japanese and all other texts stay as they are.
 */
export function simplifyHan(text: string): string {
  let traditional = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_KANA) continue;
    if (unit <= LAST_KANA) return text;
    traditional ||= PAIRS.has(text.charAt(at));
  }
  return traditional
    ? text.replace(/\p{Script=Han}/gu, (character) => PAIRS.get(character) ?? character)
    : text;
}

/** Hiragana and katakana: where they stand, characters are Japanese and mean what they are. */
const FIRST_KANA = 0x3040;
const LAST_KANA = 0x30ff;
