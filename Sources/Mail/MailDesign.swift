import Diagnostics

/// How the HTML of a message looks. Every colour, size and font stands here and nowhere else.
///
/// The colours are those of the site's style sheet. Mail programs read styles in attributes best; the few rules in a
/// `style` element only add what attributes cannot say, and a program that drops them loses nothing but the dark colours.
enum MailDesign {
  /// A part of a message that has a look of its own. The name is also its class.
  enum Element: String, CaseIterable {
    case page, sheet, kicker, title, lead, heading, item, link, summary, footer, quiet, rule
  }

  private enum Light {
    static let paper = "#fdfbf6"
    static let sheet = "#ffffff"
    static let ink = "#1d2528"
    static let soft = "#4c5a5c"
    static let line = "#d5d2c6"
    static let accent = "#0b5351"
    static let warm = "#9c4310"
  }

  private enum Dark {
    static let paper = "#12191b"
    static let sheet = "#192224"
    static let ink = "#e8e9e3"
    static let soft = "#aebab8"
    static let line = "#38474a"
    static let accent = "#84d2c9"
    static let warm = "#f0ab7c"
  }

  /// In pixels, as some mail programs know no other unit. A phone gives the sheet all its width.
  static let width = 600

  private static let fonts =
    "'Noto Sans Thai',Sarabun,'Leelawadee UI',Thonburi,'Segoe UI',Helvetica,Arial,sans-serif"

  /// The value of the `style` attribute of an element.
  static func style(_ element: Element, _ language: Language = .thai) -> String {
    let height = language == .thai ? "1.75" : "1.55"
    switch element {
    case .page: return "margin:0;padding:0;background-color:\(Light.paper)"
    case .sheet:
      return "background-color:\(Light.sheet);border:1px solid \(Light.line);"
        + "border-top:6px solid \(Light.accent)"
    case .kicker: return text(15, height, Light.warm) + "margin:0 0 4px;font-weight:bold"
    case .title: return text(26, "1.4", Light.ink) + "margin:0 0 16px;font-weight:bold"
    case .lead: return text(17, height, Light.ink) + "margin:0 0 16px"
    case .heading:
      return text(20, "1.45", Light.accent) + "margin:28px 0 12px;padding:12px 0 0;"
        + "border-top:1px solid \(Light.line);font-weight:bold"
    case .item: return text(17, height, Light.ink) + "margin:0;font-weight:bold"
    case .link: return "color:\(Light.accent);text-decoration:underline"
    case .summary: return text(16, height, Light.soft) + "margin:0"
    case .footer: return text(14, height, Light.soft) + "margin:0 0 8px"
    case .quiet: return "color:\(Light.soft);text-decoration:underline"
    case .rule: return "margin:32px 0;border:0;border-top:6px solid \(Light.accent)"
    }
  }

  private static func text(_ size: Int, _ height: String, _ color: String) -> String {
    "font-family:\(fonts);font-size:\(size)px;line-height:\(height);color:\(color);"
  }

  /// What only a style sheet can say: dark colours, and less air at the sides of a narrow screen.
  static let styleSheet = """
    :root{color-scheme:light dark;supported-color-schemes:light dark}
    @media (max-width:480px){.inside{padding:20px 16px!important}}
    @media (prefers-color-scheme:dark){
    .page{background-color:\(Dark.paper)!important}
    .sheet{background-color:\(Dark.sheet)!important;border-color:\(Dark.line)!important;\
    border-top-color:\(Dark.accent)!important}
    .title,.lead,.item{color:\(Dark.ink)!important}
    .summary,.footer,.quiet{color:\(Dark.soft)!important}
    .heading{color:\(Dark.accent)!important;border-top-color:\(Dark.line)!important}
    .kicker{color:\(Dark.warm)!important}
    .link{color:\(Dark.accent)!important}
    .rule{border-top-color:\(Dark.accent)!important}
    }

    """
}
