import Diagnostics
import Loading
import Model
import YAMLTree

/// Decodes `content/site.yaml`.
enum SiteDecoding {
  static func decode(_ draft: YAMLDraft?) -> Checked<SiteSettings> {
    guard let draft else { return Checked(nil, [.missingSiteFile]) }
    var decoder = FieldDecoder(path: draft.path)
    let entries = decoder.entries(of: draft.value, SiteSettings.fields)
    let values = Values(entries)
    guard let title = values.localized("title"), let publisher = values.localized("publisher"),
      let edition = values.localized("edition"), let licence = values.localized("licence"),
      let address = values.address("base_url")
    else { return Checked(nil, decoder.diagnostics) }
    let print = Values(values.object("print"))
    var settings = SiteSettings(
      title: title, subtitle: values.localized("subtitle"), publisher: publisher,
      edition: edition, licence: licence,
      baseAddress: address.hasSuffix("/") ? address : address + "/",
      printPaper: print.choice("paper") ?? "a4",
      thaiDigitsInPrint: print.flag("thai_digits") ?? false,
      hasSearch: values.flag("search") ?? true,
      words: values["words"]?.texts ?? [], counts: counts(values, draft),
      notices: notices(values))
    settings.mail = mail(Values(values.object("mail")))
    let newsletters = Values(values.object("newsletters"))
    if case .integer(let length)? = newsletters["chat_length"] { settings.chatLength = length }
    settings.hotline = newsletters["hotline"]?.plainText
    settings.missing = values.choice("missing").flatMap(MissingPolicy.init)
    return Checked(settings, decoder.diagnostics)
  }

  private static func mail(_ values: Values) -> MailSettings? {
    guard let from = values.localized("from"), let address = values["address"]?.plainText,
      let list = values["list"]?.plainText
    else { return nil }
    var rate: Int?
    if case .integer(let number)? = values["rate"] { rate = number }
    return MailSettings(
      from: from, address: address, list: list, mailer: values["mailer"]?.plainText, rate: rate)
  }

  private static func counts(_ values: Values, _ draft: YAMLDraft) -> [SiteSettings.Count] {
    guard case .list(let items)? = values["counts"],
      case .sequence(let trees)? = draft.value["counts"]?.content
    else { return [] }
    return zip(items, trees).compactMap { item, tree in
      guard case .object(let entries) = item else { return nil }
      let own = Values(entries)
      guard let kind = own.choice("kind"), case .integer(let number)? = own["number"] else {
        return nil
      }
      let filter = Values(own.object("where"))
      let place = tree["number"]?.range ?? tree.range
      return SiteSettings.Count(
        kind: kind,
        filter: filter["field"]?.plainText.flatMap { field in
          filter["is"]?.plainText.map { (field, $0) }
        }, number: number, span: Span(draft.path, place))
    }
  }

  private static func notices(_ values: Values) -> [SiteSettings.Notice] {
    guard case .list(let items)? = values["notices"] else { return [] }
    return items.compactMap { item in
      guard case .object(let entries) = item else { return nil }
      let own = Values(entries)
      guard let kind = own.choice("kind"), let text = own.localized("text") else { return nil }
      return SiteSettings.Notice(kind: kind, text: text)
    }
  }
}
