import Diagnostics
import Model
import Testing

/// The declarations of record kinds, which everything else follows from.
@Suite struct KindTests {
  @Test func kindsAreToldApart() {
    for names in [
      RecordKind.all.map(\.folder), RecordKind.all.map(\.prefix), RecordKind.all.map(\.slug),
    ] {
      #expect(Set(names).count == names.count)
      for name in names {
        let isPlain = name.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
        #expect(isPlain && !name.isEmpty, "\(name)")
      }
    }
    for kind in RecordKind.all {
      #expect(RecordKind.named(kind.folder) == kind)
      #expect(RecordKind.prefixed(kind.prefix) == kind)
      #expect(RecordKind.slugged(kind.slug) == kind)
      #expect(!["chapter", "count", "http", "https", "mailto", "tel"].contains(kind.prefix))
    }
  }

  @Test func everythingThatReadersSeeStandsInBothLanguages() {
    for kind in RecordKind.all {
      check([kind.plural, kind.singular, kind.summary], kind.folder)
      for field in kind.fields { check(field, kind.folder) }
    }
    for field in Newsletter.fields + ChapterText.letterFields { check(field, "newsletter") }
    check(Status.choices.map(\.label), "status")
    check(DirectiveKind.allCases.compactMap(\.heading), "directives")
  }

  private func check(_ field: Field, _ place: String) {
    check([field.label], "\(place).\(field.name)")
    check(field.type, "\(place).\(field.name)")
  }

  private func check(_ type: FieldType, _ place: String) {
    switch type {
    case .choice(let choices):
      check(choices.map(\.label), place)
      #expect(Set(choices.map(\.name)).count == choices.count, "\(place)")
    case .list(let inner), .orUnknown(let inner), .orNull(let inner): check(inner, place)
    case .object(let fields):
      #expect(Set(fields.map(\.name)).count == fields.count, "\(place)")
      for field in fields { check(field, place) }
    case .reference(let kind): #expect(RecordKind.named(kind) != nil, "\(place)")
    case .typedReference(let kinds):
      #expect(kinds.allSatisfy { RecordKind.named($0) != nil }, "\(place)")
    case .integer(let range): #expect(range.lowerBound >= 0, "\(place)")
    case .localized, .text, .number, .boolean, .date, .year, .month, .address, .target: break
    }
  }

  private func check(_ phrases: [Phrase], _ place: String) {
    for phrase in phrases {
      #expect(!phrase.english.isEmpty && !phrase.thai.isEmpty, "\(place)")
      let hasThai = phrase.english.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) }
      #expect(!hasThai, "\(place): \(phrase.english)")
    }
  }

  @Test func fieldNamesOfAKindAreToldApart() {
    for kind in RecordKind.all {
      let names = kind.fields.map(\.name)
      #expect(Set(names).count == names.count, "\(kind.folder)")
      #expect(names.first == "id" && names.contains("order"), "\(kind.folder)")
    }
  }

  @Test func statusesHaveAWordEach() {
    #expect(Status.choices.map(\.name) == Status.allCases.map(\.rawValue))
    for status in Status.allCases { #expect(status.choice.name == status.rawValue) }
  }
}
