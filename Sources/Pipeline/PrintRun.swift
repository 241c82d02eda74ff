package import Diagnostics
package import Files
import Planning

extension Publication {
  /// The printed files, set by processes side by side, with what does not fit its paper.
  ///
  /// Handbooks go with the sheets of records and self-assessments, newsletters with the sheet of each issue.
  ///
  /// - Parameter folder: the published folder, whose files are taken over where their input did not change.
  package func printOutputs(
    _ wanted: Set<OutputKind>, _ tools: PrintTools, published folder: String
  ) async throws(DiskError) -> Checked<[Output]> {
    let former = PrintLedger(folder: folder)
    let press = PrintPress(self, tools, former: former)
    let hasHandbook = wanted.contains(.print)
    async let first =
      hasHandbook
      ? press.files([.thai, .large, .english], sheets: Language.allCases) : Checked([])
    async let second = hasHandbook ? press.files([.bilingual], sheets: []) : Checked([])
    async let third = wanted.contains(.newsletters) ? press.newsletters() : Checked([])
    do {
      let set = try await [first, second, third]
      let diagnostics = set.flatMap(\.diagnostics)
      let files = set.compactMap(\.value).joined()
      guard diagnostics.isEmpty else { return Checked(nil, diagnostics) }
      if files.isEmpty { return Checked([]) }
      let outputs = files.map { file in Output(file.path) { $0 += file.bytes } }
      return Checked(outputs + [former.output(of: Array(files), wanted)])
    } catch let error as DiskError {
      throw error
    } catch {
      throw .cancelled("handbook")
    }
  }

  /// The pages, feeds and messages that are wanted; without the site, those of the newsletter alone.
  ///
  /// - Parameter printed: the files beside the pages that they may link to, of this build or kept from one before.
  package func pageOutputs(_ wanted: Set<OutputKind>, printed: [Output]) -> [Output] {
    let sizes = sheetSizes(in: printed)
    let kinds = wanted.union(printed.map { OutputKind(ofOutput: $0.path) })
    let (hasPrint, hasEPUB) = (kinds.contains(.print), kinds.contains(.epub))
    if wanted.contains(.site) {
      return siteOutputs(hasPrint: hasPrint, hasEPUB: hasEPUB, sheetSizes: sizes)
    }
    guard wanted.contains(.newsletters) else { return [] }
    return newsletterOutputs(hasPrint: hasPrint, hasEPUB: hasEPUB, sheetSizes: sizes)
  }

  private func sheetSizes(in printed: [Output]) -> [String: Int] {
    var sizes: [String: Int] = [:]
    for issue in Language.allCases.flatMap(plan.issues) {
      guard let file = printed.first(where: { $0.path == issue.sheetPath }) else { continue }
      var bytes: [UInt8] = []
      file.render(&bytes)
      sizes[issue.sheetPath] = bytes.count
    }
    return sizes
  }
}
