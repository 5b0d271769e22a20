/** Reason phrases of HTTP statuses as the IANA registry has them, letters only, and older ones still in use. */
const phrases: ReadonlySet<string> = new Set(
  `continue switchingprotocols processing earlyhints ok created accepted nonauthoritativeinformation nocontent
  resetcontent partialcontent multistatus alreadyreported imused multiplechoices movedpermanently found seeother
  notmodified useproxy temporaryredirect permanentredirect badrequest unauthorized paymentrequired forbidden notfound
  methodnotallowed notacceptable proxyauthenticationrequired requesttimeout conflict gone lengthrequired
  preconditionfailed contenttoolarge payloadtoolarge requestentitytoolarge uritoolong requesturitoolong
  requesturitoolarge unsupportedmediatype rangenotsatisfiable requestedrangenotsatisfiable expectationfailed
  misdirectedrequest unprocessablecontent unprocessableentity locked faileddependency tooearly upgraderequired
  preconditionrequired toomanyrequests requestheaderfieldstoolarge unavailableforlegalreasons internalservererror
  notimplemented badgateway serviceunavailable gatewaytimeout httpversionnotsupported variantalsonegotiates
  insufficientstorage loopdetected notextended networkauthenticationrequired servererror`
    .split(/\s+/)
    .filter((phrase) => phrase !== ""),
);

/**
 * Whether a text is the reason phrase of an HTTP status and nothing else: `Not Found`, `BAD_REQUEST`, `RequestTimeout`.
 */
export function isReasonPhrase(text: string): boolean {
  return phrases.has(text.toLowerCase().replace(/[^a-z]/g, ""));
}
