import ArgumentParser
import Diagnostics

/// Runs the program with the arguments of the process, and ends the process.
package func runKhumue() async {
  await Khumue.main()
}

struct Khumue: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "khumue",
    abstract: Help.text(
      en: "Makes a bilingual site and a printable handbook from records and chapters.",
      th: "สร้างเว็บไซต์สองภาษาและคู่มือฉบับพิมพ์จากระเบียนและบทต่างๆ"),
    discussion: """
      EXAMPLE
        khumue build                       builds site/ from content/ and templates/
        khumue check --format concise      says everything that is wrong, and writes nothing
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, VerifyCommand.self, ServeCommand.self,
      ApproveCommand.self, ChangesCommand.self, NewCommand.self,
      ListCommand.self,
      NewsletterCommand.self, TranslationsCommand.self, ThaiCommand.self, SchemaCommand.self,
      ExplainCommand.self,
      InspectCommand.self,
    ])
}
