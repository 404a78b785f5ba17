/** The page's labels in five languages. */

export interface Words {
  compose: string;
  inbox: string;
  starred: string;
  sentMail: string;
  drafts: string;
  search: string;
  back: string;
  newMessage: string;
  minimise: string;
  fullScreen: string;
  saveAndClose: string;
  to: string;
  cc: string;
  bcc: string;
  recipients: string;
  remove: string;
  subject: string;
  messageBody: string;
  send: string;
  moreSendOptions: string;
  scheduleSend: string;
  tomorrow: string;
  pickTime: string;
  cancel: string;
  sendAndArchive: string;
  scheduled: string;
  formatting: string;
  attach: string;
  link: string;
  emoji: string;
  drive: string;
  photo: string;
  confidential: string;
  signature: string;
  moreOptions: string;
  discard: string;
  undo: string;
  redo: string;
  bold: string;
  italic: string;
  underline: string;
  numbered: string;
  bulleted: string;
  trimmed: string;
  reply: string;
  forward: string;
  replyType: string;
  draftSaved: string;
  sent: string;
  discarded: string;
  ok: string;
  error: string;
  noRecipient: string;
  badAddress(address: string): string;
  quoteHeader(sender: string): string;
  /** The line over a mail that is passed on, and the words before who wrote it and when. */
  forwarded: string;
  from: string;
  date: string;
  plainText: string;
}

const en: Words = {
  compose: 'Compose',
  inbox: 'Inbox',
  starred: 'Starred',
  sentMail: 'Sent',
  drafts: 'Drafts',
  search: 'Search mail',
  back: 'Back to Inbox',
  newMessage: 'New Message',
  minimise: 'Minimize',
  fullScreen: 'Full screen',
  saveAndClose: 'Save & close',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  recipients: 'Recipients',
  remove: 'Remove',
  subject: 'Subject',
  messageBody: 'Message Body',
  send: 'Send',
  moreSendOptions: 'More send options',
  scheduleSend: 'Schedule send',
  tomorrow: 'Tomorrow morning',
  pickTime: 'Pick date & time',
  cancel: 'Cancel',
  sendAndArchive: 'Send & archive',
  scheduled: 'Send scheduled',
  formatting: 'Formatting options',
  attach: 'Attach files',
  link: 'Insert link',
  emoji: 'Insert emoji',
  drive: 'Insert files using Drive',
  photo: 'Insert photo',
  confidential: 'Toggle confidential mode',
  signature: 'Insert signature',
  moreOptions: 'More options',
  discard: 'Discard draft',
  undo: 'Undo',
  redo: 'Redo',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  numbered: 'Numbered list',
  bulleted: 'Bulleted list',
  trimmed: 'Show trimmed content',
  reply: 'Reply',
  forward: 'Forward',
  replyType: 'Type of response',
  draftSaved: 'Draft saved',
  sent: 'Message sent',
  discarded: 'Draft discarded',
  ok: 'OK',
  error: 'Error',
  noRecipient: 'Please specify at least one recipient.',
  badAddress: (address) => `The address “${address}” was not recognized. Please check it and try again.`,
  quoteHeader: (sender) => `On Tue, Nov 3, 2026 at 10:12 AM ${sender} wrote:`,
  forwarded: '---------- Forwarded message ---------',
  from: 'From',
  date: 'Date',
  plainText: 'Plain text mode',
};

