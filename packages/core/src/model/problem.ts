import type { ActionProblem } from "./problems/action.js";
import type { ArchiveProblem } from "./problems/archive.js";
import type { AuditProblem } from "./problems/audit.js";
import type { CollectProblem } from "./problems/collect.js";
import type { DoctorProblem } from "./problems/doctor.js";
import type { DownloadProblem } from "./problems/download.js";
import type { FileProblem } from "./problems/file.js";
import type { GeneratorProblem } from "./problems/generator.js";
import type { GraphProblem } from "./problems/graph.js";
import type { JournalProblem } from "./problems/journal.js";
import type { LedgerProblem } from "./problems/ledger.js";
import type { NetworkProblem } from "./problems/network.js";
import type { OverrideProblem } from "./problems/override.js";
import type { PropagateProblem } from "./problems/propagate.js";
import type { ReadsProblem } from "./problems/reads.js";
import type { RunProblem } from "./problems/run.js";
import type { ValidateProblem } from "./problems/validate.js";

/**
 * Everything px-meta can find wrong. `kind` is the stable public code; a new one is a new line in the area's
 * file under `problems/`, which also words it.
 */
export type Problem =
  | FileProblem
  | GraphProblem
  | CollectProblem
  | ValidateProblem
  | OverrideProblem
  | PropagateProblem
  | RunProblem
  | NetworkProblem
  | DoctorProblem
  | DownloadProblem
  | ArchiveProblem
  | AuditProblem
  | LedgerProblem
  | GeneratorProblem
  | ActionProblem
  | JournalProblem
  | ReadsProblem;

/** How loud a problem is. Errors decide the exit status, warnings and notes never do. */
export type Severity = "error" | "warning" | "note";
