import Diagnostics
import Files

/// Holds the redirects of a project against what it publishes.
struct RedirectCheck {
  private let redirects: [Redirects.Redirect]
  /// Every output by its address, those of the printed books included.
  private let outputs: [String: Output]
  private let byOldAddress: [String: Redirects.Redirect]

  init(_ redirects: Redirects, _ outputs: [String: Output]) {
    self.redirects = redirects.list
    self.outputs = outputs
    byOldAddress = Dictionary(redirects.list.map { ($0.from, $0) }) { first, _ in first }
  }

  func findings() -> [Diagnostic] {
    var seen: Set<String> = []
    return redirects.compactMap { redirect in
      if !seen.insert(redirect.from).inserted { return .secondRedirect(redirect) }
      if outputs[redirect.from] != nil { return .redirectOverPage(redirect) }
      if byOldAddress[redirect.page] != nil { return ofAnother(redirect) }
      guard let output = outputs[redirect.page] else {
        return .deadRedirect(
          redirect, nearest: NearestName.of(redirect.page, among: Array(outputs.keys)))
      }
      return redirect.anchor.flatMap {
        lacks($0, output) ? .deadRedirect(redirect, nearest: nil) : nil
      }
    }
  }

  /// What is wrong with a redirect that leads to another one.
  private func ofAnother(_ redirect: Redirects.Redirect) -> Diagnostic {
    var passed: Set<String> = [redirect.from]
    var last = redirect
    while let next = byOldAddress[last.page] {
      guard passed.insert(next.from).inserted else { return .redirectLoop(redirect) }
      last = next
    }
    return .redirectChain(redirect, end: last.to)
  }

  private func lacks(_ anchor: String, _ output: Output) -> Bool {
    var bytes: [UInt8] = []
    output.render(&bytes)
    return String(decoding: bytes, as: UTF8.self).firstRange(of: " id=\"\(anchor)\"") == nil
  }
}