const de: Words = {
  compose: 'Schreiben',
  inbox: 'Posteingang',
  starred: 'Markiert',
  sentMail: 'Gesendet',
  drafts: 'Entwürfe',
  search: 'In E-Mails suchen',
  back: 'Zurück zum Posteingang',
  newMessage: 'Neue Nachricht',
  minimise: 'Minimieren',
  fullScreen: 'Vollbildmodus',
  saveAndClose: 'Speichern und schließen',
  to: 'An',
  cc: 'Cc',
  bcc: 'Bcc',
  recipients: 'Empfänger',
  remove: 'Entfernen',
  subject: 'Betreff',
  messageBody: 'Nachrichtentext',
  send: 'Senden',
  moreSendOptions: 'Weitere Sendeoptionen',
  scheduleSend: 'Senden planen',
  tomorrow: 'Morgen früh',
  pickTime: 'Datum und Uhrzeit auswählen',
  cancel: 'Abbrechen',
  sendAndArchive: 'Senden und archivieren',
  scheduled: 'Senden geplant',
  formatting: 'Formatierungsoptionen',
  attach: 'Dateien anhängen',
  link: 'Link einfügen',
  emoji: 'Emoji einfügen',
  drive: 'Dateien über Drive einfügen',
  photo: 'Foto einfügen',
  confidential: 'Vertraulichen Modus ein- oder ausschalten',
  signature: 'Signatur einfügen',
  moreOptions: 'Weitere Optionen',
  discard: 'Entwurf verwerfen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  bold: 'Fett',
  italic: 'Kursiv',
  underline: 'Unterstrichen',
  numbered: 'Nummerierte Liste',
  bulleted: 'Aufzählungsliste',
  trimmed: 'Gekürzten Inhalt anzeigen',
  reply: 'Antworten',
  forward: 'Weiterleiten',
  replyType: 'Art der Antwort',
  draftSaved: 'Entwurf gespeichert',
  sent: 'Nachricht gesendet',
  discarded: 'Entwurf verworfen',
  ok: 'OK',
  error: 'Fehler',
  noRecipient: 'Geben Sie mindestens einen Empfänger an.',
  badAddress: (address) => `Die Adresse „${address}“ wurde nicht erkannt. Bitte prüfen Sie sie.`,
  quoteHeader: (sender) => `Am Di., 3. Nov. 2026 um 10:12 Uhr schrieb ${sender}:`,
  forwarded: '---------- Weitergeleitete Nachricht ---------',
  from: 'Von',
  date: 'Datum',
  plainText: 'Nur-Text-Modus',
};

const fr: Words = {
  compose: 'Nouveau message',
  inbox: 'Boîte de réception',
  starred: 'Messages suivis',
  sentMail: 'Messages envoyés',
  drafts: 'Brouillons',
  search: 'Rechercher dans les messages',
  back: 'Retour à la boîte de réception',
  newMessage: 'Nouveau message',
  minimise: 'Réduire',
  fullScreen: 'Plein écran',
  saveAndClose: 'Enregistrer et fermer',
  to: 'À',
  cc: 'Cc',
  bcc: 'Cci',
  recipients: 'Destinataires',
  remove: 'Supprimer',
  subject: 'Objet',
  messageBody: 'Corps du message',
  send: 'Envoyer',
  moreSendOptions: "Plus d'options d'envoi",
  scheduleSend: "Programmer l'envoi",
  tomorrow: 'Demain matin',
  pickTime: "Sélectionner la date et l'heure",
  cancel: 'Annuler l’envoi programmé',
  sendAndArchive: 'Envoyer et archiver',
  scheduled: 'Envoi programmé',
  formatting: 'Options de mise en forme',
  attach: 'Joindre des fichiers',
  link: 'Insérer un lien',
  emoji: 'Insérer un emoji',
  drive: 'Insérer des fichiers avec Drive',
  photo: 'Insérer une photo',
  confidential: 'Activer ou désactiver le mode confidentiel',
  signature: 'Insérer une signature',
  moreOptions: "Plus d'options",
  discard: 'Supprimer le brouillon',
  undo: 'Annuler',
  redo: 'Rétablir',
  bold: 'Gras',
  italic: 'Italique',
  underline: 'Souligné',
  numbered: 'Liste numérotée',
  bulleted: 'Liste à puces',
  trimmed: 'Afficher le contenu abrégé',
  reply: 'Répondre',
  forward: 'Transférer',
  replyType: 'Type de réponse',
  draftSaved: 'Brouillon enregistré',
  sent: 'Message envoyé',
  discarded: 'Brouillon supprimé',
  ok: 'OK',
  error: 'Erreur',
  noRecipient: 'Veuillez indiquer au moins un destinataire.',
  badAddress: (address) => `L'adresse « ${address} » n'a pas été reconnue. Veuillez la vérifier.`,
  quoteHeader: (sender) => `Le mar. 3 nov. 2026 à 10:12, ${sender} a écrit :`,
  forwarded: '---------- Message transféré ---------',
  from: 'De',
  date: 'Date',
  plainText: 'Mode texte brut',
};

