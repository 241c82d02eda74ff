import Diagnostics
import Subprocess
import SystemPackage

/// Runs programs of others, such as the typesetter.
package enum OutsideProgram {
  /// What a program answered.
  package struct Answer: Hashable, Sendable {
    /// The exit status; 128 and the signal's number for a program that a signal ended.
    package let status: Int32
    package let output: [UInt8]
    /// What it wrote to standard error.
    package let complaints: [UInt8]
  }

  /// Runs a program to its end and gathers what it writes.
  ///
  /// The program gets its own process group, which is killed whole when the time is up or the task is cancelled. Its
  /// input lies in memory as a file, so that it reads all of it even if this process is killed meanwhile.
  ///
  /// - Parameters:
  ///   - executable: a path with a slash; nothing is searched for.
  ///   - environment: all variables that the program sees; none are handed down.
  ///   - timeLimit: in seconds.
  ///   - outputLimit: the most that may come from either stream, in bytes.
  /// - Throws: when the program is missing, takes too long or writes too much. A bad exit status is an answer.
  package static func run(
    _ executable: String, arguments: [String] = [], environment: [String: String] = [:],
    standardInput: [UInt8] = [], timeLimit: Int, outputLimit: Int = 64 << 20
  ) async throws(DiskError) -> Answer {
    // The package hands each row to the system as it is, so it must end with a zero.
    let variables = environment.sorted { $0.key < $1.key }
      .map { Array("\($0.key)=\($0.value)\0".utf8) }
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(200))
    ]
    let configuration = Configuration(
      executable: .path(.init(executable)), arguments: Arguments(arguments),
      environment: .custom(variables), platformOptions: options)
    let input: OpenFile
    do throws(ErrorNumber) {
      input = try OpenFile(inMemory: standardInput)
    } catch {
      throw .system(error.value, .run, executable)
    }
    let outcome = await race(seconds: timeLimit) {
      try await Subprocess.run(
        configuration,
        input: .fileDescriptor(
          FileDescriptor(rawValue: input.descriptor), closeAfterSpawningProcess: false),
        output: .bytes(limit: outputLimit), error: .bytes(limit: outputLimit))
    } answer: { result in
      Answer(
        status: status(result.terminationStatus), output: result.standardOutput,
        complaints: result.standardError)
    }
    switch outcome {
    case .success(let answer): return answer
    case .failure(let failure): throw failure.error(executable, timeLimit, outputLimit)
    }
  }

  private static func status(_ status: TerminationStatus) -> Int32 {
    switch status {
    case .exited(let code): code
    case .signaled(let number): 128 + number
    }
  }

  /// The answer of `body`, unless the time is up before.
  private static func race<Result: Sendable>(
    seconds: Int, _ body: @escaping @Sendable () async throws -> Result,
    answer: @escaping @Sendable (Result) -> Answer
  ) async -> Swift.Result<Answer, Failure> {
    await withTaskGroup(of: Swift.Result<Answer, Failure>?.self) { group in
      group.addTask {
        do {
          return .success(answer(try await body()))
        } catch let error as SubprocessError {
          return .failure(Failure(error))
        } catch {
          return .failure(.broken("\(error)"))
        }
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(seconds))
        return Task.isCancelled ? nil : .failure(.slow)
      }
      var first: Swift.Result<Answer, Failure>?
      for await outcome in group where outcome != nil && first == nil {
        first = outcome
        group.cancelAll()
      }
      return first ?? .failure(.broken("no answer"))
    }
  }

  private enum Failure: Error {
    case missing, wordy, slow
    case broken(String)

    init(_ error: SubprocessError) {
      switch error.code {
      case .executableNotFound: self = .missing
      case .outputLimitExceeded: self = .wordy
      default: self = .broken(error.description)
      }
    }

    func error(_ program: String, _ seconds: Int, _ limit: Int) -> DiskError {
      let reason: Phrase
      switch self {
      case .missing: reason = Phrase(en: "it is not installed there", th: "ไม่ได้ติดตั้งไว้ที่นั่น")
      case .wordy:
        reason = Phrase(
          en: "it wrote more than \(limit) bytes", th: "เขียนผลลัพธ์ออกมาเกิน \(limit) ไบต์")
      case .slow:
        reason = Phrase(en: "it took more than \(seconds) s", th: "ใช้เวลาเกิน \(seconds) วินาที")
      case .broken(let text): reason = Phrase(en: text, th: text)
      }
      return DiskError(
        .program, path: program,
        Phrase(
          en: "'\(program)' cannot be run: \(reason.english)",
          th: "เรียกใช้ '\(program)' ไม่ได้: \(reason.thai)"),
        help: Phrase(
          en: "run make setup, then build again", th: "สั่ง make setup แล้วสร้างใหม่อีกครั้ง"))
    }
  }
}
