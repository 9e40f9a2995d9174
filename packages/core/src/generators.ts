// What of core is needed ahead of every build where packages are generated: little enough to be loaded where there is
// nothing to do. It is a module of its own for the reason that base.ts gives.

export * from "./base.js";
export { faultsIn, type GeneratorPublication } from "./collect/generated.js";
export { emptyView, toldOf } from "./deliver/told.js";
export { type Generators, generators } from "./generators/generators.js";
export { type GeneratorPlan, planGenerators } from "./generators/plan.js";
export { asker, programOf } from "./platform/question.js";
export { describeTarget, Rustc } from "./platform/rustc.js";
export { rustflagsFor, targetVariable } from "./platform/rustflags.js";
