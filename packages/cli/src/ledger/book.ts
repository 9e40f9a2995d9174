import { compareTexts, type Entry, type Ledger, type Relation } from "./model.js";
import { distinctNotes } from "./notes.js";
import { stronger } from "./reach.js";

/** What is written down while a ledger is made. */
export class Book {
  readonly #entries = new Map<string, Entry>();
  readonly #relations = new Map<string, Relation>();

  /** Adds a thing of its own, even where another has the same name. */
  addNew(entry: Entry): Entry {
    let { ref } = entry;
    for (let count = 2; this.#entries.has(ref); count += 1) ref = `${entry.ref}#${count}`;
    const added = { ...entry, ref };
    this.#entries.set(ref, added);
    return added;
  }

  /** Adds what others may have added already. */
  merge(entry: Entry): void {
    const known = this.#entries.get(entry.ref);
    const merged = known && {
      ...known,
      scope: stronger(known.scope, entry.scope),
      notes: distinctNotes([...known.notes, ...entry.notes]),
    };
    this.#entries.set(entry.ref, merged ?? entry);
  }

  relate(...relations: readonly Relation[]): void {
    for (const one of relations) this.#relations.set(`${one.from}\0${one.to}\0${one.kind}`, one);
  }

  /** All that was written, in order. */
  close(roots: readonly string[]): Ledger {
    const entries = [...this.#entries.values()].sort((a, b) => compareTexts(a.ref, b.ref));
    const relations = [...this.#relations].sort(([a], [b]) => compareTexts(a, b)).map(([, relation]) => relation);
    const named = new Set(roots);
    return { roots: entries.filter(({ ref }) => named.has(ref)), entries, relations };
  }
}
