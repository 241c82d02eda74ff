package import MarkdownTree
import Model

/// The numbers of the figures in a chapter, in the order of the text.
///
/// Figures are the directive `:::figure` and pictures that stand in a paragraph of their own.
package enum FigureNumbers {
  /// From 1, by the index of the directive's or the paragraph's node.
  package static func numbers(in document: MarkdownDocument) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for index in document.nodes.indices where isFigure(index, in: document) {
      numbers[index] = numbers.count + 1
    }
    return numbers
  }

  private static func isFigure(_ index: Int, in document: MarkdownDocument) -> Bool {
    switch document.nodes[index].kind {
    case .directive: return document.directive(at: index).name == DirectiveKind.figure.rawValue
    case .paragraph:
      let children = Array(document.children(of: index))
      return children.count == 1 && document.nodes[children[0]].kind == .image
    default: return false
    }
  }
}
