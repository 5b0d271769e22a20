/** Words that only mean something together with the word before them: `volume type [%s]` is a volume type. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  `id ids name names type types status state key keys code codes number num value values address size length level
   version group topic kind mode count index path url uri title label format range field role`.split(/\s+/),
);

/** Words that name nothing themselves; the name of a parameter never goes back over them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those its their your our my his her any all each every some no not only also such one two
   of in on at to for from by with without within into onto over under between than as via per about against before
   after and or but nor if when while because since so whether where which who whose what how
   is are was were be been being am has have had do does did can could cannot may might must shall should will would
   please there here it they we you i
   invalid illegal wrong bad incorrect unknown unsupported unexpected undefined missing duplicate duplicated specified
   given provided requested selected expected required existing current following available valid new old same other
   another different occurred below above maximum minimum max min more less most least up too many few
   fail fails failed failing failure error errors exception succeed success already still currently
   create creating delete deleting update updating query querying get getting set setting find finding add adding
   remove removing attach detach bind unbind submit submitting call calling check checking change changing use using
   used found exist exists existed exceed exceeds exceeded support supports supported allow allows allowed contain
   contains containing belong belongs match matches retry try enter input receive received make made equal equals
   send wait start stop load show view list mount migrate resize modify rollback release`.split(/\s+/),
);

/** Generic nouns that say enough alone: `The number[%d] of EIPs` is a number. */
export const AMOUNTS: ReadonlySet<string> = new Set([
  "number",
  "num",
  "count",
  "size",
  "length",
  "range",
  "level",
]);

/** Units: `wait %d seconds` counts seconds. */
export const UNITS: ReadonlySet<string> = new Set(
  `milliseconds seconds minutes hours days weeks months years times bytes characters chars bits percent kb mb gb tb
   kib mib gib tib mbps`.split(/\s+/),
);

/** Chinese nouns that stand before a placeholder, longest first where one ends another; the name each gives. */
export const CHINESE_NOUNS: readonly (readonly [noun: string, name: string])[] = [
  ["错误信息", "message"],
  ["错误原因", "reason"],
  ["失败原因", "reason"],
  ["错误码", "errorCode"],
  ["状态码", "statusCode"],
  ["弹性公网IP", "eip"],
  ["安全组规则", "securityGroupRule"],
  ["安全组", "securityGroup"],
  ["虚拟机", "server"],
  ["云服务器", "server"],
  ["服务器", "server"],
  ["云硬盘", "volume"],
  ["云盘", "volume"],
  ["磁盘", "disk"],
  ["硬盘", "disk"],
  ["用户名", "userName"],
  ["用户", "user"],
  ["账号", "account"],
  ["帐号", "account"],
  ["账户", "account"],
  ["租户", "tenant"],
  ["项目", "project"],
  ["文件名", "fileName"],
  ["文件", "file"],
  ["参数名", "parameterName"],
  ["参数", "parameter"],
  ["字段", "field"],
  ["资源类型", "resourceType"],
  ["资源", "resource"],
  ["实例", "instance"],
  ["镜像", "image"],
  ["规格", "flavor"],
  ["子网", "subnet"],
  ["网络", "network"],
  ["网卡", "nic"],
  ["端口", "port"],
  ["地址", "address"],
  ["域名", "domain"],
  ["证书", "certificate"],
  ["密钥", "key"],
  ["标签", "tag"],
  ["快照", "snapshot"],
  ["备份", "backup"],
  ["任务", "job"],
  ["订单", "order"],
  ["配额", "quota"],
  ["带宽", "bandwidth"],
  ["区域", "region"],
  ["可用区", "zone"],
  ["版本", "version"],
  ["类型", "type"],
  ["名称", "name"],
  ["状态", "state"],
  ["数量", "count"],
  ["个数", "count"],
  ["长度", "length"],
  ["大小", "size"],
  ["上限", "maximum"],
  ["下限", "minimum"],
  ["原因", "reason"],
  ["编号", "id"],
  ["值", "value"],
];

/** Names that every object has already or that break when used as a key. */
export const TAKEN_NAMES: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "prototype",
  "toLocaleString",
  "toString",
  "valueOf",
]);
