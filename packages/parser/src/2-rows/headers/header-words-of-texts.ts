import { type HeaderWords, words } from "./words.ts";

/** Words over columns of texts: messages, descriptions, solutions. */
export const headerWordsOfTexts: readonly HeaderWords[] = [
  {
    role: "message",
    strength: 1,
    reason: "names the message on the wire",
    words: words(`
      default message · default text · english default · english message
      error message · error messages · error msg · errmsg · err msg · error text · msg · api message
      error string · message text
      response message · api response message · returned message · return message · error summary
      error info · error information · message format · message template · message example · example message · sample message
      错误信息 · 错误消息 · 错误提示 · 错误提示信息 · 错误码信息 · 报错信息 · 异常信息 · 返回信息 · 返回消息 · 提示信息 · 提示语 · 错误文案 · 响应信息 · 錯誤訊息
      报错内容 · 返回内容 · 回應訊息 · 回傳訊息
      錯誤信息 · 錯誤消息 · 提示訊息 · 返回訊息
      エラーメッセージ · エラー メッセージ · apiレスポンスメッセージ
      エラー・メッセージ · メッセージ内容 · 表示メッセージ
      오류 메시지 · 오류메시지 · 에러 메시지 · 에러메시지 · api 응답 메시지
      mensaje de error · mensajes de error · mensagem de erro · mensagem do erro · fehlermeldung
      fehlermeldungen · fehlertext
      meldungstext · fehlernachricht · fehlernachrichten
      сообщение об ошибке · текст ошибки
      сообщения об ошибках · сообщение ошибки · текст сообщения · текст сообщения об ошибке
      текст ответа
      message d'erreur · texte d'erreur · message d’erreur · error code message
      result message
      訊息內容 · 訊息文字 · 顯示訊息 · 錯誤提示 · 錯誤內容 · 失敗訊息 · 異常訊息 · 結果訊息 · 回覆訊息 · 提示文字 · 英文訊息
      エラー文言 · エラー文 · エラーテキスト · 表示文言 · メッセージ本文 · 応答メッセージ · レスポンスメッセージ · 返却メッセージ · 出力メッセージ · 結果メッセージ · 英語メッセージ
      응답 메시지 · 응답메시지 · 결과 메시지 · 결과메시지 · 반환 메시지 · 리턴 메시지 · 표시 메시지 · 출력 메시지 · 메시지 내용 · 영문 메시지 · 오류 메세지 · 오류메세지 · 에러 메세지 · 에러메세지 · 에러 문구 · 오류 문구 · 안내 문구
      노출 문구
      statusmeldung · rückmeldung · statustext · antworttext · rückgabetext · klartext · nachrichtentext
      mensaje de respuesta · mensaje devuelto · texto de error · texto del mensaje · mensaje al usuario
      mensagem de retorno · mensagem de resposta · mensagem retornada · mensagem exibida · texto do erro · texto da mensagem
      ответное сообщение · сообщение сервера · сообщение пользователю
    `),
  },
  {
    role: "message",
    strength: 0.85,
    reason: "names a message",
    words: words(`
      message · messages
      消息 · 讯息 · 訊息
      メッセージ · 結果コードメッセージ
      메시지 · 메세지 · 결과 코드 메시지
      mensaje · mensajes · mensagem · mensagens · meldung · nachricht
      сообщение
      texto del error · result code message · status message · english
      英文 · 英文信息 · 信息 · 文案
      сообщения
    `),
  },
  {
    role: "message",
    strength: 0.6,
    reason: "names a text for users",
    words: words(`
      中文 · 中文信息
      chinese · error detail
      概要 · 提示
      text
      文本
      文言 · テキスト · 문구 · 텍스트 · texto · leyenda · текст · текст для пользователя
    `),
  },
  {
    role: "description",
    strength: 1,
    reason: "names the description",
    words: words(`
      description · descriptions · error description · error code description · desc · error desc
      meaning · meanings · definition · semantic · semantics · explanation · detailed explanation · detailed description · summary
      描述 · 说明 · 错误描述 · 错误说明 · 错误码描述 · 错误码说明 · 错误含义 · 含义 · 含意 · 意义 · 释义 · 解释 · 语义 · 详细描述 · 详细说明 · 描述信息
      状态码说明 · 返回码说明 · 错误解释 · 描述说明 · 中文说明 · 中文描述 · 错误详情 · 說明 · 錯誤描述 · 錯誤說明 · 含義 · 意義 · 解釋 · 詳細說明 · 説明 · 意味
      エラー内容
      内容
      エラーの説明
      詳細
      설명 · 의미 · 내용 · 오류 설명 · 오류 내용 · 상세 설명
      descripción · descripcion · definición · definicion · glosa · descripción del error · detalle · detalles · significado · explicación
      descrição · descricao · definição · descrição do erro · detalhe · detalhes · explicação · beschreibung
      detalhamento · detalhes do erro
      fehlerbeschreibung · bedeutung · erläuterung · erklärung · bedeutung/fehlerdetails
      описание · описание ошибки · пояснение · расшифровка
      descrizione · significato · opis · opis błędu · znaczenie · popis · omschrijving · beschrijving · betekenis · beskrivning
      açıklama · mô tả · ý nghĩa · deskripsi · keterangan · опис
      signification · explication · définition · détail · détails
      涵義 · 意思 · 釋義 · 定義 · 代碼說明 · 錯誤碼說明 · 內容說明
      뜻 · 정의 · 상세 · 상세내용
      fehlerbild · inhalt · concepto · interpretação
      подробности · подробное описание · описание кода · определение · толкование · объяснение · суть ошибки · содержание
      中文說明 · 英文說明 · 요약
    `),
  },
  {
    role: "description",
    strength: 0.85,
    reason: "says why it happens",
    words: words(`
      reason · reasons · cause · causes · possible cause · possible causes · possible reason · root cause
      why · why it happens · why this happens
      what it means · what does it mean · what happened · problem · issue
      possible reasons · condition · conditions · error condition · scenario · example scenario · when · when it occurs · details · detail
      原因 · 可能原因 · 错误原因 · 失败原因 · 原因分析 · 可能的原因 · 场景 · 触发场景 · 触发条件 · 产生原因 · 詳細信息 · 详细信息 · 详情 · 详细 · 錯誤原因
      発生原因 · 発生条件
      원인 · 발생 원인 · 사유
      causa · causas · posible causa · motivo · cuándo · cuando · quando ocorre · quando · possível causa
      posibles causas · causa posible · causas posibles · possíveis causas · causa do erro · causa del error
      ursache · mögliche ursache · grund
      ursachen · mögliche ursachen · fehlerursache · gründe
      detailbeschreibung · kurzbeschreibung · fehlerdetails · hintergrund · razón · razão · смысл · детали
      причина · причины · возможная причина · возможные причины · причины возникновения · когда возникает
      причина ошибки · причины ошибки
      cause possible · motif · quand · raison
      發生原因 · 失敗原因 · 造成原因 · 觸發條件 · 觸發情境 · 情境 · 情況 · 发生原因 · 情况
      理由 · 発生理由 · 条件 · 状況 · 発生状況 · ケース · 発生ケース · 発生タイミング · シナリオ · 事象 · 現象 · 症状
      이유 · 발생 이유 · 조건 · 발생 조건 · 상황 · 발생 상황 · 경우 · 발생 시점 · 시나리오 · 사용 케이스
      auslöser · wann · tritt auf wenn · wann tritt der fehler auf · bedingung · szenario · situation · auftreten
      condición · condiciones · escenario · situación · contexto · caso · casos · razones · motivos · problema · ocurre cuando · causa probable
      origen del error
      condição · condições · cenário · situação · quando acontece · quando dispara · ocorre quando · causa provável · origem do erro
      условие · условия · условие возникновения · условия возникновения · ситуация · случай · случаи · типичные случаи · сценарий · проблема · когда
      вероятная причина · причина отказа · в каких случаях возникает
    `),
  },
  {
    role: "description",
    strength: 0.6,
    reason: "names remarks",
    words: words(`
      note · notes · remark · remarks · comment · comments · classification · content · info
      information
      comentario · comentarios · comentário · comentários · kommentar · kommentare · комментарии · commentaire · commentaires
      コメント · 코멘트 · 댓글
      备注 · 附注 · 注释 · 补充说明 · 备注说明 · 備註 · 備考 · 備註說明
      비고 · 분류
      observación · observaciones · nota · notas · observação · observações · bemerkung · anmerkung
      hinweis
      примечание · комментарий · значение
      remarque
      分類 · 中文 · 中文名 · 中文名称 · 中文名稱
      注意事項 · 注意事项 · 附註 · 註解 · 補充說明 · 補足 · 注釈 · 注記
      참고 · 참고 사항 · 참고사항 · 주석 · 메모 · 유의 사항 · 유의사항 · 주의사항
      hinweise · bemerkungen · anmerkungen · примечания
    `),
  },
  {
    role: "description",
    strength: 0.55,
    reason: "may name a text, where its values are no identifiers",
    words: words(`
      value · 値 · 값 · wert · valor · valeur
    `),
  },
  {
    role: "solution",
    strength: 1,
    reason: "says what to do",
    words: words(`
      solution · solutions · resolution · resolutions · handling measure · handling measures · measure
      measures · handling · handling suggestion · handling method · suggestion · suggestions
      suggested action · recommended action · recommended actions · how to handle · how to handle it · how to solve · how to solve it · fixes · recommendation · recommendations · advice · how to fix
      how to resolve · what to do · remedy · remediation · workaround · user action · user response
      operator response · corrective action · troubleshooting · fix · mitigation · next step · next steps
      hint · hints · action required · required action · recovery · possible solution · possible solutions · action
      处理措施 · 处理方法 · 处理方式 · 处理建议 · 处理办法 · 处理方案 · 解决方案 · 解决方法 · 解决办法 · 解决措施 · 解决建议 · 建议 · 建议解决方法 · 建议处理方式
      建议措施 · 应对措施 · 排查建议 · 排查方法 · 操作建议 · 修复建议 · 建议操作 · 修改建议 · 解决方式 · 应对方法 · 排查步骤 · 处理 · 处置建议 · 用户操作
      措施 · 方案 · 办法 · 如何解决 · 怎么解决 · 如何处理 · 怎么办 · 解决途径 · 排查思路 · 自助排查 · 排查 · 修正方法 · 修复方法 · 修改方法
      處理措施 · 處理方式 · 處理方法 · 處理建議 · 解決方法 · 解決方案 · 解決辦法 · 建議 · 対処方法 · 対処法 · 対処 · 対応方法 · 対応 · 対策 · 解決策 · 処置
      排除方法 · 因應措施 · 因應方式 · 建議動作 · 建議處理方式 · 推奨アクション · 推奨される対応
      辦法 · 修正方式 · 修復方法 · 如何解決 · 如何處理 · 解決法 · 回避策 · 回避方法 · 復旧方法 · 対処手順 · 対応手順
      アクション
      해결 방법 · 해결방법 · 해결책 · 해결 · 조치 · 조치 방법 · 조치방법 · 조치 사항 · 대처 방법 · 대응 방법 · 대응
      처리 방법 · 처리방법 · 대처 방안 · 대응 방안 · 해결 방안 · 권장 조치 · 조치사항
      확인 사항 · 확인사항 · 점검 사항 · 점검사항 · 치료 · 처리방안 · 처리 방안 · 조치내용 · 조치 내용 · 대응방안 · 해결방안 · 가이드
      solución · soluciones · acción · acción recomendada · cómo resolver · qué hacer · recomendación
      acciones · cómo solucionarlo · cómo resolverlo · acción correctiva · posibles soluciones · posible solución
      resolución · acción a realizar
      solução · soluções · ação · ação recomendada · como resolver · o que fazer · recomendação · lösung
      ações · ação corretiva · tratamento · como corrigir · possíveis soluções · possível solução
      resolução · orientação · orientações
      lösungen · maßnahme · maßnahmen · behebung · abhilfe · empfehlung · verhalten im fehlerfall
      fehlerbehebung · lösungsvorschlag · lösungsvorschläge · handlungsempfehlung · was ist zu tun · was tun
      vorgehen · vorgehensweise · korrekturmaßnahme · empfohlene aktion · aktion
      решение · действие · действия · что делать · рекомендация · рекомендации · как исправить
      способ решения · возможное решение · рекомендуемые действия · рекомендуемое действие · способы устранения
      как решить · меры · порядок действий · устранение ошибки
      способ устранения · устранение
      soluzione · soluzioni · rozwiązanie · řešení · oplossing · åtgärd · lösning · çözüm
      cách xử lý · giải pháp · solusi · рішення
      résolution · que faire · mesure · action recommandée · correctif
      解決方式 · 排除方式 · 修復方式 · 處置 · 處置方式 · 對策 · 應對方式 · 應對措施 · 對應方式 · 建議作法 · 建議做法 · 建議措施 · 補救措施 · 如何修正 · 操作建議 · 行動建議 · 下一步 · 故障排除
      対処策 · 対処例 · 対応策 · 対応内容 · 推奨対応 · 推奨事項 · 改善策 · 改善方法 · 確認事項 · 確認内容 · 確認ポイント · 次のステップ · トラブルシューティング · ヒント · アドバイス
      대처 · 대처방법 · 대책 · 권장 사항 · 권장사항 · 권장 대응 · 권고 사항 · 복구 방법 · 해결 가이드 · 확인 방법 · 사용자 조치 · 필요 조치 · 다음 단계 · 처리 · 클라이언트 처리 · 클라이언트 대응
      lösungshinweis · lösungsansatz · lösungsweg · lösungsmöglichkeit · lösungsmöglichkeiten · fehlerbeseitigung · reaktion · korrektur · handlung
      handlungsanweisung · nächste schritte · tipp · tipps · minderung · aktionen · benutzeraktion · benutzeraktionen · entwickleraktion
      entwickleraktionen · wie beheben · empfohlenes vorgehen
      recomendaciones · corrección · remedio · medida · medidas · sugerencia · sugerencias · tratamiento · consejo · consejos · pasos a seguir
      procedimiento · manejo · cómo actuar · cómo corregir · cómo corregirlo · próximos pasos · respuesta sugerida
      recomendações · correção · tratativa · sugestão · sugestões · procedimento · providência · providências · como proceder · como solucionar
      como tratar · próximos passos · dica · dicas
      решения · вариант решения · варианты решения · возможные решения · способы решения · методы устранения · меры по устранению · как устранить
      исправление · действия пользователя · необходимые действия · рекомендуемая реакция · реакция · обработка · обработка ошибки · совет · советы
      подсказка · следующий шаг
    `),
  },
];
