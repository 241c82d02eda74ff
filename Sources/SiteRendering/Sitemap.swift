import Diagnostics
import Markup
import Planning

/// The sitemap (sitemaps.org 0.9) with the other language of every page.
struct Sitemap: Sendable {
  let plan: Plan

  func write(into out: inout [UInt8]) {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.append(
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    )
    for page in plan.pages
    where page.subject != .search && plan.isWritten(page.subject, in: page.language) {
      entry(page, into: &out)
    }
    out.append("</urlset>\n")
  }

  private func entry(_ page: Page, into out: inout [UInt8]) {
    out.append("<url><loc>")
    out.appendEscaped(plan.baseAddress)
    out.appendEscaped(page.address)
    out.append("</loc>")
    for language in Language.allCases where plan.isWritten(page.subject, in: language) {
      alternate(
        language.tag, page.subject.address(in: language, of: plan.handbook), into: &out)
    }
    alternate("x-default", "", into: &out)
    out.append("</url>\n")
  }

  private func alternate(_ tag: String, _ address: String, into out: inout [UInt8]) {
    out.append("<xhtml:link rel=\"alternate\" hreflang=\"")
    out.appendEscaped(tag)
    out.append("\" href=\"")
    out.appendEscaped(plan.baseAddress)
    out.appendEscaped(address)
    out.append("\"/>")
  }
}
