package import Diagnostics

extension Code {
  /// All codes that this module raises itself.
  package static let yamlCodes: [Code] = yamlSyntaxCodes + yamlPolicyCodes
}
