extension Plan {
  /// Where the site is published; `nil` while that is a placeholder, at a host that belongs to nobody
  /// (RFC 2606 and RFC 6761).
  package var publicAddress: String? {
    let scheme = baseAddress.split(separator: "://", maxSplits: 1)
    let host = scheme.last?.prefix { $0 != "/" && $0 != ":" }.lowercased() ?? ""
    let labels = host.split(separator: ".")
    let reserved: Set<Substring> = ["example", "test", "invalid", "localhost"]
    guard let top = labels.last, !reserved.contains(top) else { return nil }
    let isExample = labels.dropLast().last == "example" && ["org", "com", "net"].contains(top)
    return isExample ? nil : baseAddress
  }
}
