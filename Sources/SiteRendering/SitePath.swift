/// The path part of the site's address.
package enum SitePath {
  /// `/handbook/` for `https://example.org/handbook/`; `/` where there is none.
  package static func path(of address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count > 3 ? "/" + parts[3] : "/"
  }
}

/// Where a figure of a chapter is published.
package enum FigureAddress {
  /// Such as `figures/coordinating/steps.svg` for `content/handbook/20-working/60-coordinating/steps.svg`.
  package static func address(of path: String) -> String {
    let parts = path.split(separator: "/")
    let folder = parts.dropLast().last ?? ""
    let id = folder.drop { $0.isNumber || $0 == "-" }
    return "figures/\(id)/\(parts.last ?? "")"
  }
}