const ja: Words = {
  compose: '作成',
  inbox: '受信トレイ',
  starred: 'スター付き',
  sentMail: '送信済み',
  drafts: '下書き',
  search: 'メールを検索',
  back: '受信トレイに戻る',
  newMessage: '新規メッセージ',
  minimise: '最小化',
  fullScreen: '全画面表示',
  saveAndClose: '保存して閉じる',
  to: '宛先',
  cc: 'Cc',
  bcc: 'Bcc',
  recipients: '宛先',
  remove: '削除',
  subject: '件名',
  messageBody: 'メッセージ本文',
  send: '送信',
  moreSendOptions: 'その他の送信オプション',
  scheduleSend: '送信日時を設定',
  tomorrow: '明日の朝',
  pickTime: '日付と時刻を選択',
  cancel: 'キャンセル',
  sendAndArchive: '送信してアーカイブ',
  scheduled: '送信を予約しました',
  formatting: '書式設定オプション',
  attach: 'ファイルを添付',
  link: 'リンクを挿入',
  emoji: '絵文字を挿入',
  drive: 'ドライブを使用してファイルを挿入',
  photo: '写真を挿入',
  confidential: '情報保護モードを切り替え',
  signature: '署名を挿入',
  moreOptions: 'その他のオプション',
  discard: '下書きを破棄',
  undo: '元に戻す',
  redo: 'やり直す',
  bold: '太字',
  italic: '斜体',
  underline: '下線',
  numbered: '番号付きリスト',
  bulleted: '箇条書き',
  trimmed: '省略されたコンテンツを表示',
  reply: '返信',
  forward: '転送',
  replyType: '返信の種類',
  draftSaved: '下書きを保存しました',
  sent: 'メッセージを送信しました',
  discarded: '下書きを破棄しました',
  ok: 'OK',
  error: 'エラー',
  noRecipient: '宛先を 1 件以上指定してください。',
  badAddress: (address) => `アドレス「${address}」を認識できませんでした。ご確認ください。`,
  quoteHeader: (sender) => `2026年11月3日(火) 10:12 ${sender}:`,
  forwarded: '---------- 転送されたメール ---------',
  from: '差出人',
  date: '日付',
  plainText: 'プレーンテキスト',
};

const ar: Words = {
  compose: 'إنشاء',
  inbox: 'البريد الوارد',
  starred: 'مميّز بنجمة',
  sentMail: 'البريد المرسل',
  drafts: 'المسودات',
  search: 'البحث في البريد',
  back: 'الرجوع إلى البريد الوارد',
  newMessage: 'رسالة جديدة',
  minimise: 'تصغير',
  fullScreen: 'ملء الشاشة',
  saveAndClose: 'حفظ وإغلاق',
  to: 'إلى',
  cc: 'نسخة إلى',
  bcc: 'نسخة مخفية الوجهة',
  recipients: 'المستلمون',
  remove: 'إزالة',
  subject: 'الموضوع',
  messageBody: 'نص الرسالة',
  send: 'إرسال',
  moreSendOptions: 'مزيد من خيارات الإرسال',
  scheduleSend: 'جدولة الإرسال',
  tomorrow: 'صباح الغد',
  pickTime: 'اختيار التاريخ والوقت',
  cancel: 'إلغاء',
  sendAndArchive: 'إرسال وأرشفة',
  scheduled: 'تمت جدولة الإرسال',
  formatting: 'خيارات التنسيق',
  attach: 'إرفاق ملفات',
  link: 'إدراج رابط',
  emoji: 'إدراج رمز تعبيري',
  drive: 'إدراج ملفات باستخدام Drive',
  photo: 'إدراج صورة',
  confidential: 'تبديل وضع السرية',
  signature: 'إدراج توقيع',
  moreOptions: 'خيارات إضافية',
  discard: 'تجاهل المسودة',
  undo: 'تراجع',
  redo: 'إعادة',
  bold: 'غامق',
  italic: 'مائل',
  underline: 'تسطير',
  numbered: 'قائمة مرقمة',
  bulleted: 'قائمة نقطية',
  trimmed: 'عرض المحتوى المقتطع',
  reply: 'رد',
  forward: 'إعادة توجيه',
  replyType: 'نوع الرد',
  draftSaved: 'تم حفظ المسودة',
  sent: 'تم إرسال الرسالة',
  discarded: 'تم تجاهل المسودة',
  ok: 'حسنًا',
  error: 'خطأ',
  noRecipient: 'يُرجى تحديد مستلم واحد على الأقل.',
  badAddress: (address) => `لم يتم التعرف على العنوان "${address}". يُرجى التحقق منه.`,
  quoteHeader: (sender) => `في الثلاثاء، 3 نوفمبر 2026 في 10:12 ص تمت كتابة ما يلي بواسطة ${sender}:`,
  forwarded: '---------- رسالة محوَّلة ---------',
  from: 'من',
  date: 'التاريخ',
  plainText: 'نص عادي',
};

const byLanguage: Record<string, Words> = { en, de, fr, ja, ar };

/** The labels for a page whose `html[lang]` is this. */
export function wordsFor(language: string): Words {
  return byLanguage[language] ?? en;
}

/** Gmail's tooltip for a key: the key is embedded left-to-right in whatever surrounds it. */
export function withKey(label: string, key: string): string {
  return `${label} \u202a(${key})\u202c`;
}
