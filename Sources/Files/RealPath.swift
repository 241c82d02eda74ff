import Glibc

/// Paths without links, dots or doubled slashes.
enum RealPath {
  /// Where `path` really leads, or `nil` when it leads nowhere or into a circle.
  static func of(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(validating: FileName(resolved).bytes, as: UTF8.self)
  }

  /// Whether `path` is `folder` or lies in it; both are real paths.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || folder == "/" || path.hasPrefix(folder + "/")
  }
}
