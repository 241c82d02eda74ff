/// What a browser asks for, before anything is believed.
package struct Request: Sendable {
  package let method: String
  /// As it stands in the first line of the request: a path, escaped, perhaps with a query.
  package let target: String
  package let headers: [(name: String, value: String)]

  package init(_ method: String, _ target: String, headers: [(name: String, value: String)]) {
    self.method = method
    self.target = target
    self.headers = headers
  }

  /// The values of every header of a name, whatever its case.
  func values(of name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name }.map(\.value)
  }
}
