import Diagnostics
import Loading
import Mail
import Model
import YAMLTree

/// Whether the settings of `content/site.yaml` name a sender that every mail server takes.
enum MailSenders {
  static func check(_ settings: MailSettings?, _ draft: YAMLDraft?) -> [Diagnostic] {
    guard let settings, let draft, let tree = draft.value["mail"] else { return [] }
    var diagnostics: [Diagnostic] = []
    func report(_ fault: MailFault, _ code: Code, _ keys: String...) {
      let value = keys.reduce(tree) { $0[$1] ?? $0 }
      diagnostics.append(
        Diagnostic(
          code, at: .span(Span(draft.path, value.range)), fault.message, help: fault.help))
    }
    do throws(MailFault) { _ = try MailAddress(settings.address) } catch {
      report(error, .badMailAddress, "address")
    }
    do throws(MailFault) { try MailSender.checkListID(settings.list) } catch {
      report(error, .badListID, "list")
    }
    for language in Language.allCases {
      do throws(MailFault) { _ = try HeaderText(settings.from.exact(language) ?? "") } catch {
        report(error, .badHeaderText, "from", language.tag)
      }
    }
    return diagnostics
  }
}
