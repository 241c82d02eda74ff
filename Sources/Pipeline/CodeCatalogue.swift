import Delivery
package import Diagnostics
import Files
import Loading
import Mail
import MarkdownTree
import Templates
import Translations
import Validation
import YAMLTree

/// Every kind of finding that the program can make, for `khumue explain` and the generated documents.
package enum CodeCatalogue {
  /// All codes, sorted by name.
  package static let all: [Code] =
    (Code.textCodes + Code.filesCodes + Code.yamlCodes + Code.markdownCodes + Code.templateCodes
    + Code.loadingCodes + Code.validationCodes + Code.searchCodes + Code.newsletterCodes
    + Code.thaiCodes + Code.translationCodes + Code.mailCodes + Code.deliveryCodes
    + Code.mailFileCodes + Code.printCodes + Code.releaseCodes + Code.baselineCodes
    + Code.linkCodes + Code.publishingCodes + Code.addressCodes + Code.approvalCodes).sorted {
      $0.name < $1.name
    }

  /// The code with this name.
  package static func code(named name: String) -> Code? { all.first { $0.name == name } }
}
